/** Shorter texts appear in ordinary output: masking "null" or "a" would blot out the log and protect nothing. */
export const SHORTEST_SECRET = 5;

/**
 * Every form of a secret that the runner is asked to mask: whole, each line, JSON- and URL-encoded, and base64 (both
 * alphabets) wherever the secret may begin within the encoded text. Masking is by exact string, so a form that is not
 * in this list is not masked.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#masking-a-value-in-a-log
 */
export function secretForms(secret: string): string[] {
  const lines = secret.split(/\r?\n/).map((line) => line.trim());
  // Half a character pair cannot be encoded in a URL, and must not keep the rest from being masked.
  const wellFormed = secret.toWellFormed();
  const json = JSON.stringify(secret).slice(1, -1);
  const forms = [
    secret,
    ...lines,
    json,
    // JSON inside JSON, as in a request body that is logged by a client.
    JSON.stringify(json).slice(1, -1),
    encodeURIComponent(wellFormed),
    // As in the body of a form, where more is encoded and blanks are "+".
    new URLSearchParams([['', wellFormed]]).toString().slice(1),
    ...base64Forms(secret),
  ];
  return [...new Set(forms)].filter((form) => form.length >= SHORTEST_SECRET);
}

/**
 * The part of a base64 text that depends on the secret alone, for each of the three places in a group of three bytes
 * where it may begin. What stands before and after it changes the characters at the edges, so these are left out.
 */
function base64Forms(secret: string): string[] {
  const bytes = Buffer.from(secret, 'utf8');
  return [0, 1, 2].flatMap((offset) => {
    const shifted = Buffer.concat([Buffer.alloc(offset), bytes]);
    const firstWhole = Math.ceil((offset * 8) / 6);
    const wholeCharacters = Math.floor((shifted.length * 8) / 6);
    return (['base64', 'base64url'] as const).map((alphabet) =>
      shifted.toString(alphabet).slice(firstWhole, wholeCharacters),
    );
  });
}

/** For a person: enough to tell two credentials apart, not enough to use one. */
export function maskedForm(secret: string): string {
  return `${'*'.repeat(8)} (${secret.length} characters)`;
}
