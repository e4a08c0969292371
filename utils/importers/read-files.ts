import { isArchive, openArchive } from './archive.ts';
import { headOf } from './byte-source.ts';
import type { Batch, ByteSource, Importer, ReadingContext } from './importer.ts';
import { importers } from './index.ts';
import type { Issue } from './item.ts';

/** Some of what a file holds; `format` is null where it is of none that is known. */
export interface ReadPart {
  /** The file; where it was in an archive, as it is named there. */
  source: ByteSource;
  format: string | null;
  batch: Batch;
}

/** Bytes by which formats are told. */
const headLength = 64 * 1024;

/**
 * Reads files one after the other, those within archives too, each by the importer that knows it best. A file that
 * cannot be read is an issue, and the next one is read.
 */
export async function* readFiles(
  sources: Iterable<ByteSource> | AsyncIterable<ByteSource>,
  context: ReadingContext,
): AsyncGenerator<ReadPart> {
  for await (const source of sources) yield* readGiven(source, context);
}

async function* readGiven(given: ByteSource, context: ReadingContext): AsyncGenerator<ReadPart> {
  const issues: Issue[] = [];
  const source = guarded(given, issues);
  const head = await headOf(source, headLength);
  if (!isArchive(head)) {
    yield* readFormat(source, head, context);
    return yield* told(source, null, issues);
  }
  for await (const inner of openArchive(source, (issue) => issues.push(issue))) {
    yield* told(source, 'zip', issues);
    yield* readFormat(inner, await headOf(inner, headLength), context);
  }
  yield* told(source, 'zip', issues);
}

async function* readFormat(source: ByteSource, head: Uint8Array, context: ReadingContext): AsyncGenerator<ReadPart> {
  const importer = surest(head);
  if (importer === null) {
    const detail = head.length === 0 ? 'the file is empty' : '';
    return yield* told(source, null, [{ place: placeOf(source), what: 'unknown-format', detail }]);
  }
  for await (const batch of importer.read(source, context)) yield { source, format: importer.name, batch };
}

function surest(head: Uint8Array): Importer | null {
  const sure = importers.map((importer) => ({ importer, sureness: importer.sniff(head) }));
  const [best] = sure.filter(({ sureness }) => sureness > 0).toSorted((one, other) => other.sureness - one.sureness);
  return best?.importer ?? null;
}

/** Issues that no importer told, taken out of their list. */
function* told(source: ByteSource, format: string | null, issues: Issue[]): Generator<ReadPart> {
  if (issues.length > 0) yield { source, format, batch: { items: [], issues: issues.splice(0), bytes: 0 } };
}

function placeOf({ name }: ByteSource): Issue['place'] {
  return { file: name.slice(0, 500), at: 'beginning' };
}

/** A file can be taken away while it is read: it ends there, and the reason is an issue. */
function guarded(source: ByteSource, issues: Issue[]): ByteSource {
  async function* watched(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    try {
      yield* stream;
    } catch (error) {
      const detail = (error instanceof Error ? error.message : String(error)).slice(0, 500);
      issues.push({ place: placeOf(source), what: 'not-readable', detail });
    }
  }
  const { streamFrom } = source;
  return {
    name: source.name,
    size: source.size,
    stream: () => watched(source.stream()),
    ...(streamFrom && { streamFrom: (offset: number) => watched(streamFrom.call(source, offset)) }),
  };
}
