import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Result } from './result.ts';

/** In kilobytes of a thousand bytes, as size-limit counts. */
const budgets = { contentScript: 10, background: 45, sidebar: 70 };

function gzippedKilobytes(path: string): number {
  return gzipSync(readFileSync(path), { level: 9 }).length / 1000;
}

function sum(paths: readonly string[]): number {
  return paths.reduce((total, path) => total + gzippedKilobytes(path), 0);
}

/** The files that one bundle names, in the way of `pattern`; they are resolved from its own place. */
function namedIn(build: string, file: string, pattern: RegExp): string[] {
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  return [...readFileSync(join(build, file), 'utf8').matchAll(pattern)].map(([, named = '']) =>
    named.startsWith('/') ? named.slice(1) : join(folder, named),
  );
}

const staticImport = /\b(?:from|import)\s*["'`](\.{0,2}\/[^"'`]+\.js)["'`]/g;
const lazyImport = /\bimport\(\s*["'`](\.{0,2}\/[^"'`]+\.js)["'`]/g;

/** A script and everything that it cannot start without. */
function withStaticImports(build: string, scripts: readonly string[]): Set<string> {
  const found = new Set<string>();
  const look = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    namedIn(build, file, staticImport).forEach(look);
  };
  scripts.forEach(look);
  return found;
}

/** What a page loads when it opens: its HTML, the scripts and styles that the HTML names, and what those import. */
function loadedBy(build: string, page: string): { scripts: Set<string>; styles: string[] } {
  const scripts = namedIn(build, page, /(?:src|href)="([^"]+\.js)"/g);
  return { scripts: withStaticImports(build, scripts), styles: namedIn(build, page, /href="([^"]+\.css)"/g) };
}

/** What the page loads later, when it is asked for: each chunk with what comes along with it. */
function loadedLater(build: string, opened: Set<string>): Map<string, string[]> {
  const later = new Map<string, string[]>();
  const known = new Set(opened);
  for (const file of known) {
    for (const chunk of namedIn(build, file, lazyImport)) {
      if (known.has(chunk)) continue;
      const fresh = [...withStaticImports(build, [chunk])].filter((each) => !known.has(each));
      later.set(chunk, fresh);
      // A chunk that is loaded later may itself load more.
      for (const each of fresh) known.add(each);
    }
  }
  return later;
}

/** Styles that come with what is loaded later. */
function stylesLater(build: string, opened: { scripts: Set<string>; styles: string[] }): string[] {
  const named = [...opened.scripts].flatMap((script) =>
    [...readFileSync(join(build, script), 'utf8').matchAll(/["'`](assets\/[^"'`]+\.css)["'`]/g)].map(
      ([, file = '']) => file,
    ),
  );
  return [...new Set(named)].filter((file) => !opened.styles.includes(file));
}

/** The gzipped size of each bundle; what is loaded only on demand has rows of its own. */
export function measureSizes(build: string): Result[] {
  const size = (name: string, files: readonly string[], budget?: number): Result => ({
    name: `size: ${name}`,
    value: sum(files.map((file) => join(build, file))),
    unit: 'kB gz',
    ...(budget !== undefined && { budget }),
  });
  const sidebar = loadedBy(build, 'sidebar.html');
  return [
    ...['mail.js', 'calendar.js', 'own-webmail.js'].map((file) =>
      size(`content script ${file}`, [file], budgets.contentScript),
    ),
    size('background', ['background.js'], budgets.background),
    size('sidebar as it opens', ['sidebar.html', ...sidebar.scripts, ...sidebar.styles], budgets.sidebar),
    ...[...loadedLater(build, sidebar.scripts)].map(([chunk, fresh]) =>
      size(`sidebar, on demand: ${chunk.replace(/^chunks\/|-[\w-]{8}\.js$/g, '')}`, fresh),
    ),
    size('sidebar, on demand: styles', stylesLater(build, sidebar)),
  ];
}
