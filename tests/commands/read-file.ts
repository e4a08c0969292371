import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { registrableDomains } from '../../utils/identity/registrable-domain.ts';
import { withOwnDomains } from '../../utils/identity/standing.ts';
import type { ByteSource } from '../../utils/importers/importer.ts';
import type { Issue } from '../../utils/importers/item.ts';
import { readFiles } from '../../utils/importers/read-files.ts';
import { ownDomains } from '../../utils/importing/candidate-keys.ts';
import { ImportCounts } from './import-counts.ts';

/**
 * Prints, as JSON, what an import would take of a file: `read-file FILE [--own a@b,c@d] [--items]`. With `--items` each
 * item comes first, in a line of its own.
 */

const usage = 'usage: read-file FILE [--own a@b,c@d] [--items]';

async function fileSource(path: string): Promise<ByteSource> {
  const { size } = await stat(path);
  return {
    name: basename(path),
    size,
    stream: () => createReadStream(path),
    streamFrom: (start) => createReadStream(path, { start }),
  };
}

async function print(value: unknown, indent?: number): Promise<void> {
  const line = `${JSON.stringify(value, null, indent)}\n`;
  if (!process.stdout.write(line)) await new Promise((resolve) => process.stdout.once('drain', resolve));
}

function shown({ place, what, detail }: Issue): { where: string; what: string; detail: string } {
  return { where: `${place.file}, ${place.at}`, what, detail };
}

async function main(): Promise<string | null> {
  const options = { own: { type: 'string' }, items: { type: 'boolean' } } as const;
  const { values, positionals } = parseArgs({ allowPositionals: true, options });
  const [path] = positionals;
  if (!path || positionals.length > 1) return usage;
  const own = (values.own ?? '').toLowerCase().split(',').filter(Boolean);
  const counts = new ImportCounts(withOwnDomains(own, ownDomains(own, await registrableDomains())));
  const formats = new Set<string | null>();
  const issues: Issue[] = [];
  const start = performance.now();
  const context = { timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone, now: Date.now() };
  const source = await fileSource(path);
  for await (const part of readFiles([source], context)) {
    formats.add(part.source.name === source.name ? part.format : 'zip');
    for (const issue of part.batch.issues) issues.push(issue);
    for (const item of part.batch.items) {
      counts.add(item);
      if (values.items) await print(item);
    }
  }
  const [format = null] = [...formats].filter((name) => name !== null);
  const seconds = Math.round(performance.now() - start) / 1000;
  const result = { format, counts: counts.counts(), issues: issues.map(shown), seconds };
  await print(result, values.items ? undefined : 2);
  return null;
}

const problem = await main().catch((error: unknown) => (error instanceof Error ? error.message : String(error)));
if (problem) {
  process.stderr.write(`${problem}\n`);
  process.exitCode = 1;
}
