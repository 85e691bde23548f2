import type { Severity } from '../findings/finding.ts';
import { type ClaimTest, hasWildcard, matchesGlob, readSubject } from './gitHubSubject.ts';

/** Something that a trust lets in beside what it is meant for. */
export interface Opening {
  readonly severity: Severity;
  /** For a sentence that begins with "It trusts". */
  readonly what: string;
  readonly why: string;
}

/** Claims that say whose repository it is. */
const REPOSITORY_CLAIMS = ['repository', 'repository_id'];
const OWNER_CLAIMS = ['repository_owner', 'repository_owner_id'];

/** How wide the tests of a federated credential are; nothing when they are as narrow as they should be. */
export function openingsOf(tests: readonly ClaimTest[]): readonly Opening[] {
  const openings = [
    ...tests.filter(({ claim }) => claim === 'sub').flatMap(widthOfSubject),
    ...withoutRepository(tests),
  ];
  // A workflow file that is pinned to a ref narrows a wide subject, though callers stay open.
  const pinned = tests.some(
    ({ claim, value }) =>
      claim === 'job_workflow_ref' && !hasWildcard(value) && /@refs\/|@[0-9a-f]{40}$/.test(value),
  );
  return pinned
    ? openings.map((one) => ({ ...one, severity: one.severity === 'high' ? 'medium' : one.severity }))
    : openings;
}

function widthOfSubject({ operator, value }: ClaimTest): readonly Opening[] {
  if (operator === 'eq') {
    return hasWildcard(value) && value.includes('*')
      ? [
          {
            severity: 'low',
            what: `nothing, for * in ${value} is compared as it stands and never matches`,
            why: 'a subject is matched exactly; only a flexible federated credential knows patterns',
          },
        ]
      : widthOfExact(value);
  }
  return hasWildcard(value) ? widthOfPattern(value) : widthOfExact(value);
}

function widthOfExact(value: string): readonly Opening[] {
  const { repository, claims, tail } = readSubject(value);
  if (repository === undefined) return [];
  switch (tail.kind) {
    case 'tag':
      return [
        {
          severity: 'medium',
          what: `the tag ${tail.name} of ${repository}`,
          why: 'whoever may push tags may put one on any commit, reviewed or not',
        },
      ];
    case 'none': {
      const narrowed = ['job_workflow_ref', 'workflow_ref'].some((claim) => claims.has(claim));
      return narrowed
        ? []
        : [
            {
              severity: 'high',
              what: `every run of every workflow in ${repository}`,
              why: 'the subject says no environment and no branch, so pull requests present it too',
            },
          ];
    }
    default:
      return [];
  }
}

function widthOfPattern(value: string): readonly Opening[] {
  const [, repository, tail] = /^repo:([^:]*)(?::(.*))?$/s.exec(value) ?? [];
  if (repository === undefined) {
    return /(?:^|:)repository(?:_id)?:[^:*?]+(?::|$)/.test(value)
      ? []
      : [
          {
            severity: 'high',
            what: `whatever subject ${value} stands for`,
            why: 'it does not say of which repository, so others can present one that matches',
          },
        ];
  }
  if (hasWildcard(repository)) {
    const [owner = ''] = repository.split('/');
    const isOwnerOpen = hasWildcard(owner) || !repository.includes('/');
    return [
      {
        severity: 'high',
        what: isOwnerOpen
          ? `repositories of any owner whose name fits ${repository}`
          : `every repository of ${owner} whose name fits ${repository}`,
        why: isOwnerOpen
          ? 'anybody on GitHub can register a name that matches'
          : 'whoever may create a repository there can act as this identity',
      },
    ];
  }
  if (tail === undefined || !hasWildcard(tail)) return widthOfExact(value);
  return [widthOfTail(tail, repository)];
}

/** What a wildcard after the repository leaves open. */
function widthOfTail(tail: string, repository: string): Opening {
  if (/^(?:ref:)?(?:refs\/)?tags\//.test(tail.replace(/^ref:/, ''))) {
    return {
      severity: 'medium',
      what: `the tags ${tail} of ${repository}`,
      why: 'whoever may push tags may put one on any commit',
    };
  }
  const whole = /^(?:\*+|ref:\*+|ref:refs\/\*+|ref:refs\/heads\/\*+|environment:\*+)$/.test(tail);
  if (whole || matchesGlob(tail, 'pull_request')) {
    return {
      severity: 'high',
      what: `${tail} of ${repository}`,
      why: tail.startsWith('environment:')
        ? 'whoever may push a workflow names a new environment, which has no reviewers'
        : 'any branch will do: whoever may push one acts as this identity, unreviewed',
    };
  }
  return {
    severity: 'medium',
    what: `${tail} of ${repository}`,
    why: 'whoever may push a branch or name an environment that fits acts as this identity, unless rules protect all of them',
  };
}

/** Tests that do not say whose repository it is. */
function withoutRepository(tests: readonly ClaimTest[]): readonly Opening[] {
  const names = new Set<string>();
  for (const { claim, operator, value } of tests) {
    if (claim !== 'sub') {
      if (!hasWildcard(value) || operator === 'eq') names.add(claim);
      continue;
    }
    // Patterns are judged by themselves, and so is what never matches.
    if (hasWildcard(value)) return [];
    const subject = readSubject(value);
    if (subject.repository !== undefined) names.add('repository');
    for (const claim of subject.claims.keys()) names.add(claim);
  }
  if (REPOSITORY_CLAIMS.some((claim) => names.has(claim))) return [];
  const text = tests.map(({ claim, value }) => (claim === 'sub' ? value : `${claim} ${value}`)).join(' and ');
  if (OWNER_CLAIMS.some((claim) => names.has(claim))) {
    return names.has('job_workflow_ref')
      ? []
      : [
          {
            severity: 'medium',
            what: `every repository of one owner (${text})`,
            why: 'whoever may create a repository there, or push to one, acts as this identity',
          },
        ];
  }
  return [
    {
      severity: 'high',
      what: `any repository on GitHub that presents ${text}`,
      why: 'neither the repository nor its owner is part of what is compared',
    },
  ];
}
