import type { NotesReading } from '../language/notes-reading.ts';
import type { TemplateText } from './define-template.ts';
import { fieldValues, type FieldValues, type RecapContext } from './fields.ts';
import { segmentsToText, type MarkedBlock, type Segment } from './marked-block.ts';
import { isListField, parseLine, parseTemplate, type TemplateLine, type TemplateSection } from './template-syntax.ts';

export type { RecapContext } from './fields.ts';

/** A recap as it is shown and put into a mail. */
export interface Recap {
  subject: string;
  blocks: MarkedBlock[];
}

/** A list within a line: its items in a row. */
function inRow(items: Segment[][]): Segment[] {
  return items.flatMap((item, index) => (index === 0 ? item : [{ text: '; ' }, ...item]));
}

function fill(line: TemplateLine, values: FieldValues): Segment[] {
  return line.flatMap((part) => {
    if ('text' in part) return [{ text: part.text }];
    return isListField(part.field) ? inRow(values[part.field]) : values[part.field];
  });
}

/** Whether a line names fields and none of them has a value. */
function isEmpty(line: TemplateLine, values: FieldValues): boolean {
  const fields = line.flatMap((part) => ('field' in part ? [part.field] : []));
  return fields.length > 0 && fields.every((field) => values[field].length === 0);
}

/** The items that a line stands for: those of a list field alone on it, or the one that begins with a dash. */
function asItems(line: TemplateLine, values: FieldValues): Segment[][] | null {
  const [first] = line;
  if (line.length === 1 && first && 'field' in first && isListField(first.field)) return values[first.field];
  if (!first || !('text' in first) || !first.text.startsWith('- ')) return null;
  return [fill([{ text: first.text.slice(2) }, ...line.slice(1)], values)];
}

function renderSection(section: TemplateSection, values: FieldValues): MarkedBlock[] {
  const withFields = section.lines.filter((line) => line.some((part) => 'field' in part));
  if (withFields.length > 0 && withFields.every((line) => isEmpty(line, values))) return [];
  const lines = section.lines.filter((line) => !isEmpty(line, values));
  const blocks: MarkedBlock[] = section.heading ? [{ type: 'heading', segments: fill(section.heading, values) }] : [];
  for (const line of lines) {
    const items = asItems(line, values);
    const last = blocks.at(-1);
    if (items && last?.type === 'list') last.items.push(...items);
    else if (items) blocks.push({ type: 'list', items: [...items] });
    else if (last?.type === 'paragraph') last.segments.push({ text: '\n' }, ...fill(line, values));
    else blocks.push({ type: 'paragraph', segments: fill(line, values) });
  }
  return blocks;
}

/**
 * The recap mail made of what the notes say. A paragraph whose fields are all empty is left out with its heading.
 * Values are put in after the template was read, so that whatever a note or a name contains stays text.
 */
export function renderRecap(input: { reading: NotesReading; template: TemplateText; context: RecapContext }): Recap {
  const values = fieldValues(input.reading, input.context);
  const subject = segmentsToText(fill(parseLine(input.template.subject), values));
  return {
    subject: subject.replace(/\s+/gu, ' ').trim(),
    blocks: parseTemplate(input.template.body).flatMap((section) => renderSection(section, values)),
  };
}
