import type { Draft } from './draft.ts';
import type { GraphReader } from './graphReader.ts';

export async function collectDirectory(_draft: Draft, _graph: GraphReader): Promise<void> {}
