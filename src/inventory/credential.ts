/** What a credential is, by the names of the `token-type` output. */
export const TOKEN_TYPES = ['Key', 'AMLToken', 'AADToken', 'CognitiveToken'] as const;
export type TokenType = (typeof TOKEN_TYPES)[number];

/** A credential for one endpoint and how it is sent. Times in milliseconds since 1970; a key has none. */
export interface Credential {
  readonly type: TokenType;
  /** Masked before this object is made. */
  readonly secret: string;
  readonly headerName: string;
  readonly headerValue: string;
  /** Further headers that scoring requests must carry; never a secret. */
  readonly extraHeaders: Readonly<Record<string, string>>;
  readonly expiresAt?: number;
  readonly refreshAfter?: number;
}
