/** Where a policy file is: in the checkout, or in a repository of GitHub at one commit. */
export type PolicyReference =
  | { readonly kind: 'local'; readonly path: string }
  | {
      readonly kind: 'remote';
      readonly owner: string;
      readonly repository: string;
      readonly path: string;
      /** All 40 digits, lower case. */
      readonly sha: string;
    };

export type ParsedReference =
  | { readonly ok: true; readonly value: PolicyReference }
  | { readonly ok: false; readonly problem: string };

/** @see https://docs.github.com/repositories/creating-and-managing-repositories */
const REMOTE = /^([A-Za-z0-9](?:[A-Za-z0-9-]{0,38}))\/([A-Za-z0-9._-]{1,100})\/([^@]+)@([^@/]*)$/;

/** Reads what an input or `extends` says. A path with `@` in it that is meant to be local begins with `./`. */
export function parsePolicyReference(text: string): ParsedReference {
  if (/[\p{Cc}\p{Zl}\p{Zp}\\]/u.test(text) || text.trim() === '') {
    return { ok: false, problem: 'it holds a control character or a backslash, or is empty' };
  }
  if (!text.includes('@') || /^\.{0,2}\//.test(text))
    return { ok: true, value: { kind: 'local', path: text } };
  const [, owner, repository, path, ref] = REMOTE.exec(text) ?? [];
  if (owner === undefined || repository === undefined || path === undefined || ref === undefined) {
    return { ok: false, problem: 'write org/repo/path@commit, or a path (./ in front where it holds an @)' };
  }
  if (!/^[0-9a-f]{40}$/i.test(ref)) {
    return {
      ok: false,
      problem:
        'after @ stand all 40 digits of a commit: what a branch or a tag names can be changed by others',
    };
  }
  const parts = normalise(path.split('/'));
  if (parts === undefined || /^\.{1,2}$/.test(repository)) {
    return { ok: false, problem: 'the path leads out of the repository' };
  }
  return {
    ok: true,
    value: { kind: 'remote', owner, repository, path: parts.join('/'), sha: ref.toLowerCase() },
  };
}

/** A path that a file of a repository names, beside that file and at the same commit; undefined when it leads out. */
export function beside(
  base: Extract<PolicyReference, { kind: 'remote' }>,
  path: string,
): PolicyReference | undefined {
  if (path.startsWith('/')) return undefined;
  const parts = normalise([...base.path.split('/').slice(0, -1), ...path.split('/')]);
  return parts === undefined ? undefined : { ...base, path: parts.join('/') };
}

/** Without `.`, `..` and empty parts; undefined when it leads out or to nothing. */
function normalise(parts: readonly string[]): string[] | undefined {
  const kept: string[] = [];
  for (const part of parts) {
    if (part === '..') {
      if (kept.pop() === undefined) return undefined;
    } else if (part !== '.' && part !== '') kept.push(part);
  }
  return kept.length === 0 ? undefined : kept;
}

/** As it is shown, and as it can be written. */
export function sayReference(reference: PolicyReference): string {
  if (reference.kind === 'local') return reference.path;
  const { owner, repository, path, sha } = reference;
  return `${owner}/${repository}/${path}@${sha}`;
}

/** Whether the name of a policy file, as it is shown, is one of another repository. */
export function isRemoteName(name: string): boolean {
  return /@[0-9a-f]{40}$/.test(name);
}
