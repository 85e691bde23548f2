import { describe, expect, test } from 'vitest';
import { conditionLimits, readDelegationCondition } from '../../src/rbac/conditions.ts';
import { ASSIGN, guid, LIST_KEYS } from './inventories.ts';

const [A, B, C] = [guid(1), guid(2), guid(3)];
const WRITE = 'Microsoft.Authorization/roleAssignments/write';
const DELETE = 'Microsoft.Authorization/roleAssignments/delete';
const roleOf = (source: string): string =>
  `@${source}[Microsoft.Authorization/roleAssignments:RoleDefinitionId]`;
const principal = (name: string): string => `@Request[Microsoft.Authorization/roleAssignments:${name}]`;

/** In the form that the portal writes: about this operation, nothing but the rest. */
function onWrite(rest: string): string {
  return `((!(ActionMatches{'${WRITE}'})) OR (${rest}))`;
}

function onDelete(rest: string): string {
  return `((!(ActionMatches{'${DELETE}'})) OR (${rest}))`;
}

const ALLOW_A_B = `${roleOf('Request')} ForAnyOfAnyValues:GuidEquals {${A}, ${B}}`;

describe('a condition on role assignment', () => {
  test('that names roles is an allow-list', () => {
    const { write, delete: remove } = readDelegationCondition(
      `${onWrite(ALLOW_A_B)} AND ${onDelete(ALLOW_A_B.replace('@Request', '@Resource'))}`,
    );
    expect(write).toEqual({ form: 'allow-list', roleIds: [A, B] });
    expect(remove).toEqual({ form: 'allow-list', roleIds: [A, B] });
  });

  test('that leaves removing open says so', () => {
    expect(readDelegationCondition(onWrite(ALLOW_A_B)).delete).toEqual({ form: 'unlimited' });
  });

  test.each([
    [`${roleOf('Request')} ForAnyOfAllValues:GuidNotEquals {${A}, ${B}}`],
    [`${roleOf('Request')} ForAllOfAllValues:GuidNotEquals {${A}, ${B}}`],
    [`!(${ALLOW_A_B})`],
    [`NOT ${ALLOW_A_B}`],
    [`${roleOf('Request')} GuidNotEquals ${A} && ${roleOf('Request')} GuidNotEquals '${B}'`],
  ])('that forbids roles is a deny-list: %s', (rest) => {
    expect(readDelegationCondition(onWrite(rest)).write).toEqual({ form: 'deny-list', roleIds: [A, B] });
  });

  test('that wants a role to differ from any one of two limits nothing', () => {
    const rest = `${roleOf('Request')} ForAnyOfAnyValues:GuidNotEquals {${A}, ${B}}`;
    expect(readDelegationCondition(onWrite(rest)).write).toEqual({ form: 'unlimited' });
  });

  test('that limits whom roles are given to, and not which, is about principals only', () => {
    const rest = `${principal('PrincipalType')} ForAnyOfAnyValues:StringEqualsIgnoreCase {'User', 'Group'}`;
    expect(readDelegationCondition(onWrite(rest)).write).toEqual({ form: 'principals-only' });
  });

  test('of roles and principals together is an allow-list, of roles or principals is not', () => {
    const who = `${principal('PrincipalId')} ForAnyOfAnyValues:GuidEquals {${C}}`;
    expect(readDelegationCondition(onWrite(`${ALLOW_A_B} AND ${who}`)).write.form).toBe('allow-list');
    expect(readDelegationCondition(onWrite(`${ALLOW_A_B} OR ${who}`)).write.form).toBe('principals-only');
    expect(readDelegationCondition(onWrite(`!(${who}) OR ${who}`)).write.form).toBe('unlimited');
  });

  test('that two halves cut down allows what both allow', () => {
    const other = `${roleOf('Request')} ForAnyOfAnyValues:GuidEquals {${B}, ${C}}`;
    expect(readDelegationCondition(onWrite(`${ALLOW_A_B} AND ${other}`)).write).toEqual({
      form: 'allow-list',
      roleIds: [B],
    });
    expect(
      readDelegationCondition(
        onWrite(`${roleOf('Request')} GuidEquals ${A} AND ${roleOf('Request')} GuidEquals ${B}`),
      ).write,
    ).toEqual({ form: 'nothing' });
  });

  test('may turn on something unknown as well, as long as no other role comes of it', () => {
    const strange = `@Resource[HasSomething] BoolEquals true`;
    expect(readDelegationCondition(`${strange} && (${ALLOW_A_B})`).write.form).toBe('allow-list');
    expect(readDelegationCondition(`${strange} || (${ALLOW_A_B})`).write.form).toBe('unparsable');
    expect(readDelegationCondition(`${strange} && !(${strange})`).write.form).toBe('nothing');
  });

  test('names roles by GUIDs with or without dashes', () => {
    const bare = `${roleOf('Request')} ForAnyOfAnyValues:GuidEquals {${A.replaceAll('-', '').toUpperCase()}}`;
    expect(readDelegationCondition(onWrite(bare)).write).toEqual({ form: 'allow-list', roleIds: [A] });
  });

  test('about other operations limits no role assignment', () => {
    const blobs = `((!(ActionMatches{'Microsoft.Storage/storageAccounts/blobServices/containers/blobs/read'})) OR (@Resource[Microsoft.Storage/storageAccounts/blobServices/containers:name] StringEquals 'x'))`;
    expect(readDelegationCondition(blobs)).toEqual({
      write: { form: 'unlimited' },
      delete: { form: 'unlimited' },
    });
    expect(conditionLimits(blobs, ASSIGN)).toBe(false);
  });

  test('names its operation by a pattern as well, in any letters', () => {
    const wide = `((!(ACTIONMATCHES{'microsoft.authorization/ROLEASSIGNMENTS/*'})) or (${ALLOW_A_B}))`;
    expect(readDelegationCondition(wide).write.form).toBe('allow-list');
    // For a removal there is no request with a role in it.
    expect(readDelegationCondition(wide).delete.form).toBe('unparsable');
  });

  test.each([
    [''],
    ['true'],
    ['('.repeat(1000)],
    [onWrite(`@Principal[Microsoft.Directory/CustomSecurityAttributes/Id:x] StringEquals 'y'`)],
    [onWrite(`${roleOf('Request')} ForAnyOfAnyValues:GuidEquals {not-a-guid}`)],
    [onWrite(`${roleOf('Request')} ForAnyOfAnyValues:GuidEquals {}`)],
    [onWrite(`${roleOf('Request')} ForAnyOfAnyValues:StringLike {'*'}`)],
    [onWrite(`${roleOf('Resource')} ForAnyOfAnyValues:GuidEquals {${A}}`)],
    [`${onWrite(ALLOW_A_B)} AND`],
    [`${onWrite(ALLOW_A_B)} ${onWrite(ALLOW_A_B)}`],
    [`${onWrite(ALLOW_A_B)} ; DROP`],
    [' '.repeat(20_000)],
  ])('that is not understood is unparsable: %.60s', (text) => {
    const { write } = readDelegationCondition(text);
    expect(write.form).toBe('unparsable');
    expect(write.form === 'unparsable' && write.why).toMatch(/\S/);
  });

  test('limits the assigning and removing of roles, and no reading of keys', () => {
    const condition = onWrite(ALLOW_A_B);
    expect(conditionLimits(condition, ASSIGN.toUpperCase())).toBe(true);
    expect(conditionLimits(condition, DELETE)).toBe(false);
    expect(conditionLimits(condition, LIST_KEYS)).toBe(false);
    expect(conditionLimits('gibberish', ASSIGN)).toBe(true);
    expect(conditionLimits('gibberish', LIST_KEYS)).toBe(false);
  });
});
