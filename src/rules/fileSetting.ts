import type { Origin } from '../inventory/origin.ts';

/** A setting as it is to be, in the words of those who write files. */
export interface Setting {
  /** Path in ARM, below `properties`: `managedNetwork.isolationMode`. Bicep and azapi have the same. */
  readonly arm: string;
  readonly value: string | boolean;
  /** In YAML of `az ml`. */
  readonly cli?: string;
  /** In Terraform's azurerm provider. */
  readonly azurerm?: string;
}

/**
 * A setting as it is written where a declaration stands: `auth_mode: aad_token`, `authMode: 'AADToken'`,
 * `"authMode": "AADToken"`, `authMode = "AADToken"`.
 */
export function sayInFile(origin: Origin, setting: Setting): string {
  const { arm, value, cli, azurerm } = setting;
  const extension = origin.kind === 'file' ? origin.file.slice(origin.file.lastIndexOf('.') + 1) : '';
  switch (extension.toLowerCase()) {
    case 'yml':
    case 'yaml':
      return cli ?? nested(arm, ': ', bare(value));
    case 'json':
    case 'jsonc':
      return nested(arm, ': ', JSON.stringify(value), '"');
    case 'tf': {
      const azapi = nested(arm, ' = ', JSON.stringify(value));
      return azurerm === undefined ? azapi : `${azurerm} (azapi: ${azapi})`;
    }
    default:
      return nested(arm, ': ', typeof value === 'string' ? `'${value}'` : bare(value));
  }
}

function nested(path: string, between: string, value: string, quote = ''): string {
  const [first = '', ...rest] = path.split('.');
  const inner = rest.length === 0 ? value : `{ ${nested(rest.join('.'), between, value, quote)} }`;
  return `${quote}${first}${quote}${between}${inner}`;
}

function bare(value: string | boolean): string {
  return String(value);
}
