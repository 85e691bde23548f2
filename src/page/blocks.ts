import type { EscalationRoute } from '../findings/finding.ts';
import type { ReportedPrincipal } from '../report/accessReport.ts';
import {
  BLOCKS,
  DETAILS_PER_BLOCK,
  type FindingDetails,
  type PageAccess,
  type PageData,
  type PageEndpoint,
  type PageFinding,
  type PageSets,
  ROUTES_PER_BLOCK,
} from '../report/html/pageData.ts';
import type { ListedFinding } from './findingQuery.ts';

// What was parsed of large blocks: a few are kept, so that scrolling through a report does not fill the memory.
const MOST_KEPT = 40;
const kept = new Map<string, unknown>();

/** What stands in a block. The types are renderHtml's promise: the same build wrote both ends. */
function readBlock<T>(id: string): T | undefined {
  const text = document.getElementById(id)?.textContent;
  return text === undefined || text === null ? undefined : (JSON.parse(text) as T);
}

function readKept<T>(id: string): T | undefined {
  const present = kept.get(id) as T | undefined;
  if (present !== undefined) return present;
  const made = readBlock<T>(id);
  const [oldest] = kept.keys();
  if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  kept.set(id, made);
  return made;
}

export function readPage(): PageData {
  const page = readBlock<PageData>(BLOCKS.page);
  if (page === undefined) throw new Error('this file is not whole');
  return page;
}

export function readFindings(): ListedFinding[] {
  const found: ListedFinding[] = [];
  for (let number = 0; ; number += 1) {
    const rows = readBlock<readonly PageFinding[]>(`${BLOCKS.rows}${number}`);
    if (rows === undefined) return found;
    for (const row of rows) found.push({ ...row, number: found.length });
  }
}

/** Undefined for findings beyond those that the file has room for. */
export function readDetails(number: number): FindingDetails | undefined {
  const block = readKept<readonly FindingDetails[]>(
    `${BLOCKS.details}${Math.floor(number / DETAILS_PER_BLOCK)}`,
  );
  return block?.[number % DETAILS_PER_BLOCK];
}

/** The escalation path of this number. */
export function readRoute(number: number): EscalationRoute | undefined {
  const block = readKept<readonly EscalationRoute[]>(
    `${BLOCKS.routes}${Math.floor(number / ROUTES_PER_BLOCK)}`,
  );
  return block?.[number % ROUTES_PER_BLOCK];
}

export function readEndpoints(): readonly PageEndpoint[] {
  return readBlock<readonly PageEndpoint[]>(BLOCKS.endpoints) ?? [];
}

export function readAccess(): readonly PageAccess[] {
  return readBlock<readonly PageAccess[]>(BLOCKS.access) ?? [];
}

let starts: readonly number[] | undefined;

/** Those in a set, by its number. */
export function readSet(number: number): readonly ReportedPrincipal[] {
  starts ??= readBlock<readonly number[]>(BLOCKS.setStarts) ?? [];
  let block = starts.findIndex((start) => start > number);
  block = (block === -1 ? starts.length : block) - 1;
  const first = starts[block];
  if (first === undefined || number < 0) return [];
  return readKept<PageSets>(`${BLOCKS.sets}${block}`)?.[number - first] ?? [];
}
