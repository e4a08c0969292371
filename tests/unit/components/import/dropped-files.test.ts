// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { droppedFiles } from '../../../../components/import/dropped-files.ts';

type Held = string | { folder: Held[] } | { gone: string };

/** A file or a folder as a browser hands it over: a folder tells two of its entries at a time. */
function entryOf(held: Held): unknown {
  if (typeof held === 'string') return { isFile: true, file: (take: (file: File) => void) => take(new File([], held)) };
  if ('gone' in held) return { isFile: true, file: (_: unknown, refuse: () => void) => refuse() };
  const left = held.folder.map(entryOf);
  const createReader = () => ({ readEntries: (take: (some: unknown[]) => void) => take(left.splice(0, 2)) });
  return { isFile: false, isDirectory: true, createReader };
}

async function namesOf(held: Held[], files: File[] = []): Promise<string[]> {
  const items = held.map((each) => ({ kind: 'file', webkitGetAsEntry: () => entryOf(each) }));
  const text = { kind: 'string', webkitGetAsEntry: () => null };
  const transfer = Object.assign(Object.create(null), { items: [text, ...items], files });
  return (await droppedFiles(transfer)).map(({ name }) => name);
}

test('files of folders within folders are found, however many at a time they are told', async () => {
  const held = { folder: ['1.eml', '2.eml', { folder: ['3.eml', '4.eml', '5.eml'] }, '6.eml', { folder: [] }] };
  expect(await namesOf(['all.mbox', held])).toEqual(['all.mbox', '1.eml', '2.eml', '3.eml', '4.eml', '5.eml', '6.eml']);
});

test('what the system hides, and what is gone meanwhile, is left out', async () => {
  expect(await namesOf([{ folder: ['.DS_Store', 'a.ics'] }, { gone: 'b.ics' }, '.hidden'])).toEqual(['a.ics']);
});

test('without entries the plain files are taken', async () => {
  expect(await namesOf([], [new File([], 'a.vcf'), new File([], '.b')])).toEqual(['a.vcf']);
});
