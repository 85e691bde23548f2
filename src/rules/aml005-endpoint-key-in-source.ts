import type { Verdict } from '../findings/finding.ts';
import type { WrittenSecret } from '../inventory/inventory.ts';
import type { Exposure, PipelineStep } from '../inventory/resource.ts';
import { placeOf } from './reading.ts';
import { fail, PASS, type Rule } from './rule.ts';

const LENGTHS: Readonly<Record<WrittenSecret['length'], string>> = {
  short: 'fewer than 16 characters: nobody but a person chose it',
  long: '16 characters or more',
};

const WHAT: Readonly<Record<WrittenSecret['kind'], string>> = {
  'endpoint-key': 'a key of endpoint',
  'connection-credential': 'the credential of connection',
  'key-output': 'a key in output',
};

export const aml005: Rule = {
  id: 'AML005',
  name: 'endpoint-key-in-source',
  since: '0.1.0',
  summary: 'No file holds a key as a value, and nobody chooses one.',
  severity: 'high',
  persona: 'regular',
  only: 'files',
  needs: ['files'],
  why: 'What stands in a file stands in every clone and in all of its history. Azure Resource Manager keeps what a deployment was given, and shows it to every reader of the resource group. A key that a person chose can be guessed; one that Azure made cannot.',
  fix: 'Delete the value and its property: Azure makes keys by itself. Then change both keys, because what was committed is known: regenerateKeys with {"keyType":"Primary"}, then with Secondary. A connection signs in with Entra, or takes its key from a parameter marked as secure.',
  docs: [
    'https://learn.microsoft.com/azure/templates/microsoft.machinelearningservices/workspaces/onlineendpoints',
    'https://learn.microsoft.com/rest/api/azureml/online-endpoints/regenerate-keys',
  ],

  *check({ inventory, all }): Iterable<Verdict> {
    const { writtenSecrets = [] } = inventory;
    for (const secret of writtenSecrets) {
      yield secret.kind === 'key-output' ? shown(secret) : written(secret);
    }
    for (const step of all('pipeline-step')) {
      const chosen = step.exposures.find(({ kind }) => kind === 'chosen-key');
      if (chosen !== undefined) yield chosenBy(step, chosen);
    }
    if (writtenSecrets.length === 0) yield PASS;
  },
};

function written(secret: WrittenSecret): Verdict {
  const { resource, path, length, origin, kind } = secret;
  return fail(aml005, {
    resource: { ...resource, origin },
    message: `A file holds ${WHAT[kind]} ${resource.name} as a value: ${path}.`,
    ...(secret.confidence === undefined ? {} : { confidence: secret.confidence }),
    identity: [path],
    evidence: [
      {
        what: `${path} is a value of ${LENGTHS[length]}`,
        where: placeOf(origin),
        why: 'it is in the history of the repository, whatever is committed next; the value is not shown here',
      },
    ],
    remediation: {
      text:
        kind === 'connection-credential'
          ? 'Let the connection sign in with Entra, or take the value from a parameter marked as secure or from Key Vault. Then change the key at the service it is for.'
          : 'Delete the property. Then change both keys, one after the other: aml-endpoint does it without downtime, az ml online-endpoint regenerate-keys would send the old value back.',
      destructive: false,
    },
  });
}

/** Terraform prints what is not marked, and keeps it in a state that many may read. */
function shown({ resource, path, origin }: WrittenSecret): Verdict {
  return fail(aml005, {
    resource: { ...resource, origin },
    message: `Output ${resource.name} shows keys that Azure lists: it is not marked as sensitive.`,
    identity: [path],
    evidence: [
      {
        what: 'the value is what listKeys answers',
        where: placeOf(origin),
        why: 'every run prints it into its log, and terraform output shows it to whoever may read the state',
      },
    ],
    remediation: {
      text: 'Delete the output: who calls the endpoint signs in with Entra. Where it has to stay, write sensitive = true in it, and keep readers away from the state, which holds the keys all the same. Then change both keys.',
      destructive: false,
    },
  });
}

function chosenBy(step: PipelineStep, { what, origin }: Exposure): Verdict {
  return fail(aml005, {
    resource: { ...step, origin },
    message: `Step ${step.name} sends a key that somebody chose.`,
    confidence: 'medium',
    identity: ['chosen-key'],
    evidence: [{ what, where: placeOf(origin), why: 'regenerateKeys with keyValue sets that very value' }],
    remediation: {
      text: 'Leave keyValue out: Azure then makes a new key, which nobody can guess.',
      destructive: false,
    },
    origin,
  });
}
