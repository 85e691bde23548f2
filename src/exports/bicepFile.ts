import { type BicepValue, quoteForBicep, renderBicep } from './bicep.ts';

/** Where a file of Bicep is deployed to. */
export type BicepTarget = 'subscription' | 'managementGroup';

export interface BicepResource {
  /** How the file itself calls it. */
  readonly symbol: string;
  /** `Microsoft.Authorization/policyDefinitions@2023-04-01` */
  readonly type: string;
  readonly body: { readonly [name: string]: BicepValue };
}

/** Such scopes hold definitions of policies and of roles; a resource group does not. */
export function bicepTarget(scope: string): BicepTarget {
  return /^\/providers\/Microsoft\.Management\/managementGroups\//i.test(scope)
    ? 'managementGroup'
    : 'subscription';
}

/** The name of a management group, or the id of a subscription. */
export function targetName(scope: string): string {
  return scope.split('/')[bicepTarget(scope) === 'managementGroup' ? 4 : 2] ?? '';
}

export function declareTarget(target: BicepTarget): string {
  return `targetScope = ${quoteForBicep(target)}`;
}

export function declareResource({ symbol, type, body }: BicepResource): string {
  return `resource ${symbol} ${quoteForBicep(type)} = ${renderBicep(body)}`;
}

export function declareOutput(name: string, { symbol }: BicepResource): string {
  return `output ${name} string = ${symbol}.id`;
}

/** Statements with a blank line between them. */
export function joinBicep(statements: readonly string[]): string {
  return `${statements.join('\n\n')}\n`;
}
