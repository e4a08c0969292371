import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readNotes, type NotedAction } from '../../utils/language/read-notes.ts';
import { blocksToHtml, blocksToPlain, recapTemplates, renderRecap, withoutMarks } from '../../utils/recap/index.ts';

/** Prints, as JSON, the recap that the extension makes of a file of rough notes: `read-notes FILE [--date ISO] [--client NAME]`. */

const LOCALE = 'en-GB';

function today(): string {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

function whoOf({ owner }: NotedAction): string | null {
  if (owner.kind === 'nobody') return null;
  return owner.kind === 'person' ? owner.name : owner.kind;
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { date: { type: 'string' }, client: { type: 'string' } },
  });
  const [file] = positionals;
  const [template] = recapTemplates;
  if (!file || !template || positionals.length > 1) {
    process.stderr.write('read-notes FILE [--date ISO] [--client NAME]\n');
    return 2;
  }
  const date = values.date ?? today();
  const reading = readNotes(await readFile(file, 'utf8'), { date, participants: [], locale: LOCALE });
  const recap = renderRecap({
    reading,
    template: template.texts.en,
    context: { participants: [], client: values.client ?? '', title: '', date, sender: '', locale: LOCALE },
  });
  const blocks = withoutMarks(recap.blocks);
  const printed = {
    discussed: reading.discussed.map((item) => item.text),
    decisions: reading.decisions.map((item) => item.text),
    actions: reading.actions.map((action) => ({
      who: whoOf(action),
      what: action.what,
      due: action.due?.iso ?? null,
      quote: action.quote,
    })),
    questions: reading.questions.map((item) => item.text),
    next: reading.next && { text: reading.next.text, date: reading.next.date?.iso ?? null },
    subject: recap.subject,
    text: blocksToPlain(blocks),
    html: blocksToHtml(blocks),
  };
  process.stdout.write(`${JSON.stringify(printed, null, 2)}\n`);
  return 0;
}

process.exitCode = await main();
