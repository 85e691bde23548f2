import type { Evidence, Verdict } from '../findings/finding.ts';
import type { RoleAssignment } from '../inventory/access.ts';
import { ABSENT, type Fact, known } from '../inventory/fact.ts';
import type { Inventory } from '../inventory/inventory.ts';
import type { AnyResource, ResourceIdentity } from '../inventory/resource.ts';
import { pairWithAzure, placeAccess, sameGrant } from '../rbac/declaredOnto.ts';
import { scopeKey } from '../rbac/scopes.ts';
import type { RuleContext } from './context.ts';
import { listNames } from './nameList.ts';
import { evidence, placeOf } from './reading.ts';
import { fail, notApplicable, PASS, type Rule, undecided } from './rule.ts';
import { unreadable } from './unreadable.ts';

export const aml705: Rule = {
  id: 'AML705',
  name: 'declaration-drift',
  since: '0.1.0',
  summary: 'What files declare of an endpoint, workspace or account is what Azure has.',
  severity: 'medium',
  persona: 'regular',
  only: 'azure',
  needs: ['resources', 'accounts', 'role-assignments'],
  why: 'Somebody changed it by hand, or the change in the files was never deployed. Either way reviews read something else than what is there: an endpoint that takes keys while its file says that it does not, and the next deployment may undo what somebody relies on.',
  fix: 'Deploy what the files declare, or write down in them what is meant.',
  docs: ['https://learn.microsoft.com/azure/azure-resource-manager/templates/deployment-modes'],

  *check(context): Iterable<Verdict> {
    const { declared } = context.inventory;
    if (declared === undefined) return;
    yield* unreadable(aml705, context, ['role-assignments']);
    const pairs = pairWithAzure(declared.resources, context.inventory.resources);
    const roles = missingRoles(context, declared);
    const times = new Map<AnyResource, number>();
    for (const [, live] of pairs) times.set(live, (times.get(live) ?? 0) + 1);
    for (const [file, live] of pairs) {
      // Of several declarations (one for each set of parameters) nobody can say which one this is.
      if (times.get(live) === 1) yield* compare(file, live, roles.get(scopeKey(live.id)) ?? []);
    }
  },
};

/** "Online endpoint". */
function kindOf({ kind }: AnyResource): string {
  return kind
    .replaceAll('-', ' ')
    .replace(/^ai/, 'AI')
    .replace(/^./, (letter) => letter.toUpperCase());
}

interface Difference {
  readonly name: string;
  readonly steps: readonly Evidence[];
}

function* compare(file: AnyResource, live: AnyResource, roles: readonly RoleAssignment[]): Iterable<Verdict> {
  const compared = settingsOf(file).flatMap(({ name, fact }) => {
    const other = settingsOf(live).find((one) => one.name === name)?.fact;
    // What a file does not say is left as it is.
    return fact.state !== 'known' || other === undefined ? [] : [{ name, fact, other }];
  });
  const unknown = compared.find(({ other }) => other.state === 'unknown');
  const differences: Difference[] = compared.flatMap(({ name, fact, other }) =>
    other.state !== 'unknown' && settled({ name, fact }) !== settled({ name, fact: other })
      ? [
          {
            name,
            steps: [
              evidence(file, { name, fact }, 'this is what is declared'),
              evidence(live, { name, fact: other }, 'this is what Azure answered'),
            ],
          },
        ]
      : [],
  );
  for (const role of roles) {
    const where = placeOf(role.origin);
    differences.push({
      name: 'roles',
      steps: [
        {
          what: `role ${role.roleId} for principal ${role.principalId}`,
          where,
          why: 'it is declared, and not assigned',
        },
      ],
    });
  }
  if (differences.length > 0) {
    const names = [...new Set(differences.map(({ name }) => name))];
    yield fail(aml705, {
      resource: live,
      message: `${kindOf(live)} ${live.name} is not in Azure as ${file.origin.kind === 'file' ? file.origin.file : 'its file'} declares it: ${listNames(names)}.`,
      evidence: differences.flatMap(({ steps }) => steps),
      remediation: { text: aml705.fix, destructive: true },
      identity: names,
      origin: file.origin,
      ...(compared.some(({ fact }) => 'confidence' in fact) ? { confidence: 'medium' } : {}),
    });
  } else if (unknown?.other.state === 'unknown') yield undecided(aml705, live, unknown.other.reason);
  else yield compared.length === 0 ? notApplicable('the file says nothing of it that can be compared') : PASS;
}

type Setting = { readonly name: string; readonly fact: Fact<string> | Fact<boolean> };

/** What is meant to stay as it was decided. */
function settingsOf(resource: AnyResource): readonly Setting[] {
  const network = (fact: Fact<string>): Setting => ({ name: 'publicNetworkAccess', fact });
  switch (resource.kind) {
    case 'online-endpoint':
      return [
        { name: 'authMode', fact: resource.authMode },
        network(resource.publicNetworkAccess),
        ...identityOf(resource.identity),
      ];
    case 'batch-endpoint':
    case 'serverless-endpoint':
      return [{ name: 'authMode', fact: resource.authMode }];
    case 'workspace':
      return [network(resource.publicNetworkAccess), ...identityOf(resource.identity)];
    case 'ai-services-account':
      return [
        { name: 'disableLocalAuth', fact: resource.disableLocalAuth },
        network(resource.publicNetworkAccess),
        ...identityOf(resource.identity),
      ];
    default:
      return [];
  }
}

/** The user-assigned identities that it runs as, by name: a file rarely says where they are. */
function identityOf({ userAssigned }: ResourceIdentity): readonly Setting[] {
  const names = userAssigned.map(({ key }) => key.slice(key.lastIndexOf('/') + 1)).sort();
  const isKnown = names.length > 0 && names.every((name) => !name.includes('{'));
  return [{ name: 'identity', fact: isKnown ? known(names.join(', ')) : ABSENT }];
}

/** What Azure takes for said where nothing is. */
const DEFAULTS: Readonly<Record<string, string>> = {
  publicNetworkAccess: 'enabled',
  disableLocalAuth: 'false',
};

function settled({ name, fact }: Setting): string {
  return fact.state === 'known' ? String(fact.value).toLowerCase() : (DEFAULTS[name] ?? 'absent');
}

/** Assignments that files declare at the very scope of something in Azure, and that are not there. */
function missingRoles(
  { inventory, gap }: RuleContext,
  declared: Inventory,
): ReadonlyMap<string, readonly RoleAssignment[]> {
  const present = new Set(inventory.roleAssignments.map(sameGrant));
  const missing = new Map<string, RoleAssignment[]>();
  for (const one of placeAccess(declared, inventory).assignments) {
    const scope = scopeKey(one.scope);
    // Who is not there yet cannot hold anything.
    if (one.principalId.includes('{') || one.roleId.includes('{') || present.has(sameGrant(one))) continue;
    if (gap(['role-assignments'], one.scope) !== undefined) continue;
    missing.set(scope, [...(missing.get(scope) ?? []), one]);
  }
  return missing;
}
