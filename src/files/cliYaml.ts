import { dirname } from 'node:path/posix';
import { standIn } from '../inventory/standIn.ts';
import { type CliKind, kindBySchema, kindByShape } from './cliYamlKinds.ts';
import { translate } from './cliYamlProperties.ts';
import type { Declaration, Reader, UnreadableFile } from './declaration.ts';
import { declaredId, deploymentScope } from './declaredScopes.ts';
import { type Assumption, identifying, type ObjectValue, type Value, valueAt } from './value.ts';
import { readYaml } from './yamlValue.ts';

/** A cheap look: a schema of Azure ML, or keys that only its files have. */
const LOOKS_LIKE =
  /azureml[a-z0-9]*\.(?:azureedge\.net|blob\.core\.windows\.net)\/|^\s*["']?(?:auth_mode|endpoint_name|egress_public_network_access|system_datastores_auth_mode|ssh_public_access_enabled|isolation_mode|mirror_traffic)["']?\s*:/im;

const WORKSPACES = 'Microsoft.MachineLearningServices/workspaces';

/**
 * Files for `az ml … create -f`. They do not say to which workspace they go: files of one folder are taken to go to the
 * same one, so that a deployment finds its endpoint.
 * @see https://learn.microsoft.com/azure/machine-learning/reference-yaml-overview
 */
export const cliYamlReader: Reader = {
  format: 'cli-yaml',
  claims: (path, text) => /\.ya?ml$/i.test(path) && LOOKS_LIKE.test(text),
  async read(claimed, repository) {
    const declarations: Declaration[] = [];
    const unreadable: UnreadableFile[] = [];
    for (const path of claimed) {
      const source = await repository.read(path);
      if (!source.ok) {
        unreadable.push({ file: path, why: source.why });
        continue;
      }
      for (const document of readYaml(source.text)) {
        if (document.ok) {
          declarations.push(...declarationsIn(path, document.value));
        } else {
          const { line, column } = document.place;
          const why = `line ${line}, column ${column}: ${document.why}`;
          unreadable.push({ file: path, why, place: document.place });
        }
      }
    }
    return { declarations, blind: [], unreadable };
  },
};

function declarationsIn(file: string, value: Value): readonly Declaration[] {
  if (value.kind !== 'object') return [];
  const schema = valueAt(value, '$schema');
  const bySchema = schema?.kind === 'text' ? kindBySchema(schema.text) : undefined;
  const kind = bySchema ?? (schema === undefined ? kindByShape(value) : undefined);
  if (kind === undefined) return [];
  const sure = bySchema === undefined ? 'medium' : undefined;
  const declaration = declarationOf(file, value, kind, sure);
  return [declaration, ...legacyDeployments(declaration, value, kind)];
}

function declarationOf(
  file: string,
  value: ObjectValue,
  kind: CliKind,
  sure: Assumption | undefined,
): Declaration {
  const entry = value.entries.get('name');
  const name = entry?.value ?? { kind: 'text', text: 'unnamed', place: value.place };
  const last = identifying(name) ?? 'unnamed';
  const scope = deploymentScope(folderOf(file), 'resource-group');
  const type = [WORKSPACES, ...kind.collections].join('/');
  const names = kind.collections.length === 0 ? [last] : [standIn('az-ml'), ...parentsOf(value, kind), last];
  const body = translate(value, kind);
  return {
    file,
    place: entry?.namePlace ?? value.place,
    symbol: `${kind.schema}/${last}`,
    type,
    name,
    id: declaredId(scope, type, names),
    scope,
    existing: false,
    body: sure === undefined ? body : lessSure(body, sure),
    format: 'cli-yaml',
  };
}

/** A deployment says which endpoint it belongs to. */
function parentsOf(value: ObjectValue, kind: CliKind): readonly string[] {
  return kind.collections.length < 2
    ? []
    : [identifying(valueAt(value, 'endpoint_name')) ?? standIn('endpoint')];
}

/** Endpoint files of the first previews hold their deployments. */
function legacyDeployments(endpoint: Declaration, value: ObjectValue, kind: CliKind): Declaration[] {
  const list = valueAt(value, 'deployments');
  if (list?.kind !== 'list' || kind.deployments === undefined) return [];
  const { deployments } = kind;
  return list.items.flatMap((item) => {
    if (item.kind !== 'object') return [];
    const name = item.entries.get('name');
    const text = identifying(name?.value) ?? 'unnamed';
    return [
      {
        ...endpoint,
        place: name?.namePlace ?? item.place,
        symbol: `${endpoint.symbol}/${text}`,
        type: [WORKSPACES, ...deployments.collections].join('/'),
        name: name?.value ?? { kind: 'text', text, place: item.place },
        id: `${endpoint.id}/deployments/${text.replaceAll('/', ':')}`,
        body: translate(item, deployments),
      },
    ];
  });
}

function folderOf(file: string): string {
  const folder = dirname(file);
  return folder === '.' ? 'az-ml' : folder;
}

/** What was told by shape alone may be something else: each value says so. */
function lessSure(value: ObjectValue, confidence: Assumption): ObjectValue {
  const entries = new Map(
    [...value.entries].map(([key, entry]) => [
      key,
      {
        ...entry,
        value:
          entry.value.kind === 'object' ? lessSure(entry.value, confidence) : { ...entry.value, confidence },
      },
    ]),
  );
  return { ...value, entries };
}
