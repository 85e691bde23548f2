import { dirname, posix, relative, resolve, sep } from 'node:path';
import type { Effects } from '../effects.ts';
import { EXIT, Failure } from '../failure.ts';
import type { Location } from '../findings/finding.ts';
import { readRemoteFile } from '../github/contents.ts';
import type { PolicyLayer } from '../policy/effectivePolicy.ts';
import { type PolicyFile, sayPlace } from '../policy/policy.ts';
import { LONGEST_POLICY, parsePolicy } from '../policy/policyFile.ts';
import {
  beside,
  type PolicyReference,
  parsePolicyReference,
  sayReference,
} from '../policy/policyReference.ts';
import type { TrustedFiles } from './trustedFiles.ts';
import { foreignCheckout, readInside } from './workspaceFile.ts';

export const DEFAULT_POLICY = '.github/aml-policy.yml';
const MOST_FILES = 20;
const DEEPEST = 8;
const MOST_PROBLEMS = 50;

/** Which policies a run goes by. */
export interface PolicyQuery {
  /** The input, checked; none stands for the default file, if it is there. */
  readonly references: readonly PolicyReference[];
  /** `github-token`. */
  readonly token?: string;
  /** Where local files are read instead of in the workspace. */
  readonly trusted?: TrustedFiles | undefined;
}

/** One that is being read, and the folder that it must not leave. */
interface Origin {
  readonly reference: PolicyReference;
  readonly root: string;
  /** The place that names it; none for the input. */
  readonly namedAt?: Location;
}

/**
 * Reads the policies of a run with everything that they build on, in the order in which they are applied: what a file
 * builds on comes before it. Throws a `Failure`: exit code 2 for bad files, 4 where GitHub does not hand one out.
 */
export async function loadPolicies(query: PolicyQuery, effects: Effects): Promise<readonly PolicyLayer[]> {
  const workspace = effects.env['GITHUB_WORKSPACE'] || process.cwd();
  const loader = new Loader(query, effects);
  const named =
    query.references.length > 0 ? query.references : [{ kind: 'local', path: DEFAULT_POLICY } as const];
  for (const reference of named) {
    const origin =
      reference.kind === 'local'
        ? placeLocal(reference.path, workspace, effects.env)
        : { reference, root: workspace };
    await loader.load(origin, []);
  }
  return loader.finish();
}

/** On a command line people name files anywhere; what such a file builds on lies beside or below it. */
function placeLocal(path: string, workspace: string, env: Effects['env']): Origin {
  const file = resolve(workspace, path);
  const isOutside = relative(resolve(workspace), file).split(sep)[0] === '..';
  return isOutside && env['GITHUB_ACTIONS'] !== 'true'
    ? { reference: { kind: 'local', path: file }, root: dirname(file) }
    : { reference: { kind: 'local', path }, root: workspace };
}

class Loader {
  readonly #query: PolicyQuery;
  readonly #effects: Effects;
  readonly #layers = new Map<string, PolicyLayer>();
  readonly #problems: string[] = [];
  #read = 0;
  #announced = false;

  constructor(query: PolicyQuery, effects: Effects) {
    this.#query = query;
    this.#effects = effects;
  }

  finish(): readonly PolicyLayer[] {
    if (this.#problems.length > 0) throw invalidPolicy(this.#problems);
    return [...this.#layers.values()];
  }

  /** Answers the file with all that it builds on; undefined where there is none, or where it is wrong. */
  async load(origin: Origin, above: readonly string[]): Promise<PolicyLayer | undefined> {
    const key = keyOf(origin);
    const present = this.#layers.get(key);
    if (present !== undefined) return present;
    if (above.includes(key)) {
      return this.#complain(origin, `${quote(sayReference(origin.reference))} builds on itself`);
    }
    if (above.length >= DEEPEST)
      return this.#complain(origin, `there are more than ${DEEPEST} files one above the other`);
    this.#read += 1;
    if (this.#read > MOST_FILES)
      return this.#complain(origin, `there are more than ${MOST_FILES} files in all`);

    const found = await this.#fetch(origin);
    if (found === undefined) return undefined;
    const parsed = await parsePolicy(found.text.replace(/^\uFEFF/, ''), found.name);
    if (!parsed.ok) {
      this.#problems.push(...parsed.problems);
      return undefined;
    }
    const builtOn = new Set<PolicyFile>();
    for (const { value, place } of parsed.file.extends) {
      const next = this.#resolve(value, place, origin);
      const layer = next === undefined ? undefined : await this.load(next, [...above, key]);
      if (layer === undefined) continue;
      builtOn.add(layer.file);
      for (const one of layer.builtOn) builtOn.add(one);
    }
    const layer = { file: parsed.file, builtOn };
    this.#layers.set(key, layer);
    return layer;
  }

  /** What `extends` names: another repository, or a file beside this one and from where this one is. */
  #resolve(text: string, place: Location, { reference, root }: Origin): Origin | undefined {
    const refuse = (problem: string): undefined => {
      this.#problems.push(`${sayPlace(place)}: extends: ${quote(text)}: ${problem}`);
      return undefined;
    };
    const parsed = parsePolicyReference(text);
    if (!parsed.ok) return refuse(parsed.problem);
    if (parsed.value.kind === 'remote') return { reference: parsed.value, root, namedAt: place };
    if (parsed.value.path.startsWith('/'))
      return refuse('write a path beside this file, without a slash in front');
    if (reference.kind === 'local') {
      const path = posix.join(posix.dirname(reference.path), parsed.value.path);
      return { reference: { kind: 'local', path }, root, namedAt: place };
    }
    const next = beside(reference, parsed.value.path);
    return next === undefined
      ? refuse('it leads out of the repository')
      : { reference: next, root, namedAt: place };
  }

  async #fetch(origin: Origin): Promise<{ readonly text: string; readonly name: string } | undefined> {
    const { reference } = origin;
    if (reference.kind === 'local') return await this.#readLocal(reference.path, origin);
    const token = this.#query.token ?? this.#tokenFromEnvironment();
    try {
      const access = { effects: this.#effects, ...(token === undefined ? {} : { token }) };
      return { text: await readRemoteFile(reference, LONGEST_POLICY, access), name: sayReference(reference) };
    } catch (error) {
      if (!(error instanceof Failure) || origin.namedAt === undefined) throw error;
      const { details } = error;
      const cause = [details.cause, `It is named at ${sayPlace(origin.namedAt)}.`].filter(Boolean).join('\n');
      throw new Failure({ ...details, cause });
    }
  }

  async #readLocal(path: string, origin: Origin) {
    const { trusted } = this.#query;
    const read =
      trusted === undefined
        ? await readInside(origin.root, path, LONGEST_POLICY)
        : await trusted.read(relative(origin.root, resolve(origin.root, path)), LONGEST_POLICY);
    if (read.ok) {
      const event = trusted === undefined ? foreignCheckout(this.#effects.env) : undefined;
      if (event !== undefined) throw untrusted(path, event);
      return { text: read.text, name: path.startsWith('/') ? path : read.path };
    }
    switch (read.problem) {
      case 'missing':
        // The default is optional, also where it is named beside others: not every repository has one.
        if (origin.namedAt === undefined && posix.normalize(path) === DEFAULT_POLICY) return undefined;
        if (origin.namedAt !== undefined) return this.#complain(origin, `there is no file ${quote(path)}`);
        if (trusted === undefined) throw missing(path);
        // A change that brings the first policy is judged without it: nobody has agreed to it yet.
        this.#effects.log.warning(
          `There is no policy ${quote(path)} in ${trusted.where}; it counts once it is merged.`,
        );
        return undefined;
      case 'outside':
        return this.#complain(origin, `${quote(path)} lies outside the repository`);
      case 'not-a-file':
        return this.#complain(origin, `${quote(path)} is not a file`);
      case 'unreadable':
        return this.#complain(origin, `${quote(path)} cannot be opened`);
      case 'too-long':
        return this.#complain(origin, `${quote(path)} is longer than ${LONGEST_POLICY} bytes`);
    }
  }

  /** For command lines; in a workflow the input has the job's token. */
  #tokenFromEnvironment(): string | undefined {
    const token = this.#effects.env['GITHUB_TOKEN']?.trim() || undefined;
    if (token !== undefined && !this.#announced) {
      this.#effects.log.info('github-token: taken from the environment variable GITHUB_TOKEN');
      this.#announced = true;
    }
    return token;
  }

  #complain({ namedAt }: Origin, what: string): undefined {
    this.#problems.push(namedAt === undefined ? what : `${sayPlace(namedAt)}: extends: ${what}`);
    return undefined;
  }
}

/** All that is wrong with the policies of a run. */
export function invalidPolicy(problems: readonly string[]): Failure {
  return new Failure({
    code: 'policy-invalid',
    message: `The policy has ${problems.length === 1 ? 'a mistake' : `${problems.length} mistakes`}.`,
    cause: listed(problems),
    remedy: 'Mend the lines and inputs named above; nothing was audited.',
    exitCode: EXIT.refused,
  });
}

/** Comments in the audited files that were to exempt something. */
export function invalidInline(problems: readonly string[]): Failure {
  return new Failure({
    code: 'inline-exemption-invalid',
    message: `Comments that exempt have ${problems.length === 1 ? 'a mistake' : `${problems.length} mistakes`}.`,
    cause: listed(problems),
    remedy: 'Mend the lines named above, or take the comments out; nothing was judged.',
    exitCode: EXIT.refused,
  });
}

function listed(problems: readonly string[]): string {
  const more = problems.length - MOST_PROBLEMS;
  return [...problems.slice(0, MOST_PROBLEMS), ...(more > 0 ? [`… and ${more} more`] : [])].join('\n');
}

function missing(path: string): Failure {
  return new Failure({
    code: 'policy-missing',
    message: `There is no policy ${quote(path)}.`,
    remedy: 'Check the name; actions/checkout must have run before this step.',
    exitCode: EXIT.refused,
  });
}

function untrusted(path: string, event: string): Failure {
  return new Failure({
    code: 'policy-untrusted',
    message: `The policy ${quote(path)} is not read in a run of ${event}: what is checked out there may be a stranger's.`,
    remedy:
      'Name a policy at a commit as the input policy, org/repo/path@commit, or check nothing out before this step.',
    exitCode: EXIT.refused,
  });
}

/** Letters count in paths, and not in the names of owners and repositories. */
function keyOf({ reference, root }: Origin): string {
  if (reference.kind === 'local') return resolve(root, reference.path);
  const { owner, repository } = reference;
  return sayReference({
    ...reference,
    owner: owner.toLowerCase(),
    repository: repository.toLowerCase(),
  });
}

function quote(text: string): string {
  return JSON.stringify(text.length > 200 ? `${text.slice(0, 200)}…` : text);
}
