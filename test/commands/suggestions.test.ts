import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { Marked } from 'marked';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { postEdits, suggestEdits } from '../../src/commands/suggestions.ts';
import type { Edit } from '../../src/findings/edit.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { readGitHubRun } from '../../src/github/pullRequest.ts';
import { renderSuggestionComment } from '../../src/report/suggestionComment.ts';
import { describeEvent } from '../../src/simulator/githubEvent.ts';
import { HEAD, PULL, playGitHub, REPOSITORY, stopPlaying } from '../github/played.ts';
import { judged } from '../policy/judged.ts';
import { audit } from '../report/audits.ts';
import { hostile } from '../report/hostile.ts';

const TEXTS: Readonly<Record<string, string>> = {
  'a.bicep': "authMode: 'Key'\npublicNetworkAccess: 'Enabled'\n",
  'b.yml': 'auth_mode: key\r\nname: b\r\n',
};
const placeOf = (file: string, line: number, column: number, endColumn: number) => ({
  file,
  line,
  column,
  endLine: line,
  endColumn,
});
const AUTH = placeOf('a.bicep', 1, 11, 16);
const NETWORK = placeOf('a.bicep', 2, 22, 31);
const replace = (place: typeof AUTH, was: string, value: string): Edit => ({
  kind: 'replace',
  place,
  was,
  values: [value],
});
const finding = (severity: Finding['severity'], ...edits: readonly Edit[]) =>
  judged({
    severity,
    location: AUTH,
    message: `${severity} is said`,
    remediation: { text: 'Do it.', destructive: severity === 'high', edits },
  });

async function suggest(findings: Parameters<typeof audit>[0], readableByAnyone = false) {
  const { report, gate } = audit(findings);
  const asked: string[] = [];
  const suggested = await suggestEdits(
    report.findings,
    gate,
    async (file) => {
      asked.push(file);
      return TEXTS[file];
    },
    readableByAnyone,
  );
  return { asked, suggested };
}

describe('the edits of what was found', () => {
  it('come with the worst first, each file read once, and of two about one line the first', async () => {
    const { suggested, asked } = await suggest({
      findings: [
        finding('low', replace(NETWORK, 'Enabled', 'Disabled')),
        finding('medium', replace(AUTH, 'Key', 'Other')),
        finding('high', replace(AUTH, 'Key', 'AADToken')),
        finding('info', replace(placeOf('b.yml', 1, 12, 15), 'Key', 'AADToken')),
        finding('info', replace(placeOf('gone.yml', 1, 12, 15), 'Key', 'AADToken')),
      ],
    });
    expect(suggested.map(({ file, from, to, lines }) => [file, from, to, lines])).toEqual([
      ['a.bicep', 1, 1, "authMode: 'AADToken'"],
      ['a.bicep', 2, 2, "publicNetworkAccess: 'Disabled'"],
      ['b.yml', 1, 1, 'auth_mode: aad_token'],
    ]);
    expect(asked.sort()).toEqual(['a.bicep', 'b.yml', 'gone.yml']);
  });

  it('are none for what is exempted, or for other personas', async () => {
    const one = finding('high', replace(AUTH, 'Key', 'AADToken'));
    const exempted = {
      ...one,
      status: 'exempted',
      exemption: { reason: 'x', owner: 'y', expiresOn: '2027-01-31' },
    } as const;
    const hidden = { ...one, finding: { ...one.finding, persona: 'auditor' } } as const;
    expect((await suggest({ findings: [exempted, hidden] })).suggested).toEqual([]);
  });

  it('say what is wrong, and more than the rule only to those who may know (T8)', async () => {
    const findings = [finding('high', replace(AUTH, 'Key', 'AADToken'))];
    const [known] = (await suggest({ findings })).suggested;
    const [open] = (await suggest({ findings }, true)).suggested;
    expect(known?.comment).toMatch(/high is said\n\nDo it&#46;\n\nThis can stop something/);
    expect(open?.comment).toMatch(/AML001.*\(high\)\n\nThis can stop something/);
    expect(open?.comment).not.toContain('is said');
  });
});

describe('edits on a pull request', () => {
  const root = mkdtempSync(join(tmpdir(), 'suggestions-test-'));
  afterEach(stopPlaying);
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  const BATCH = "resource batch 'x' = {\n  authMode: 'Key'\n}\n";
  const place = { file: 'deploy/batch.bicep', line: 2, column: 13, endLine: 2, endColumn: 18 };
  const files = [{ filename: place.file, patch: `@@ -0,0 +1,3 @@\n${BATCH.replaceAll(/^(?=.)/gm, '+')}` }];

  async function post(atHead: string, judgedText: string, redact = (text: string) => text) {
    mkdirSync(join(root, 'deploy'), { recursive: true });
    writeFileSync(join(root, place.file), judgedText);
    const scenario = { pullRequest: { ...PULL, files }, files: { [place.file]: atHead } };
    const played = await playGitHub(scenario);
    const run = readGitHubRun(
      { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REPOSITORY: 'contoso/fraud-model' },
      describeEvent({ repository: 'contoso/fraud-model', ...scenario }, 'https://github.com'),
    );
    const { report, gate } = audit({ findings: [finding('high', replace(place, 'Key', 'AADToken'))] });
    const problems = await postEdits(played.gitHub, {
      run,
      findings: report.findings,
      gate,
      workspace: root,
      readableByAnyone: false,
      redact,
    });
    return { problems, comments: played.simulator.gitHubPosts.reviewComments, ...played };
  }

  it('stand on the lines that they are for', async () => {
    const { problems, comments, effects } = await post(BATCH, BATCH);
    expect(problems).toEqual([]);
    expect(comments).toMatchObject([
      {
        path: place.file,
        line: 2,
        body: expect.stringContaining("```suggestion\n  authMode: 'AADToken'\n```"),
      },
    ]);
    expect(effects.lines).toContain('info: Review suggestions: 1 posted, 0 stood there already.');
  });

  it('are none where the judged file is not that of the head: the base has changed it as well', async () => {
    const { problems, comments } = await post(BATCH, `// of the base\n${BATCH}`);
    expect([problems, comments]).toEqual([[], []]);
  });

  it('write no stars over a secret', async () => {
    const { comments } = await post(BATCH, BATCH, (text) => text.replaceAll('authMode', '***'));
    expect(comments).toEqual([]);
  });

  it('ask GitHub nothing where there are none', async () => {
    const { gitHub, requests } = await playGitHub();
    const { report, gate } = audit({ findings: [judged({})] });
    const run = {
      name: 'pull_request',
      kind: 'pull-request',
      repository: REPOSITORY,
      visibility: 'private',
      pullRequest: 7,
      base: {},
      head: { sha: HEAD },
      isFork: false,
      byDependabot: false,
      mayOnlyRead: false,
    } as const;
    const given = {
      run,
      findings: report.findings,
      gate,
      workspace: root,
      readableByAnyone: false,
      redact: (text: string) => text,
    };
    expect(await postEdits(gitHub, given)).toEqual([]);
    expect(requests()).toEqual([]);
  });
});

it('hostile names add nothing to the comment above an edit (T11)', () => {
  const render = (name: string): string => {
    const { report } = audit({
      findings: [judged({ message: name, remediation: { text: name, destructive: true } })],
    });
    const [one] = report.findings;
    if (one === undefined) throw new Error('no finding');
    return new Marked({ gfm: true }).parse(renderSuggestionComment(one, false), { async: false });
  };
  const skeleton = (html: string): string[] => [...html.matchAll(/<\/?[a-z][^>]*>/gi)].map(([tag]) => tag);
  const harmless = skeleton(render('fraud'));
  fc.assert(
    fc.property(hostile, (name) => {
      fc.pre(name.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\s]/gu, '') !== '');
      const html = render(name);
      expect(skeleton(html)).toEqual(harmless);
      expect(html.replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))).not.toMatch(
        /@[a-z]|#\d/i,
      );
    }),
  );
});
