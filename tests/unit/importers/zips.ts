import { Zip, ZipDeflate, zipSync, type Zippable } from 'fflate';
import type { ByteSource } from '../../../utils/importers/importer.ts';
import type { Issue } from '../../../utils/importers/item.ts';
import { openArchive } from '../../../utils/importers/archive.ts';

/** Text as bytes. */
export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** An archive whose files, as they were written on the fly, tell their sizes only behind themselves. */
export function streamedZip(files: Record<string, Uint8Array>): Uint8Array {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((_, piece) => pieces.push(piece));
  for (const [name, content] of Object.entries(files)) {
    const file = new ZipDeflate(name);
    zip.add(file);
    file.push(content, true);
  }
  zip.end();
  return Uint8Array.from(pieces.flatMap((piece) => [...piece]));
}

/** An archive in an archive in an archive, this many in each other around the innermost. */
export function nestedZip(times: number, innermost: Zippable): Uint8Array {
  let archive = zipSync(innermost);
  for (let depth = 0; depth < times; depth += 1) archive = zipSync({ 'in.zip': archive });
  return archive;
}

/** What is in an archive, by name, as text, with what could not be read. */
export async function contentOf(archive: ByteSource): Promise<{ files: Record<string, string>; issues: Issue[] }> {
  const issues: Issue[] = [];
  const files: Record<string, string> = {};
  for await (const inner of openArchive(archive, (issue) => issues.push(issue)))
    files[inner.name] = await textOf(inner);
  return { files, issues };
}

/** A file's content as text. */
export async function textOf(source: ByteSource): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const piece of source.stream()) text += decoder.decode(piece, { stream: true });
  return text + decoder.decode();
}
