import type { Location } from '../findings/finding.ts';
import { markdownCell } from './markdown.ts';

/** Files of a repository at a commit, as GitHub shows them. */
export interface Blobs {
  /** https address of the repository's page, without a slash at the end. */
  readonly repositoryUrl: string;
  /** Hexadecimal digits. */
  readonly sha: string;
}

/** `file:line` as a link to the lines, in markdown; without a link where nobody knows where the files are. */
export function blobLink({ file, line, endLine }: Location, blobs: Blobs | undefined): string {
  const text = markdownCell(`${file}:${line}`);
  if (blobs === undefined || file.startsWith('/') || file.split('/').includes('..')) return text;
  const path = file.split('/').map(encodeSegment).join('/');
  const lines = endLine > line ? `#L${line}-L${endLine}` : `#L${line}`;
  return `[${text}](${blobs.repositoryUrl}/blob/${blobs.sha}/${path}${lines})`;
}

/** What encodeURIComponent leaves as it is may still end a link. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(segment.toWellFormed()).replaceAll(
    /[!'()*_~]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
