const MOST_CHARACTERS = 20_000;
/** Two texts that differ in more lines than that are two texts. */
const MOST_EDITS = 2_000;

/** A unified diff for people, bounded; undefined stands for no file. Both texts may be foreign. */
export async function compareTexts(
  path: string,
  before: string | undefined,
  after: string | undefined,
): Promise<string> {
  // Only changes of policies need it.
  const { createTwoFilesPatch } = await import('diff');
  const patch = createTwoFilesPatch(
    before === undefined ? '/dev/null' : `a/${path}`,
    after === undefined ? '/dev/null' : `b/${path}`,
    before ?? '',
    after ?? '',
    undefined,
    undefined,
    { context: 2, maxEditLength: MOST_EDITS },
  );
  if (patch === undefined) return 'The two texts have too little in common to be compared.';
  const text = patch.replace(/^=+\n/, '');
  return text.length > MOST_CHARACTERS
    ? `${text.slice(0, MOST_CHARACTERS)}\n… ${text.length - MOST_CHARACTERS} characters more`
    : text;
}
