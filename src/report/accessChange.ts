import type { Capability } from '../rbac/capabilities.ts';
import type { AccessPreview } from './accessPreview.ts';
import { markdownCell as cell } from './markdown.ts';
import { shortPlace } from './shortPlace.ts';

/** What a pull request changes in who can do what: one line, `+14 principals can read the keys of 3 endpoints`. */
export interface AccessChange {
  readonly change: 'granted' | 'removed';
  readonly capability: Capability;
  readonly principals: number;
  readonly resources: number;
  /** "through Contributor at …": names of Azure, shown only to those who may read them. */
  readonly through: string;
}

const WORDS: Readonly<Record<Capability, string>> = {
  'read-keys': 'read the keys of',
  'mint-token': 'mint tokens of',
  rotate: 'rotate the keys of',
  score: 'score on',
  deploy: 'deploy to',
  'assign-roles': 'assign roles at',
};

/** What is previewed, as it is said. */
export function sayAccessChanges({ changes }: AccessPreview): readonly AccessChange[] {
  return changes.map(({ change, capability, principals, resources, role, scope }) => ({
    ...{ change, capability },
    principals: principals.length,
    resources: resources.length,
    through: `through ${role} at ${shortPlace(scope)}`,
  }));
}

/** "+14 principals can read the keys of 3 endpoints, through Contributor at …", escaped for markdown. */
export function describeAccessChange(change: AccessChange, readableByAnyone: boolean): string {
  const { capability, principals, resources, through } = change;
  const who = `${principals} ${principals === 1 ? 'principal' : 'principals'}`;
  const where = `${resources} ${resources === 1 ? 'endpoint' : 'endpoints'}`;
  const how = readableByAnyone || through === '' ? '' : `, ${cell(through)}`;
  return change.change === 'granted'
    ? `\\+${who} can ${WORDS[capability]} ${where}${how}`
    : `−${who} can no longer ${WORDS[capability]} ${where}${how}`;
}
