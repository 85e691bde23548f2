import type { Example } from './example.ts';

const FETCH = 'az ml online-endpoint get-credentials -n fraud -g rg -w ws --query primaryKey -o tsv';
const MASKED = `KEY=$(${FETCH}); echo "::add-mask::$KEY"`;
const REGENERATE = 'az ml online-endpoint regenerate-keys -n fraud -g rg -w ws --key-type primary';

const script = (...lines: readonly string[]): string => `#!/bin/bash\n${lines.join('\n')}\n`;
const powershell = (...lines: readonly string[]): string => `$Mode = $args[0]\n${lines.join('\n')}\n`;

function steps(...lines: readonly string[]): string {
  return `on: push
jobs:
  score:
    runs-on: ubuntu-latest
    steps:
      - name: key
        run: |
          ${lines.join('\n          ')}
`;
}

function send(key: string): string {
  return `curl -H "Authorization: Bearer ${key}" https://fraud.westeurope.inference.ml.azure.com/score`;
}

/** What workflows and scripts do with keys, in the forms that the other tables do not show. */
export const PIPELINE_TWINS: readonly Example[] = [
  {
    rule: 'AML001',
    format: 'powershell',
    bad: powershell('«az ml online-endpoint create -n fraud --auth-mode key»'),
    good: powershell('az ml online-endpoint create -n fraud --auth-mode aad_token'),
    unknown: powershell('«az ml online-endpoint create -n fraud --auth-mode $Mode»'),
  },
  {
    rule: 'AML002',
    format: 'powershell',
    bad: powershell('«az ml online-endpoint update -n fraud --set auth_mode=aml_token»'),
    good: powershell('az ml online-endpoint update -n fraud --set auth_mode=aad_token'),
    unknown: powershell('«az ml online-endpoint update -n fraud --set auth_mode=$Mode»'),
  },
  // That a key was chosen is no question of its value, nor is what a command does with one: no undecided twins.
  {
    rule: 'AML005',
    format: 'workflow',
    bad: steps(`«${REGENERATE} --key-value $CHOSEN»`),
    good: steps(REGENERATE),
  },
  {
    rule: 'AML005',
    format: 'script',
    bad: script(`«${REGENERATE} --key-value $CHOSEN»`),
    good: script(REGENERATE),
  },
  {
    rule: 'AML005',
    format: 'powershell',
    bad: powershell(`«${REGENERATE} --key-value $Chosen»`),
    good: powershell(REGENERATE),
  },
  {
    rule: 'AML008',
    format: 'workflow',
    of: 'an output',
    bad: steps(MASKED, '«echo "key=$KEY" >> "$GITHUB_OUTPUT"»'),
    good: steps(MASKED, 'echo "scored=true" >> "$GITHUB_OUTPUT"'),
  },
  {
    rule: 'AML008',
    format: 'workflow',
    of: 'the environment of the job',
    bad: steps(MASKED, '«echo "KEY=$KEY" >> "$GITHUB_ENV"»'),
    good: steps(MASKED, 'echo "SCORED=true" >> "$GITHUB_ENV"'),
  },
  {
    rule: 'AML008',
    format: 'workflow',
    of: 'a traced shell',
    bad: steps('«set -x»', MASKED),
    good: steps('set -eu', MASKED),
  },
  {
    rule: 'AML008',
    format: 'workflow',
    of: 'a stored key',
    bad: steps(`«${send('${{ secrets.SCORING_KEY }}')}»`),
    good: steps(MASKED, send('$KEY')),
  },
  {
    rule: 'AML008',
    format: 'script',
    of: 'an output',
    bad: script(MASKED, '«echo "key=$KEY" >> "$GITHUB_OUTPUT"»'),
    good: script(MASKED, 'echo "scored=true" >> "$GITHUB_OUTPUT"'),
  },
  {
    rule: 'AML008',
    format: 'script',
    of: 'the environment of the job',
    bad: script(MASKED, '«echo "KEY=$KEY" >> "$GITHUB_ENV"»'),
    good: script(MASKED, 'echo "SCORED=true" >> "$GITHUB_ENV"'),
  },
  {
    rule: 'AML008',
    format: 'powershell',
    of: 'not masked',
    bad: powershell(`«$Key = ${FETCH}»`),
    good: powershell(`$Key = ${FETCH}`, 'Write-Output "::add-mask::$Key"'),
  },
  {
    rule: 'AML008',
    format: 'powershell',
    of: 'a traced shell',
    bad: powershell('«Set-PSDebug -Trace 1»', `$Key = ${FETCH}`, 'Write-Output "::add-mask::$Key"'),
    good: powershell(`$Key = ${FETCH}`, 'Write-Output "::add-mask::$Key"'),
  },
  {
    rule: 'AML605',
    format: 'script',
    bad: script('«az login --service-principal -u $CLIENT -p $PASSWORD --tenant $TENANT»'),
    good: script('az login --service-principal -u $CLIENT --federated-token $TOKEN --tenant $TENANT'),
  },
  {
    rule: 'AML605',
    format: 'powershell',
    bad: powershell('«az login --service-principal -u $Client --password $Password --tenant $Tenant»'),
    good: powershell('az login --service-principal -u $Client --federated-token $Token --tenant $Tenant'),
  },
];
