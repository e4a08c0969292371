// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { droppedFiles } from '../../../../components/import/dropped-files.ts';

type Held = string | { folder: string; holds: Held[] } | { gone: string };

/** A file or a folder as a browser hands it over: a folder tells two of its entries at a time. */
function entryOf(held: Held, within = ''): unknown {
  if (typeof held === 'string') {
    const file = (take: (file: File) => void) => take(new File([held], held));
    return { isFile: true, name: held, fullPath: `${within}/${held}`, file };
  }
  if ('gone' in held) {
    const file = (_: unknown, refuse: () => void) => refuse();
    return { isFile: true, name: held.gone, fullPath: `${within}/${held.gone}`, file };
  }
  const left = held.holds.map((each) => entryOf(each, `${within}/${held.folder}`));
  const createReader = () => ({ readEntries: (take: (some: unknown[]) => void) => take(left.splice(0, 2)) });
  return { isFile: false, isDirectory: true, name: held.folder, createReader };
}

async function namesOf(held: Held[], files: File[] = []): Promise<string[]> {
  const items = held.map((each) => ({ kind: 'file', webkitGetAsEntry: () => entryOf(each) }));
  const text = { kind: 'string', webkitGetAsEntry: () => null };
  const transfer = Object.assign(Object.create(null), { items: [text, ...items], files });
  return (await droppedFiles(transfer)).map(({ name }) => name);
}

test('files of folders within folders are found with their paths, however many at a time they are told', async () => {
  const inner = { folder: 'inner', holds: ['1.eml', '2.eml', '3.eml'] };
  const outer = { folder: 'outer', holds: ['1.eml', '2.eml', inner, '4.eml', { folder: 'empty', holds: [] }] };
  const within = ['1.eml', '2.eml', 'inner/1.eml', 'inner/2.eml', 'inner/3.eml', '4.eml'];
  expect(await namesOf(['all.mbox', outer])).toEqual(['all.mbox', ...within.map((path) => `outer/${path}`)]);
});

test('what the system hides, and what is gone meanwhile, is left out', async () => {
  const folder = { folder: 'a', holds: ['.DS_Store', 'a.ics'] };
  expect(await namesOf([folder, { gone: 'b.ics' }, '.hidden'])).toEqual(['a/a.ics']);
});

test('without entries the plain files are taken', async () => {
  expect(await namesOf([], [new File([], 'a.vcf'), new File([], '.b')])).toEqual(['a.vcf']);
});
