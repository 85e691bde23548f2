import { spawn } from 'node:child_process';

export interface ScoreAnswer {
  readonly status: number;
  /** One line for a person. */
  readonly text: string;
}

/** Reads what it needs from the environment, so that no credential stands on a command line. */
const SCRIPT = `
const { URI, NAME, VALUE } = process.env;
const answer = await fetch(URI, { method: 'POST', headers: { 'content-type': 'application/json', [NAME]: VALUE }, body: '{"data":[[1,2,3]]}' });
console.log(JSON.stringify({ status: answer.status, text: (await answer.text()).slice(0, 200) }));
`;

/** Scores as a later step of a workflow would: another process, which has nothing but the step's outputs. */
export async function scoreOnce(
  outputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<ScoreAnswer> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', SCRIPT], {
    env: {
      PATH: process.env['PATH'],
      NODE_EXTRA_CA_CERTS: env['NODE_EXTRA_CA_CERTS'],
      URI: outputs['scoring-uri'],
      NAME: outputs['header-name'],
      VALUE: outputs['header-value'],
    },
    stdio: ['ignore', 'pipe', 'inherit'],
    signal,
  });
  let stdout = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  await new Promise<void>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', () => resolve());
  });
  signal.throwIfAborted();
  const answer: unknown = stdout === '' ? undefined : JSON.parse(stdout);
  const { status = 0, text = 'no answer' } = (answer ?? {}) as { status?: number; text?: string };
  return { status, text: `HTTP ${status}: ${text}` };
}
