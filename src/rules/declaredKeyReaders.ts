import type { Verdict } from '../findings/finding.ts';
import type { RuleContext } from './context.ts';
import { revealsCredential } from './endpointOperations.ts';
import {
  describeDoings,
  describeHolders,
  effectiveOperations,
  grantEvidence,
  grantIdentity,
  grantSubject,
  placedAtRole,
  severityOfGrant,
} from './grantWords.ts';
import { freePrivileges, freeWriting, isDeniedBelow, relevantGrants } from './relevantGrants.ts';
import type { RoleGrant } from './roleGrants.ts';
import { fail, notApplicable, PASS, type RuleMetadata } from './rule.ts';
import { isWider, limitFor, widthOf } from './scopeWidth.ts';
import { grantResource } from './scopeWords.ts';

const SAID_BY_WIDTH = notApplicable('AML301 says so of the same assignment, and what to do about it');
const SAID_BY_POWER = notApplicable('AML302 says so of the same assignment, and what to do about it');

/**
 * Whom files let read keys. What is to be mended in a file is the assignment, so each is judged once, and not every
 * endpoint that it reaches; one whose scope or role is too wide for anything is left to the rules that say so.
 */
export function* judgeDeclaredReaders(
  rule: RuleMetadata,
  context: RuleContext,
  hasKeys: (key: string) => boolean,
): Iterable<Verdict> {
  for (const grant of relevantGrants(context)) {
    const operations = effectiveOperations(grant).filter(
      (one) => revealsCredential(one) && !isDeniedBelow(context, grant, one.operation),
    );
    if (operations.length === 0) yield PASS;
    else if (isWider(widthOf(context, grant.scope), limitFor(context, effectiveOperations(grant)))) {
      yield SAID_BY_WIDTH;
    } else if (freeWriting(context, grant) !== undefined || freePrivileges(context, grant).length > 0) {
      yield SAID_BY_POWER;
    } else yield readsKeys(rule, grant, operations, hasKeys(grant.scopeKey), context);
  }
}

function readsKeys(
  rule: RuleMetadata,
  grant: RoleGrant,
  operations: ReturnType<typeof effectiveOperations>,
  hasKeys: boolean,
  context: RuleContext,
): Verdict {
  const dormant = hasKeys ? '' : ', which has none as it is declared';
  return fail(rule, {
    resource: grantResource(context, grant),
    message: `${grantSubject(context, grant)} lets ${describeHolders(context, grant)} ${describeDoings(operations, grant.reach)}${dormant}`,
    severity: hasKeys ? severityOfGrant(grant, 'medium') : 'low',
    persona: hasKeys ? 'regular' : 'pedantic',
    evidence: grantEvidence(context, grant, operations, 'whoever reads a key holds it for good'),
    remediation: {
      text: 'Switch the keys off first (AML001, AML003, AML501): then nobody can read any. Where they must stay, assign a custom role that does the same and whose NotActions name the operations that read them.',
      destructive: false,
    },
    ...placedAtRole(grant),
    identity: grantIdentity(grant),
  });
}
