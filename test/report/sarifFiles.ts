import { execFile } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Log, Result, Run } from 'sarif';
import { renderSarif, type SarifOptions } from '../../src/report/sarif.ts';
import type { SarifTally } from '../../src/report/sarifNotices.ts';
import { ALL_RULES } from '../../src/rules/allRules.ts';
import type { Audit } from './audits.ts';

export interface SarifFile {
  readonly pieces: readonly string[];
  readonly text: string;
  readonly log: Log;
  readonly run: Run;
  readonly results: readonly Result[];
  readonly tally: SarifTally;
}

const POLICY: Partial<SarifOptions> = { policyFile: '.github/aml-policy.yml' };

/** The SARIF file of an audit of a repository with a policy file. */
export function sarifOf(audit: Audit, changes: Partial<SarifOptions> = {}): SarifFile {
  return sarifWithoutPolicy(audit, { ...POLICY, ...changes });
}

/** The same of a repository without one. */
export function sarifWithoutPolicy({ report, gate }: Audit, changes: Partial<SarifOptions> = {}): SarifFile {
  const generator = renderSarif(report, gate, {
    rules: ALL_RULES,
    category: 'aml-endpoint/nightly/audit/0123456789ab',
    informationUri: 'https://github.com/contoso/aml-endpoint-action',
    ...changes,
  });
  const pieces: string[] = [];
  let step = generator.next();
  for (; step.done !== true; step = generator.next()) pieces.push(step.value);
  const text = pieces.join('');
  const log = JSON.parse(text) as Log;
  const [run] = log.runs;
  if (run === undefined) throw new Error('no run');
  return { pieces, text, log, run, results: run.results ?? [], tally: step.value };
}

/** The validator's own folder; npm installs the one for this system. It brings the schema of SARIF 2.1.0 along. */
const MULTITOOL = dirname(
  createRequire(import.meta.url).resolve(`@microsoft/sarif-multitool-${process.platform}/package.json`),
);

/** Answers what is wrong with a file according to the schema; nothing where it is valid. */
export async function schemaCheck(): Promise<(log: unknown) => readonly string[]> {
  const schema = JSON.parse(await readFile(join(MULTITOOL, 'sarif-2.1.0.json'), 'utf8')) as object;
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  ajv.addFormat('uri', (value) => URL.canParse(value));
  ajv.addFormat('uri-reference', (value) => /^[\w.~:/?#[\]@!$&'()*+,;=%-]*$/.test(value));
  ajv.addFormat('uuid', (value) => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value));
  ajv.addFormat('date-time', (value) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(value));
  const validate = ajv.compile(schema);
  return (log) =>
    validate(log)
      ? []
      : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/**
 * What Microsoft's validator finds wrong, by SARIF's rules and by those that it knows of GitHub's ingestion. It ends
 * with 0 whatever it finds, so that its answer is read from the file that it writes.
 * @see https://github.com/microsoft/sarif-sdk/blob/main/docs/multitool-usage.md
 */
export async function multitoolFindings(text: string): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'sarif-'));
  try {
    const [file, answer] = [join(folder, 'audit.sarif'), join(folder, 'answer.sarif')];
    await writeFile(file, text);
    const binary = join(MULTITOOL, process.platform === 'win32' ? 'Sarif.Multitool.exe' : 'Sarif.Multitool');
    // The package's own install script would do that; scripts of packages do not run here.
    await chmod(binary, 0o755);
    const flags = ['--rule-kind', 'Sarif;Ghas', '--level', 'Error;Warning', '-o', answer];
    // It would look whether all addresses answer.
    const nowhere = 'http://127.0.0.1:9';
    const proxies = { HTTP_PROXY: nowhere, HTTPS_PROXY: nowhere, ALL_PROXY: nowhere };
    // Containers often have no libicu.
    const env = { ...process.env, ...proxies, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' };
    await promisify(execFile)(binary, ['validate', file, ...flags], { env });
    const { runs } = JSON.parse(await readFile(answer, 'utf8')) as Log;
    const [run] = runs;
    if (run?.invocations?.[0]?.executionSuccessful !== true) throw new Error('the validator did not run');
    return (run.results ?? []).map(
      ({ ruleId, message }) => `${ruleId} ${message.id} ${(message.arguments ?? []).join(' ')}`,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
