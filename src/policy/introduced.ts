import { type Finding, SEVERITIES } from '../findings/finding.ts';
import { fingerprintOf } from '../findings/fingerprint.ts';
import type { JudgedFinding } from './judgedFinding.ts';

/** A file that a change has moved; paths from the root of the repository. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

export interface Moves {
  readonly files: readonly Move[];
  /** Whether a folder still holds a file: what is in it has not moved with those that have. */
  isLeft(folder: string): boolean;
}

export interface Introduced {
  readonly findings: readonly JudgedFinding[];
  /** Those that were there before, whatever their status. */
  readonly older: readonly JudgedFinding[];
}

/**
 * What is there after a change and was not before it. Findings are the same by fingerprint, each of the older ones stands
 * for one; but what could not be decided before and is wrong now is new, and so is what weighs more or counts now and did
 * not before. `moves`: a file that only has another name now brings nothing new.
 */
export function introducedBy(
  before: readonly JudgedFinding[],
  after: readonly JudgedFinding[],
  moves: Moves,
): Introduced {
  const known = new Map<string, number[]>();
  const rename = renaming(moves);
  for (const { finding, status } of before) {
    const key = fingerprintOf(rename(finding));
    const weights = known.get(key);
    const weight = weightOf(finding, status);
    if (weights === undefined) known.set(key, [weight]);
    else weights.push(weight);
  }
  // The heaviest first, so that a light one does not use up what a heavy one needs.
  const heaviest = after
    .map((judged, index) => ({ judged, index, weight: weightOf(judged.finding, judged.status) }))
    .sort((a, b) => b.weight - a.weight || a.index - b.index);
  const isNew = new Set<JudgedFinding>();
  for (const { judged, weight } of heaviest) {
    const weights = known.get(fingerprintOf(judged.finding)) ?? [];
    const at = lightestThatCovers(weights, weight);
    if (at === undefined) isNew.add(judged);
    else weights.splice(at, 1);
  }
  return {
    findings: after.filter((judged) => isNew.has(judged)),
    older: after.filter((judged) => !isNew.has(judged)),
  };
}

function lightestThatCovers(weights: readonly number[], weight: number): number | undefined {
  let best: number | undefined;
  for (const [index, one] of weights.entries()) {
    if (one >= weight && (best === undefined || one < (weights[best] ?? 0))) best = index;
  }
  return best;
}

/** More is worse. What somebody exempted weighs nothing: without the exemption it is something new. */
function weightOf({ result, severity }: Finding, status: JudgedFinding['status']): number {
  if (status !== 'open') return 0;
  return (result === 'fail' ? SEVERITIES.length : 0) + SEVERITIES.length - SEVERITIES.indexOf(severity);
}

/**
 * What a file declares has ids made of the path of the deployment's root, in braces with colons for slashes
 * (src/files/declaredScopes.ts), or of its own path before a `#`.
 */
function renaming(moves: Moves): (finding: Finding) => Finding {
  if (moves.files.length === 0) return (finding) => finding;
  const files = new Map(moves.files.map(({ from, to }) => [from, to]));
  const roots = new Map(moves.files.map(({ from, to }) => [rootName(from), rootName(to)]));
  const folders = movedFolders(moves);
  return (finding) => {
    const file = finding.location?.file;
    const to = file === undefined ? undefined : files.get(file);
    const own = new Map(folders);
    if (file !== undefined && to !== undefined) own.set(rootName(folderOf(file)), rootName(folderOf(to)));
    const rename = (text: string): string => {
      const [path = '', ...rest] = text.split('#');
      const moved = rest.length === 0 ? text : [files.get(path) ?? path, ...rest].join('#');
      return moved.replaceAll(/\{([^{}]*)\}/g, (whole, name: string) => renameRoot(whole, name, roots, own));
    };
    return {
      ...finding,
      resource: { ...finding.resource, id: rename(finding.resource.id) },
      identity: finding.identity.map(rename),
      // Copying a finding asks for its proof, which nobody wants here.
      evidence: [],
      remediation: { text: '', destructive: false },
    };
  };
}

/** Ids of principals are in lower case, and so are the roots in them. */
function renameRoot(
  whole: string,
  name: string,
  roots: ReadonlyMap<string, string>,
  folders: ReadonlyMap<string, string>,
): string {
  const [root = '', ...rest] = name.split('#');
  for (const [from, to] of [...roots, ...folders]) {
    if (root === from) return `{${[to, ...rest].join('#')}}`;
    if (root === from.toLowerCase()) return `{${[to.toLowerCase(), ...rest].join('#')}}`;
  }
  return whole;
}

/** Folders that are empty now, all of whose moved files went to one other folder. */
function movedFolders({ files, isLeft }: Moves): Map<string, string> {
  const targets = new Map<string, Set<string>>();
  for (const { from, to } of files) {
    if (isLeft(folderOf(from))) continue;
    const folder = rootName(folderOf(from));
    targets.set(folder, (targets.get(folder) ?? new Set()).add(rootName(folderOf(to))));
  }
  return new Map(
    [...targets].flatMap(([from, to]) => {
      const [only = from] = to;
      return to.size === 1 && only !== from ? [[from, only] as const] : [];
    }),
  );
}

function rootName(path: string): string {
  return path.replaceAll('/', ':').replaceAll(/[{}]/g, '');
}

/** YAML files of the root stand together under a name of their own (src/files/cliYaml.ts). */
function folderOf(file: string): string {
  const at = file.lastIndexOf('/');
  return at < 0 ? 'az-ml' : file.slice(0, at);
}
