/** Something that was to be posted to GitHub and was not. */
export interface NotPosted {
  /** `The comment`; begins a sentence. */
  readonly what: string;
  /** Without a full stop. May hold foreign text. */
  readonly why: string;
  /** The line under `permissions:` that would allow it. */
  readonly permission?: string;
}

/** "The comment was not posted: GitHub answered 403. With pull-requests: write under permissions: it would be." */
export function describeNotPosted({ what, why, permission }: NotPosted): string {
  const verb = what.endsWith('s') ? 'were' : 'was';
  const way = permission === undefined ? '' : ` It takes ${permission} under permissions: of the job.`;
  return `${what} ${verb} not posted: ${why}.${way}`;
}
