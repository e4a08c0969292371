import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { JSDOM } from 'jsdom';
import { readDates } from '../../utils/dates/read-dates.ts';
import { allAdapters } from '../../utils/sites/index.ts';
import { pickAdapter } from '../../utils/sites/pick.ts';
import { readWhole } from '../../utils/sites/site-adapter.ts';

/** A row of a table that stands alone would be dropped by the parser: it is given its table. */
function whole(html: string): string {
  return /^\s*(<!--[\s\S]*?-->\s*)*<t(r|d|body|head)[\s>]/i.test(html) ? `<table><tbody>${html}</tbody></table>` : html;
}

const usage = 'usage: read-page FILE.html --url URL';

async function main(): Promise<string | null> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { url: { type: 'string' } } });
  const [file] = positionals;
  if (!file || !values.url || !URL.canParse(values.url)) return usage;
  const { window } = new JSDOM(whole(await readFile(file, 'utf8')), { url: values.url });
  const page = { document: window.document, url: new URL(values.url) };
  const adapter = pickAdapter(allAdapters, page);
  if (!adapter) return `no adapter knows this page: ${values.url}`;
  const { site, kind, account, subject, messages, rows, event, matched, missing } = readDates(
    readWhole(adapter.read(page)),
  );
  const read = messages.map(({ id, from, to, cc, date, text }) => ({ id, from, to, cc, date, text }));
  const shown = event && {
    title: event.title,
    start: event.start,
    end: event.end,
    location: event.location,
    organizer: event.organizer,
    guests: event.guests,
  };
  const view = kind === 'unreadable' ? 'none' : kind;
  const result = { site, view, account, subject, messages: read, rows, event: shown, matched, missing };
  process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
  return null;
}

const problem = await main().catch((error: unknown) => (error instanceof Error ? error.message : String(error)));
if (problem) {
  process.stderr.write(`${problem}\n`);
  process.exitCode = 1;
}
