// The templates of mails are written in Liquid (utils/mails). A recap keeps this syntax of its own: each date in it carries the
// words of the notes that it was understood from, which a template engine would flatten into text; and what people changed of
// these templates lies in their browsers as it is.

/** What a template may name. Lists stand on a line of their own, or within a line, where their items are put in a row. */
export const TEXT_FIELDS = ['names', 'client', 'title', 'date', 'day', 'next', 'sender'] as const;
export const LIST_FIELDS = ['discussed', 'decisions', 'actions', 'questions'] as const;

export type TextField = (typeof TEXT_FIELDS)[number];
export type ListField = (typeof LIST_FIELDS)[number];
export type FieldName = TextField | ListField;

/** Text as it stands, or the place of a field. */
type TemplatePart = { text: string } | { field: FieldName };
export type TemplateLine = TemplatePart[];

/** Lines that stand or fall together: a paragraph with the heading above it. */
export interface TemplateSection {
  heading: TemplateLine | null;
  lines: TemplateLine[];
}

/** What is wrong with a template; lines count from 1. */
export interface TemplateIssue {
  kind: 'unknown-field' | 'unclosed-field';
  field: string;
  line: number;
}

const FIELD = /\{\{([^{}\n]*)\}\}/g;
const fieldNames = new Map<string, FieldName>([...TEXT_FIELDS, ...LIST_FIELDS].map((name) => [name, name]));

/** Whether a field has several items, each a line of its own. */
export function isListField(field: FieldName): field is ListField {
  return LIST_FIELDS.some((name) => name === field);
}

/** A line in its parts. A field that there is none of stays as it was written: it can then be seen in the preview. */
export function parseLine(line: string): TemplateLine {
  const parts: TemplateLine = [];
  let position = 0;
  for (const match of line.matchAll(FIELD)) {
    const field = fieldNames.get((match[1] ?? '').trim());
    if (!field) continue;
    if (match.index > position) parts.push({ text: line.slice(position, match.index) });
    parts.push({ field });
    position = match.index + match[0].length;
  }
  if (position < line.length) parts.push({ text: line.slice(position) });
  return parts;
}

/** A template's body in its sections: a blank line or a heading begins a new one, a heading alone waits for its paragraph. */
export function parseTemplate(body: string): TemplateSection[] {
  const sections: TemplateSection[] = [];
  let open: TemplateSection | null = null;
  for (const rawLine of body.split(/\r?\n/)) {
    const line = rawLine.trim();
    if (line === '') {
      if (open && open.lines.length > 0) open = null;
    } else if (line.startsWith('## ')) {
      open = { heading: parseLine(line.slice(3).trim()), lines: [] };
      sections.push(open);
    } else {
      if (!open) sections.push((open = { heading: null, lines: [] }));
      open.lines.push(parseLine(line));
    }
  }
  return sections;
}

/** Says which fields of a template there are none of, and where braces were left open. */
export function checkTemplate(text: string): TemplateIssue[] {
  return text.split(/\r?\n/).flatMap((line, index) => {
    const unknown = [...line.matchAll(FIELD)]
      .map((match) => (match[1] ?? '').trim())
      .filter((field) => !fieldNames.has(field))
      .map((field): TemplateIssue => ({ kind: 'unknown-field', field, line: index + 1 }));
    const rest = line.replace(FIELD, '');
    const open = /\{\{.*|.*\}\}/.exec(rest);
    return open ? [...unknown, { kind: 'unclosed-field', field: open[0].trim(), line: index + 1 }] : unknown;
  });
}
