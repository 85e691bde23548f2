import { open } from 'node:fs/promises';
import { EXIT, Failure } from '../failure.ts';
import type { RolesRequest } from '../inputs/rolesRequest.ts';
import type { RoleDefinition } from '../inventory/access.ts';
import { leastPrivilegeRoles } from '../rbac/leastPrivilegeRoles.ts';
import { type CheckedRole, checkRole } from '../rbac/roleCheck.ts';
import { readRoleDefinition } from '../rbac/roleDefinitionShape.ts';
import { visibleText } from '../report/plainText.ts';

const LONGEST_FILE = 32 * 1024 * 1024;
const MOST_ROLES = 20_000;
const MOST_PROBLEMS = 50;

/** `roles`: prints the smallest roles that serve, or says what the roles of a file may do to endpoints. */
export async function runRoles(request: RolesRequest, print: (text: string) => unknown): Promise<number> {
  if (request.check === undefined) {
    const roles = leastPrivilegeRoles(request.assignableScope, request.role);
    // One role is printed as the object that `az role definition create` takes.
    print(`${JSON.stringify(request.role === undefined ? roles : roles[0], null, 2)}\n`);
    return EXIT.ok;
  }
  const definitions = readRoles(await readText(request.check), request.check);
  const checked = definitions.map(checkRole);
  print(request.format === 'json' ? `${JSON.stringify(checked, null, 2)}\n` : describe(checked));
  return EXIT.ok;
}

/** Opened once and read to a bound: a name may stand for a pipe or a device. */
async function readText(file: string): Promise<string> {
  const handle = await open(file, 'r').catch((error: NodeJS.ErrnoException) => {
    throw refuse('role-file-missing', `The file ${visibleText(file)} cannot be read.`, error.code);
  });
  try {
    if (!(await handle.stat()).isFile()) {
      throw refuse('role-file-missing', `${visibleText(file)} is not a file.`);
    }
    const chunks: Buffer[] = [];
    let length = 0;
    for await (const chunk of handle.createReadStream({ end: LONGEST_FILE, autoClose: false })) {
      chunks.push(chunk as Buffer);
      length += (chunk as Buffer).length;
    }
    if (length > LONGEST_FILE) {
      throw refuse('role-file-invalid', `${visibleText(file)} is longer than ${LONGEST_FILE} bytes.`);
    }
    return Buffer.concat(chunks).toString('utf8');
  } finally {
    await handle.close();
  }
}

/** One definition, an array of them, or the `value` of ARM's answer. All mistakes are said at once. */
function readRoles(text: string, file: string): readonly RoleDefinition[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const why = error instanceof Error ? visibleText(error.message.slice(0, 200)) : '';
    throw refuse('role-file-invalid', `${visibleText(file)} is not JSON.`, why);
  }
  const list = listOf(parsed);
  const problems: string[] = list.length > MOST_ROLES ? [`there are more than ${MOST_ROLES} roles`] : [];
  const roles: RoleDefinition[] = [];
  for (const [index, one] of list.slice(0, MOST_ROLES).entries()) {
    const read = readRoleDefinition(
      one,
      list.length === 1 ? 'role definition' : `role definition ${index + 1}`,
    );
    if (read.ok) roles.push(read.role);
    else problems.push(...read.problems);
  }
  if (problems.length === 0) return roles;
  const shown = problems.slice(0, MOST_PROBLEMS).map((problem) => `- ${problem}`);
  if (problems.length > MOST_PROBLEMS) shown.push(`- and ${problems.length - MOST_PROBLEMS} more`);
  throw refuse(
    'role-file-invalid',
    `${visibleText(file)} does not hold role definitions only.`,
    shown.join('\n'),
  );
}

function listOf(parsed: unknown): readonly unknown[] {
  if (Array.isArray(parsed)) return parsed;
  const isPage =
    typeof parsed === 'object' && parsed !== null && 'value' in parsed && Array.isArray(parsed.value);
  return isPage ? (parsed.value as readonly unknown[]) : [parsed];
}

function describe(checked: readonly CheckedRole[]): string {
  return checked
    .map(({ id, name, operations }) => {
      const granted = operations.filter((one) => one.granted);
      const width = Math.max(0, ...granted.map(({ operation }) => operation.length));
      return [
        `${visibleText(name)} (${visibleText(id)})`,
        ...granted.map(
          ({ operation, by, conditional }) =>
            `  ${operation.padEnd(width)}  by ${visibleText(by ?? '')}${conditional ? ' (under a condition of the role)' : ''}`,
        ),
        ...(granted.length === 0
          ? ['  nothing that reaches an endpoint, its keys, or role assignments']
          : []),
        '',
      ].join('\n');
    })
    .join('\n');
}

function refuse(code: 'role-file-missing' | 'role-file-invalid', message: string, cause?: string): Failure {
  return new Failure({
    code,
    message,
    ...(cause === undefined || cause === '' ? {} : { cause }),
    remedy: 'Write the definitions with: az role definition list --output json > roles.json',
    exitCode: EXIT.refused,
  });
}
