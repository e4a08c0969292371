import { Liquid } from 'liquidjs';
import { failure, type Result, success } from '../platform/result.ts';
import { textToBlocks } from '../recap/blocks-text.ts';
import type { TemplateText } from '../recap/define-template.ts';
import type { MarkedBlock } from '../recap/marked-block.ts';
import type { Recap } from '../recap/render.ts';
import type { TemplateIssue } from '../recap/template-syntax.ts';
import type { MailTemplate } from './define-mail.ts';
import { fieldNamed, isGroup, isProse, type MailField, type MailValues } from './field-names.ts';

/** What is wrong with a mail's template; `unreadable` is a tag or a filter that Liquid does not understand. */
type MailIssue = Omit<TemplateIssue, 'kind'> & { kind: 'unknown-field' | 'unreadable' };

/** A template is no program: what takes longer than this, in milliseconds, or holds more than this, is stopped. */
const limits = { parseLimit: 20_000, renderLimit: 500, memoryLimit: 200_000 };

/**
 * Liquid without files and without a network: `templates` stands in the place of both, and is empty. Values go into the text as
 * their numbers between two characters that no text has, and take their places once the text was read as blocks: whatever a
 * record contains, it makes no heading and no list.
 */
function engineFor(mark: (value: unknown) => string): Liquid {
  const engine = new Liquid({
    ...limits,
    templates: {},
    ownPropertyOnly: true,
    strictFilters: true,
    dynamicPartials: false,
    outputEscape: mark,
  });
  // As it ships it would put a value into the text unmarked.
  engine.registerFilter('raw', (value: unknown) => value);
  return engine;
}

/** A mail filled in, as blocks; `unreadable` where the template is not one, its detail being Liquid's own words. */
export function fillMail(text: TemplateText, values: MailValues): Result<Recap, 'unreadable'> {
  const held: string[] = [];
  const engine = engineFor((value) => {
    const shown = plainText(typeof value === 'string' ? unfolded(value, held) : value);
    return shown === '' ? '' : `\uE000${held.push(shown) - 1}\uE001`;
  });
  try {
    const scope = nested(values);
    const [subject, body] = [text.subject, text.body].map((part) => String(engine.parseAndRenderSync(part, scope)));
    return success({
      subject: oneLine(filled(subject ?? '', held)),
      blocks: textToBlocks(body ?? '').map((block): MarkedBlock => {
        if (block.type === 'list')
          return { type: 'list', items: block.items.map((item) => [{ text: oneLine(filled(item, held)) }]) };
        const words = filled(block.text, held);
        return { type: block.type, segments: [{ text: block.type === 'heading' ? oneLine(words) : words }] };
      }),
    });
  } catch (problem) {
    return failure('unreadable', problem instanceof Error ? problem.message : String(problem));
  }
}

/** Says which fields of a template there are none of, and where Liquid does not understand it. Lines count from 1. */
export function checkMail(text: string): MailIssue[] {
  const globals = globalsOf(text);
  if (!globals.ok) {
    const line = Number(/line:(\d+)/.exec(globals.detail)?.[1] ?? 1);
    return [{ kind: 'unreadable', field: globals.detail.replace(/, line:\d+.*$/s, ''), line }];
  }
  return globals.value
    .filter(({ name }) => fieldNamed(name) === null && !isGroup(name))
    .map(({ name, line }) => ({ kind: 'unknown-field' as const, field: name, line }));
}

/** The fields that a mail must not go without, that its text names, and that have no value. */
export function emptyFields(template: MailTemplate, text: TemplateText, values: MailValues): MailField[] {
  const globals = globalsOf(`${text.subject}\n${text.body}`);
  const used = new Set<string>(globals.ok ? globals.value.map(({ name }) => name) : []);
  return template.needs.filter((field) => used.has(field) && values[field].length === 0);
}

/** What a template names that it has not made itself; a list's size stands for the list. */
function globalsOf(text: string): Result<{ name: string; line: number }[]> {
  const engine = engineFor(String);
  try {
    const { globals } = engine.parseAndAnalyzeSync(text, undefined, { partials: false });
    return success(
      Object.values(globals)
        .flat()
        .map(({ segments, location }) => ({
          name: segments
            .map(String)
            .join('.')
            .replace(/\.(size|first|last|\d+)$/, ''),
          line: location.row,
        })),
    );
  } catch (problem) {
    return failure('unreadable', problem instanceof Error ? problem.message : String(problem));
  }
}

/** `project.name` becomes the field `name` of `project`. No value holds a mark: those that are met later are the template's own. */
function nested(values: MailValues): Record<string, unknown> {
  const scope: Record<string, unknown> = {};
  const groups: Record<string, Record<string, unknown>> = {};
  for (const [path, value] of Object.entries(values)) {
    const [group = '', name] = path.split('.');
    const plain = typeof value === 'string' ? withoutMarks(value) : value.map(withoutMarks);
    const shown = typeof plain === 'string' && !isProse(path) ? oneLine(plain) : plain;
    if (name === undefined) scope[group] = shown;
    else (groups[group] ??= {})[name] = shown;
  }
  return { ...scope, ...groups };
}

function plainText(value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number' && !Array.isArray(value)) return '';
  const text = Array.isArray(value) ? value.map(String).join('; ') : String(value);
  return withoutMarks(text)
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter(Boolean)
    .join('\n');
}

function filled(text: string, held: readonly string[]): string {
  return withoutMarks(text.replace(/\uE000(\d+)\uE001/g, (_, number) => held[Number(number)] ?? ''));
}

/** What a template has put together itself, with the values in the place of the marks that stand in it already. */
function unfolded(text: string, held: readonly string[]): string {
  let size = text.length;
  return text.replace(/\uE000(\d+)\uE001/g, (_, number) => {
    const value = held[Number(number)] ?? '';
    size += value.length;
    // A template that captures itself again and again would double it each time.
    if (size > limits.memoryLimit) throw new Error('memory alloc limit exceeded');
    return value;
  });
}

/** What cannot be seen, but could be taken for a mark or change how a line reads. */
function withoutMarks(text: string): string {
  return text.replace(/[\uE000\uE001]|(?!\n)\p{Cc}|[\u202A-\u202E]/gu, (character) =>
    character === '\t' || character === '\r' ? ' ' : '',
  );
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
