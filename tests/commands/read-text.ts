import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import {
  cutText,
  linesAsSentences,
  readSentences,
  readText,
  type Proposal,
  type TextContext,
} from '../../utils/language/index.ts';

/**
 * Prints what is promised, asked and requested in a mail's text, a JSON line each. With `--lines` each line of the file
 * is one sentence; with `--cut` the text is printed that is left when the quoted part and the signature are cut off.
 * Whoever gets the mail (`--to`) is us, unless `--own` says who we are.
 */

const usage =
  'usage: read-text FILE [--date ISO] [--from EMAIL] [--to EMAIL] [--cc EMAIL] [--own a@b,c@d] [--lines] [--cut]';

function today(): string {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

function addresses(list: string | undefined): string[] {
  return (list ?? '').split(',').filter(Boolean);
}

function printed({ kind, who, what, due, sentence, line, because }: Proposal): string {
  return `${JSON.stringify({ kind, who, what, due, sentence, line, because })}\n`;
}

async function main(): Promise<string | null> {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { date: text, from: text, to: text, cc: text, own: text, lines: flag, cut: flag },
  });
  const [file] = positionals;
  if (!file || positionals.length > 1) return usage;
  const read = await readFile(file, 'utf8');
  if (values.cut) {
    process.stdout.write(`${cutText(read)}\n`);
    return null;
  }
  const to = addresses(values.to);
  const own = values.own === undefined ? to : addresses(values.own);
  const context: TextContext = {
    date: values.date ?? today(),
    locale: 'en-GB',
    from: values.from ?? null,
    to,
    cc: addresses(values.cc),
    own,
  };
  const proposals = values.lines ? await readSentences(linesAsSentences(read), context) : await readText(read, context);
  process.stdout.write(proposals.map(printed).join(''));
  return null;
}

const problem = await main().catch((error: unknown) => (error instanceof Error ? error.message : String(error)));
if (problem) {
  process.stderr.write(`${problem}\n`);
  process.exitCode = 1;
}
