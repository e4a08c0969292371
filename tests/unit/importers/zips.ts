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

/** An archive of one file whose sizes and places are all written as those of large ones are, in 64 bits. */
export function largeZip(name: string, content: Uint8Array): Uint8Array {
  const extra = new DataView(new ArrayBuffer(24));
  extra.setBigUint64(0, BigInt(content.length), true);
  extra.setBigUint64(8, BigInt(content.length), true);
  const small = zipSync({ [name]: [content, { level: 0, extra: { 1: new Uint8Array(extra.buffer) } }] });
  const view = new DataView(small.buffer);
  const end = small.length - 22;
  const directory = view.getUint32(end + 16, true);
  for (const at of [20, 24, 42]) view.setUint32(directory + at, 0xffffffff, true);
  const record = new DataView(new ArrayBuffer(56 + 20));
  record.setUint32(0, 0x06064b50, true);
  record.setBigUint64(32, 1n, true);
  record.setBigUint64(48, BigInt(directory), true);
  record.setUint32(56, 0x07064b50, true);
  record.setBigUint64(56 + 8, BigInt(end), true);
  view.setUint32(end + 16, 0xffffffff, true);
  return new Uint8Array([...small.subarray(0, end), ...new Uint8Array(record.buffer), ...small.subarray(end)]);
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
