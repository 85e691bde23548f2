import { describeProgress, type Progress } from '../collect/progress.ts';
import type { FilesProgress } from '../files/readFiles.ts';

/** How far an audit has come: with Azure, or with files. */
export type AuditProgress = Progress | FilesProgress;
export type OnAuditProgress = (progress: AuditProgress) => void;

/** One line for a person. It names kinds and numbers, and nothing of a tenant. */
export function describeAuditProgress(progress: AuditProgress): string {
  return progress.stage === 'files'
    ? `files: ${progress.looked} of ${progress.of} looked at`
    : describeProgress(progress);
}

/** Grows with the work done in a stage. */
export function stepsOf(progress: AuditProgress): number {
  return progress.stage === 'files' ? progress.looked : progress.requests;
}
