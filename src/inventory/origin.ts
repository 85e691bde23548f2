/** Where a fact was read: an answer of Azure or Microsoft Graph, or a place in a file (lines and columns from 1). */
export type Origin =
  | { readonly kind: 'azure'; readonly id: string; readonly apiVersion: string }
  | { readonly kind: 'graph'; readonly path: string }
  | {
      readonly kind: 'file';
      readonly file: string;
      readonly line: number;
      readonly column: number;
      readonly endLine: number;
      readonly endColumn: number;
    };
