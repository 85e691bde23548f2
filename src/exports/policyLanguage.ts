// The part of Azure Policy's language that is written here.
// https://learn.microsoft.com/azure/governance/policy/concepts/definition-structure-policy-rule
// Comparisons do not look at the case of letters; a property that is not there equals nothing and differs from all.

export type PolicyCondition =
  | { readonly allOf: readonly PolicyCondition[] }
  | { readonly anyOf: readonly PolicyCondition[] }
  | { readonly field: string; readonly equals: string }
  | { readonly field: string; readonly notEquals: string }
  | { readonly field: string; readonly exists: 'false' }
  | { readonly field: string; readonly like: string }
  | { readonly value: string; readonly equals: string }
  | { readonly count: { readonly field: string; readonly where: PolicyCondition }; readonly greater: number };

export type PolicyEffect = 'Audit' | 'Deny' | 'Disabled';

export interface PolicyParameter {
  readonly type: 'String';
  readonly metadata: { readonly displayName: string; readonly description: string };
  readonly allowedValues: readonly string[];
  readonly defaultValue: string;
}

/** @see https://learn.microsoft.com/azure/governance/policy/concepts/definition-structure-basics */
export interface PolicyDefinition {
  readonly name: string;
  readonly type: 'Microsoft.Authorization/policyDefinitions';
  readonly properties: {
    readonly displayName: string;
    readonly policyType: 'Custom';
    readonly mode: 'All';
    readonly description: string;
    readonly metadata: PolicyMetadata & { readonly rule: string };
    readonly parameters: Readonly<Record<string, PolicyParameter>>;
    readonly policyRule: { readonly if: PolicyCondition; readonly then: { readonly effect: string } };
  };
}

/** @see https://learn.microsoft.com/azure/governance/policy/concepts/initiative-definition-structure */
export interface PolicyInitiative {
  readonly name: string;
  readonly type: 'Microsoft.Authorization/policySetDefinitions';
  readonly properties: {
    readonly displayName: string;
    readonly policyType: 'Custom';
    readonly description: string;
    readonly metadata: PolicyMetadata;
    readonly parameters: Readonly<Record<string, PolicyParameter>>;
    readonly policyDefinitions: readonly PolicyReference[];
  };
}

export interface PolicyMetadata {
  readonly category: string;
  readonly version: string;
}

export interface PolicyReference {
  readonly policyDefinitionReferenceId: string;
  readonly policyDefinitionId: string;
  readonly parameters: Readonly<Record<string, { readonly value: string }>>;
}

/** Any of these: the property is not there, or is empty. ARM does not tell null from missing. */
export function missing(field: string): readonly PolicyCondition[] {
  return [{ field, exists: 'false' }, equals(field, '')];
}

export function equals(field: string, value: string): PolicyCondition {
  return { field, equals: value };
}

/** In a definition its own parameter; in an initiative that of the initiative. */
export function parameterNamed(name: string): string {
  return `[parameters('${name}')]`;
}
