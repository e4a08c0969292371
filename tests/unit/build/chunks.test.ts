import { expect, test } from 'vitest';
import { chunkOf } from '../../../wxt.chunks.ts';

const [sidebar, options] = ['/x/entrypoints/sidebar/main.tsx', '/x/entrypoints/options/main.tsx'];
const dashboard = '/x/entrypoints/dashboard/main.tsx';

/** Who imports a module, and who reads it when it is asked for. */
const graph: Record<string, { importers: string[]; dynamicImporters?: string[] }> = {
  [sidebar]: { importers: ['/x/entrypoints/sidebar/index.html'] },
  [dashboard]: { importers: ['/x/entrypoints/dashboard/index.html'] },
  [options]: { importers: ['/x/entrypoints/options/index.html'] },
  '/x/button.ts': { importers: ['/x/card.ts', options] },
  '/x/card.ts': { importers: [sidebar] },
  '/x/recap.ts': { importers: [], dynamicImporters: ['/x/card.ts'] },
  '/x/mail.ts': { importers: ['/x/recap.ts'] },
  '/x/dates.ts': { importers: ['/x/recap.ts', '/x/card.ts'] },
  '/x/choices.ts': { importers: [options] },
  '/x/clients.ts': { importers: [dashboard], dynamicImporters: ['/x/pages.ts'] },
  '/x/table.ts': { importers: ['/x/clients.ts'] },
  '/x/paper.ts': { importers: ['/x/recap.ts', dashboard] },
  virtual: { importers: ['/x/entrypoints/sidebar/index.html', '/x/entrypoints/dashboard/index.html'] },
  '/x/pages.ts': { importers: [dashboard] },
  '/x/theme.ts': { importers: [dashboard, options] },
  '/x/templates.ts': { importers: [], dynamicImporters: ['/x/choices.ts'] },
  '/x/picker.ts': { importers: ['/x/templates.ts', '/x/clients.ts'] },
  '/x/circle.ts': { importers: ['/x/round.ts', sidebar] },
  '/x/round.ts': { importers: ['/x/circle.ts', options] },
};
const modules = { getModuleInfo: (id: string) => ({ dynamicImporters: [], importers: [], ...graph[id] }) };

test.each([
  ['/x/button.ts', 'shared'],
  ['/x/dates.ts', 'shared'],
  ['/x/circle.ts', 'shared'],
  ['virtual', 'shared'],
  ['/x/table.ts', 'dashboard'],
  ['/x/clients.ts', 'dashboard'],
  [dashboard, 'dashboard'],
  ['/x/paper.ts', 'board'],
  ['/x/theme.ts', 'board'],
  ['/x/picker.ts', 'board'],
  ['/x/templates.ts', null],
  ['/x/card.ts', null],
  ['/x/recap.ts', null],
  ['/x/mail.ts', null],
  ['/x/choices.ts', null],
  [sidebar, null],
])('%s lies in %s', (id, chunk) => {
  expect(chunkOf(id, modules)).toBe(chunk);
});
