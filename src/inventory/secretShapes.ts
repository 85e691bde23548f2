import type { EnvironmentVariable } from './resource.ts';

/**
 * Forms of credentials, by what they are issued as; the order matters where one contains another. Kept to what has a form
 * of its own: 32 hexadecimal digits may be a key as well as a hash, so they are only told for what is named like a secret.
 */
const FORMS: readonly (readonly [string, RegExp])[] = [
  ['private-key', /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----/],
  ['jwt', /\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*/],
  [
    'connection-string',
    /(?:AccountKey|SharedAccessKey|SharedSecretIssuerKey|Password|Pwd)\s*=\s*[^;\s]{4,}/i,
  ],
  ['sas', /[?&;]sig=[\w%+/=-]{20,}|SharedAccessSignature\s+sr=/i],
  ['azure-storage-key', /(?<![\w+/])[\w+/]{86}==(?![\w+/=])/],
  ['azure-ai-services-key', /(?<!\w)[A-Za-z0-9]{52}JQQJ99[A-Za-z0-9]{26}(?!\w)/],
  ['azure-search-key', /(?<!\w)[A-Za-z0-9]{42}AzSe[A-Za-z0-9]{5,8}(?!\w)/],
  ['azure-container-registry-password', /(?<![\w+/])[\w+/]{42}\+ACR[A-D][\w+/]{5}(?![\w+/])/],
  ['entra-client-secret', /(?<![\w~.-])[\w~.-]{3}\dQ~[\w~.-]{31,34}(?![\w~.-])/],
  ['github-token', /\b(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_\w{20,})/],
  ['openai-key', /\bsk-(?:[A-Za-z]{2,8}-)?[\w-]{20,}/],
  ['hugging-face-token', /\bhf_[A-Za-z0-9]{20,}/],
  ['aws-access-key', /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/],
  ['url-with-password', /\b[a-z][\w+.-]{1,20}:\/\/[^\s/:@]{0,100}:[^\s/@]{3,}@/i],
];
const HEXADECIMAL_KEY = /^(?:[0-9a-f]{32}|[0-9a-f]{64})$/i;
const SECRET_NAME =
  /(?:key|secret|token|passw(?:or)?d|passphrase|pwd|connection_?-?\.?str(?:ing)?|credentials?|sas)(?:_?-?\.?(?:\d+|value|base64|b64))?$/i;
/** Whole values that only point somewhere: an expression, an app setting's vault reference, the address of a vault's secret. */
const REFERENCE =
  /^(?:\$\{\{[^{}]{0,500}\}\}|\$\{[\w.:-]{1,200}\}|\$\([\w.:-]{1,200}\)|\$[A-Za-z_]\w{0,200}|@Microsoft\.KeyVault\([^()]{0,500}\)|https:\/\/[\w-]{1,63}\.vault\.[\w.-]{1,100}\/secrets\/[\w-]{1,127}(?:\/[\w-]{0,127})?)$/i;
/** No form above needs more to be told; the rest of a long value is not looked at. */
const LONGEST_LOOK = 16 * 1024;

/** The kind of credential that a text holds, if it has the form of one. */
export function credentialForm(text: string): string | undefined {
  const looked = text.slice(0, LONGEST_LOOK);
  return FORMS.find(([, pattern]) => pattern.test(looked))?.[0];
}

export function isNamedLikeSecret(name: string): boolean {
  return SECRET_NAME.test(name.slice(-200).trim());
}

/** What may be known of a variable of a deployment's environment: everything but its value. */
export function shapeOfVariable(name: string, value: unknown): EnvironmentVariable {
  if (value === undefined || value === null || value === '') return { name, shape: 'empty' };
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (REFERENCE.test(text.trim())) return { name, shape: 'reference' };
  const form =
    credentialForm(text) ??
    (isNamedLikeSecret(name) && HEXADECIMAL_KEY.test(text.trim()) ? 'hexadecimal-key' : undefined);
  return { name, shape: 'literal', ...(form === undefined ? {} : { looksLike: form }) };
}

/** Stands in a tag whose value is not kept. */
export function hiddenValue(form: string | undefined): string {
  return `(hidden: ${form ?? 'named like a secret'})`;
}

/** A text of Azure that is kept, unless it has the form of a credential or its name says that it is one. */
export function withoutSecret(name: string, text: string): string {
  const form = credentialForm(text);
  return form !== undefined || (isNamedLikeSecret(name) && text !== '') ? hiddenValue(form) : text;
}

/** An address without what may carry a credential: user, query, fragment. Other texts only if they are none themselves. */
export function plainAddress(text: string): string {
  const bare = /^[a-z][\w+.-]{0,20}:\/\//i.test(text)
    ? text.replace(/[?#].*$/s, '').replace(/^([a-z][\w+.-]*:\/\/)[^/]*@/i, '$1')
    : text;
  return withoutSecret('', bare);
}
