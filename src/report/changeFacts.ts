/** What a run that judges a change says about the change itself. Paths and words of files are foreign text. */
export interface ChangeFacts {
  /** How many files it changes, where that is known. */
  readonly files?: number;
  /** Nothing that an audit reads is among them. */
  readonly isIrrelevant: boolean;
  /** What is reported is what the change introduces; so many open findings are older. */
  readonly newOnly?: { readonly base: string; readonly older: number };
  /** Only what changed, and what shares a deployment with it, was judged; so many open findings stand elsewhere. */
  readonly elsewhere?: number;
  /** What kept the run from telling more; each a sentence. */
  readonly warnings: readonly string[];
}

/** Whose word counted, and what the change would make of it. */
export interface TrustFacts {
  /** "the base commit 1a2b3c4d5e6f". */
  readonly where: string;
  /** Files of policy and baseline that are another text in what is checked out. */
  readonly differences: readonly { readonly path: string; readonly diff: string }[];
  /** Exemptions in comments that the change brings, as written, with their places. */
  readonly exemptions: readonly { readonly place: string; readonly text: string }[];
  /** Whether those exempt anything in this very run. */
  readonly exemptionsCount: boolean;
}

/** Each a sentence, for log and summary; without the names of anything. */
export function describeChange({ files, isIrrelevant, newOnly, elsewhere, warnings }: ChangeFacts): string[] {
  const sentences = [...warnings];
  const count = files === undefined ? '' : ` (${files} ${files === 1 ? 'file' : 'files'})`;
  if (isIrrelevant) sentences.push(`Nothing that changes here${count} is read by the audit.`);
  if (newOnly !== undefined && !isIrrelevant) {
    const { older, base } = newOnly;
    sentences.push(
      `Reported is what the change introduces since ${base.slice(0, 12)}${older === 0 ? '' : `; ${older} older ${older === 1 ? 'one is' : 'ones are'} not shown`}.`,
    );
  }
  if (elsewhere !== undefined && !isIrrelevant) {
    sentences.push(
      `Judged is what changes, and what shares a deployment with it${elsewhere === 0 ? '' : `; ${elsewhere} open ${elsewhere === 1 ? 'finding stands' : 'findings stand'} elsewhere`}.`,
    );
  }
  return sentences;
}

/** The sentences about trust; the differences themselves are shown apart. */
export function describeTrust({ where, differences, exemptions, exemptionsCount }: TrustFacts): string[] {
  const sentences = [
    `Policy and baseline are those of ${where}. Whether a ruleset requires this workflow, so that the change cannot edit it, cannot be seen from inside a run.`,
  ];
  if (differences.length > 0) {
    sentences.push(
      `${differences.length} ${differences.length === 1 ? 'file' : 'files'} of policy or baseline would change; that counts once it is merged.`,
    );
  }
  if (exemptions.length > 0) {
    sentences.push(
      `${exemptions.length} ${exemptions.length === 1 ? 'exemption comes' : 'exemptions come'} with the change, in comments; ${exemptionsCount ? 'the policy lets them count' : 'they count once they are merged'}.`,
    );
  }
  return sentences;
}

/** What a comment says beside findings: what kept the run from telling more, and what the reviewer has to look at. */
export function describeCommentNotes(
  change: ChangeFacts | undefined,
  trust: TrustFacts | undefined,
): readonly string[] {
  const { differences = [], exemptions = [] } = trust ?? {};
  const said =
    trust === undefined || differences.length + exemptions.length === 0 ? [] : describeTrust(trust);
  return [...(change?.warnings ?? []), ...said];
}
