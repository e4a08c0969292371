import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root, sourceFiles } from './source-files.ts';

/** Who may import whom: a room and the rooms it may take from, besides itself. */
const layers: Record<string, string[]> = {
  'utils/platform': [],
  'utils/records': ['utils/platform'],
  'utils/search': ['utils/records'],
  'utils/store': ['utils/platform', 'utils/records', 'utils/search'],
  'utils/sites': ['utils/platform'],
  'utils/dates': ['utils/sites'],
  'utils/frame': ['utils/platform', 'utils/sites'],
  'utils/identity': ['utils/platform', 'utils/records'],
  'utils/language': ['utils/platform', 'utils/records', 'utils/identity'],
  'utils/signals': ['utils/platform', 'utils/records', 'utils/identity', 'utils/dates'],
  'utils/practice': ['utils/platform', 'utils/records', 'utils/dates', 'utils/signals'],
  // A mail is laid out in the same blocks as a recap.
  'utils/mails': ['utils/platform', 'utils/records', 'utils/dates', 'utils/practice', 'utils/recap', 'utils/signals'],
  'utils/recap': ['utils/platform', 'utils/records', 'utils/identity', 'utils/language'],
  'utils/importers': ['utils/platform', 'utils/records', 'utils/identity', 'utils/language', 'utils/dates'],
  'utils/importing': [
    'utils/platform',
    'utils/records',
    'utils/identity',
    'utils/language',
    'utils/dates',
    'utils/importers',
    'utils/store',
    'utils/practice',
  ],
  'utils/settings': ['utils/platform', 'utils/records'],
  'utils/messaging': [
    'utils/platform',
    'utils/records',
    'utils/signals',
    'utils/settings',
    'utils/sites',
    'utils/dates',
    'utils/importers',
  ],
  'utils/services': [
    'utils/platform',
    'utils/records',
    'utils/store',
    'utils/search',
    'utils/settings',
    'utils/identity',
    'utils/dates',
    'utils/signals',
    'utils/importers',
    'utils/messaging',
    'utils/sites',
    'utils/practice',
  ],
  'utils/state': [
    'utils/platform',
    'utils/records',
    'utils/practice',
    'utils/language',
    'utils/messaging',
    'utils/settings',
    'utils/sites',
    'utils/identity',
    'utils/importers',
    'utils/practice',
  ],
  components: [
    'utils/platform',
    'utils/records',
    'utils/messaging',
    'utils/settings',
    'utils/sites',
    'utils/state',
    'utils/identity',
    'utils/language',
    'utils/recap',
    'utils/practice',
    'utils/mails',
    'utils/importers',
    'utils/signals',
    'public',
  ],
  'entrypoints/background.ts': ['utils/platform', 'utils/store', 'utils/services', 'utils/messaging', 'utils/settings'],
  'entrypoints/import-worker.ts': ['utils/importing'],
  'entrypoints/mail.ts': ['utils/frame', 'utils/sites'],
  'entrypoints/calendar.ts': ['utils/frame', 'utils/sites'],
  'entrypoints/own-webmail.ts': ['utils/frame', 'utils/sites'],
  'entrypoints/sidebar': ['utils/state', 'components'],
  'entrypoints/options': ['utils/state', 'components'],
  // It has what it shows read by the services themselves; all else it asks of the background.
  'entrypoints/dashboard': [
    'utils/platform',
    'utils/messaging',
    'utils/store',
    'utils/services',
    'utils/state',
    'components',
  ],
};

/** Of these rooms others take types and data alone, never what reads a page or a file. */
const typesOnly: Record<string, string[]> = {
  'utils/messaging': ['utils/sites'],
  'utils/dates': ['utils/sites'],
  'utils/services': ['utils/sites'],
  components: ['utils/importers'],
};

/** Packages and the one place that may import them. */
const onlyIn: Record<string, string[]> = {
  idb: ['utils/store'],
  'webextension-polyfill': ['utils/platform/browser.ts'],
  'wxt/browser': ['utils/platform/content-browser.ts'],
  tldts: ['utils/identity'],
  'chrono-node': ['utils/language'],
  'postal-mime': ['utils/importers/mail'],
  'windows-iana': ['utils/importers/calendar'],
  papaparse: ['utils/importers'],
  liquidjs: ['utils/mails'],
  preact: ['components', 'entrypoints/sidebar', 'entrypoints/options', 'entrypoints/dashboard'],
};

interface Import {
  file: string;
  from: string;
  isType: boolean;
}

const statement =
  /(?:^|\n)\s*(?:import|export)\s+(type\s+)?[^'";]*?from\s*'([^']+)'|(?:^|\n)\s*import\s*'([^']+)'|import\(\s*'([^']+)'\s*\)/g;

const files = sourceFiles(['utils', 'components', 'entrypoints']);
const imports: Import[] = files.flatMap((file) =>
  [...readFileSync(join(root, file), 'utf8').matchAll(statement)].map((match) => {
    const from = match[2] ?? match[3] ?? match[4] ?? '';
    const target = from.startsWith('.') ? relative(root, join(root, dirname(file), from)) : from;
    return { file, from: target, isType: match[1] !== undefined };
  }),
);

function roomOf(path: string): string | undefined {
  return Object.keys(layers).find((room) => path === room || path.startsWith(`${room}/`));
}

describe('layers', () => {
  test('every source file belongs to a room', () => {
    expect(files.filter((file) => roomOf(file) === undefined)).toEqual([]);
    expect(imports.length).toBeGreaterThan(100);
  });

  test('each room takes only from the rooms below it', () => {
    const crossing = imports.filter(({ file, from }) => {
      const [here, there] = [roomOf(file), roomOf(from) ?? (from.startsWith('public/') ? 'public' : undefined)];
      return here !== undefined && there !== undefined && here !== there && !layers[here]?.includes(there);
    });
    expect(crossing.map(({ file, from }) => `${file} -> ${from}`)).toEqual([]);
  });

  test('what knows a page is taken by its types alone', () => {
    const taken = imports.filter(({ file, from, isType }) => {
      const [here, there] = [roomOf(file), roomOf(from)];
      return !isType && here !== undefined && there !== undefined && typesOnly[here]?.includes(there);
    });
    expect(taken.map(({ file, from }) => `${file} -> ${from}`)).toEqual([]);
  });

  test('each bought package has its one place', () => {
    const strays = imports.filter(({ file, from }) => {
      const name = Object.keys(onlyIn).find((each) => from === each || from.startsWith(`${each}/`));
      return name !== undefined && !onlyIn[name]?.some((place) => file === place || file.startsWith(`${place}/`));
    });
    expect(strays.map(({ file, from }) => `${file} -> ${from}`)).toEqual([]);
  });

  test.each(['mail', 'calendar', 'own-webmail'])('the content script %s carries nothing but our own code', (name) => {
    const reached = new Set<string>();
    const bought = new Set<string>();
    const visit = (file: string) => {
      if (reached.has(file)) return;
      reached.add(file);
      for (const each of imports.filter((one) => one.file === file && !one.isType)) {
        if (files.includes(each.from)) visit(each.from);
        else if (!each.from.endsWith('.css?inline')) bought.add(each.from);
      }
    };
    visit(`entrypoints/${name}.ts`);
    expect(reached.size).toBeGreaterThan(10);
    expect([...bought].toSorted()).toEqual(['wxt/browser', 'wxt/utils/define-unlisted-script']);
  });
});
