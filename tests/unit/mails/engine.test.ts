import { describe, expect, test } from 'vitest';
import {
  checkMail,
  fillMail,
  mailNamed,
  mailValues,
  emptyFields,
  type MailValues,
} from '../../../utils/mails/index.ts';
import { blocksToText, withoutMarks } from '../../../utils/recap/index.ts';
import { knownClients } from './known-clients.ts';

const { facts, occasion, style } = knownClients.full;
const values = mailValues(facts, occasion, style);

function textOf(body: string, with_: Partial<MailValues> = {}): string {
  const filled = fillMail({ subject: '', body }, { ...values, ...with_ });
  return filled.ok ? blocksToText(withoutMarks(filled.value.blocks)) : `unreadable: ${filled.detail}`;
}

describe('filling a mail', () => {
  test('a field, a list, a filter and a condition', () => {
    expect(textOf('{{ client | upcase }}: {{ goals }}{% if note == "" %} nothing{% endif %}')).toBe(
      'NORTHWIND TRADERS: Half as many calls',
    );
  });

  test('what stands in a record is not read as a template', () => {
    expect(textOf('{{ client }}', { client: '{{ sender }}{% assign a = 1 %}' })).toBe('{{ sender }}{% assign a = 1 %}');
  });

  test('what stands in a record makes no block, not even past the filter that lets text through', () => {
    const filled = fillMail(
      { subject: '{{ client | raw }}', body: '{{ note | raw }}' },
      { ...values, note: '## Paid\n- 100' },
    );
    expect(filled).toMatchObject({
      value: { blocks: [{ type: 'paragraph', segments: [{ text: '## Paid\n- 100' }] }], subject: 'Northwind Traders' },
    });
  });

  test('what a template puts together itself has its values in it', () => {
    const captured = '{% capture x %}{{ client }} news{% endcapture %}';
    expect(textOf(`${captured}{{ x }}`)).toBe('Northwind Traders news');
    expect(textOf(`${captured}{{ x | upcase }}, {{ x | append: "!" }}`)).toBe(
      'Northwind Traders NEWS, Northwind Traders news!',
    );
    expect(textOf('{{ client }}: {{ sender }}', { client: 'A \uE0001\uE001', sender: 'B' })).toBe('A 1: B');
    const doubled = '{% capture x %}{{ x }}{{ x }}{% endcapture %}'.repeat(40);
    expect(textOf(`${captured}${doubled}{{ x }}`)).toMatch(/^unreadable/);
  });

  test('no file is read, and none of another template', () => {
    expect(textOf('{% include "/etc/hostname" %}')).toMatch(/^unreadable/);
    expect(textOf('{% render "concern" %}')).toMatch(/^unreadable/);
    expect(textOf('{% layout "concern" %}')).toMatch(/^unreadable/);
  });

  test('what is not a field of its own is not reached', () => {
    expect(textOf('a{{ client.constructor.name }}{{ goals.__proto__ }}{{ project.toString }}b')).toBe('ab');
  });

  test('what would never end is stopped', () => {
    expect(textOf('{% for i in (1..100000000) %}x{% endfor %}')).toMatch(/^unreadable/);
    expect(textOf('{% for i in (1..9999) %}{% for j in (1..9999) %}x{% endfor %}{% endfor %}')).toMatch(/^unreadable/);
    expect(textOf('x'.repeat(30_000))).toMatch(/^unreadable/);
  });
});

describe('checking a template', () => {
  test('a field that there is none of, with its line', () => {
    expect(checkMail('Hello {{ names }},\n{{ project.price }}\n{{ nobody }}')).toEqual([
      { kind: 'unknown-field', field: 'project.price', line: 2 },
      { kind: 'unknown-field', field: 'nobody', line: 3 },
    ]);
  });

  test('what the template makes itself, the size of a list and a group of fields are known', () => {
    const own =
      '{% if project and goals.size > 0 %}{% for item in goals %}{{ item }}{{ forloop.index }}{% endfor %}{% endif %}';
    expect(checkMail(`{% assign a = client %}{{ a }}${own}`)).toEqual([]);
  });

  test('what Liquid does not understand, with its line', () => {
    expect(checkMail('one\n{% if client %}')).toMatchObject([{ kind: 'unreadable', line: 2 }]);
    expect(checkMail('{{ client | shout }}')).toMatchObject([{ kind: 'unreadable', line: 1 }]);
  });

  test('a field that must not be empty is named where the text names it', () => {
    const kickOff = mailNamed('kick-off');
    if (kickOff === null) throw new Error('no kick-off');
    const without = { ...values, 'project.purpose': '', milestones: [] };
    expect(emptyFields(kickOff, kickOff.texts.en, without)).toEqual(['project.purpose', 'milestones']);
    expect(emptyFields(kickOff, { subject: '', body: '{{ project.purpose }}' }, without)).toEqual(['project.purpose']);
  });
});
