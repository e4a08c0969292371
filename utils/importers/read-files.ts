import type { Batch, ByteSource, ReadingContext } from './importer.ts';
/** Placeholder until merged. */
export async function* readFiles(
  sources: readonly ByteSource[],
  context: ReadingContext,
): AsyncGenerator<{ source: ByteSource; format: string | null; batch: Batch }> {
  for (const source of sources)
    yield { source, format: null, batch: { items: [], issues: [], bytes: context.now * 0 } };
}
