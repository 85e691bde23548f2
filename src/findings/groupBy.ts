/** By what findings are put together, so that they reach those who can mend them. */
export type GroupBy = { readonly kind: 'workspace' } | { readonly kind: 'tag'; readonly name: string };

export const GROUP_BY_FORMS = 'workspace, or tag:<name> with the name of a tag in Azure, such as tag:team';

/**
 * Reads `workspace` or `tag:<name>`; undefined for anything else. Names of tags are the same in any case, have at most
 * 512 characters and none of a few.
 * @see https://learn.microsoft.com/azure/azure-resource-manager/management/tag-resources#limitations
 */
export function readGroupBy(text: string): GroupBy | undefined {
  if (/^workspace$/i.test(text)) return { kind: 'workspace' };
  const name = /^tag:([^<>%&\\?/\p{Cc}]{1,512})$/iu.exec(text)?.[1]?.trim();
  return name === undefined || name === '' ? undefined : { kind: 'tag', name };
}

/** As a user writes it. */
export function writeGroupBy(groupBy: GroupBy): string {
  return groupBy.kind === 'workspace' ? 'workspace' : `tag:${groupBy.name}`;
}
