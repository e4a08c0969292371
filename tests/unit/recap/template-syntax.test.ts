import { describe, expect, it } from 'vitest';
import { readNotes } from '../../../utils/language/read-notes.ts';
import { blocksToPlain, checkTemplate, recapTemplates, renderRecap, withoutMarks } from '../../../utils/recap/index.ts';
import type { DraftBlock } from '../../../utils/records/draft-block.ts';

function render(body: string, notes: string): DraftBlock[] {
  const context = {
    participants: ['Anna'],
    client: '',
    title: '',
    date: '2026-11-16',
    sender: 'Maya',
    locale: 'en-GB',
  };
  const reading = readNotes(notes, context);
  return withoutMarks(renderRecap({ reading, template: { subject: '', body }, context }).blocks);
}

describe('a template', () => {
  it('leaves out a paragraph, with its heading, when all its fields are empty', () => {
    const body = 'Hello\n\n## Decided\nWe settled this:\n{{decisions}}\n\n## Open\n\n{{questions}}\n\nBye';
    expect(render(body, '')).toEqual([
      { type: 'paragraph', text: 'Hello' },
      { type: 'paragraph', text: 'Bye' },
    ]);
    expect(render(body, 'decided: yes\nwho?')).toEqual([
      { type: 'paragraph', text: 'Hello' },
      { type: 'heading', text: 'Decided' },
      { type: 'paragraph', text: 'We settled this:' },
      { type: 'list', items: ['Yes'] },
      { type: 'heading', text: 'Open' },
      { type: 'list', items: ['Who?'] },
      { type: 'paragraph', text: 'Bye' },
    ]);
  });

  it('leaves out an empty line of a paragraph that has something to say', () => {
    expect(render('{{sender}}\n{{client}}\n{{names}}', '')).toEqual([{ type: 'paragraph', text: 'Maya\nAnna' }]);
  });

  it('keeps a heading and lists of its own', () => {
    expect(render('## Notes for {{names}}\n- from {{sender}}\n- {{client}}\n{{discussed}}', 'price')).toEqual([
      { type: 'heading', text: 'Notes for Anna' },
      { type: 'list', items: ['from Maya', 'Price'] },
    ]);
  });

  it('puts the items of a list in a row within a line', () => {
    expect(blocksToPlain(render('In short: {{ decisions }}.', 'decided: a\ndecided: b'))).toBe('In short: A; B.');
  });

  it('shows a field that there is none of as it was written', () => {
    expect(render('Dear {{nmaes}}', '')).toEqual([{ type: 'paragraph', text: 'Dear {{nmaes}}' }]);
  });
});

describe('checking a template', () => {
  it('finds nothing in those that ship', () => {
    for (const { texts } of recapTemplates) {
      for (const text of Object.values(texts)) expect(checkTemplate(`${text.subject}\n${text.body}`)).toEqual([]);
    }
  });

  it('names fields that there are none of, and braces that were left open', () => {
    expect(checkTemplate('Hello {{nmaes}},\n{{date}} {{ }}\n{{client\nclient}}')).toEqual([
      { kind: 'unknown-field', field: 'nmaes', line: 1 },
      { kind: 'unknown-field', field: '', line: 2 },
      { kind: 'unclosed-field', field: '{{client', line: 3 },
      { kind: 'unclosed-field', field: 'client}}', line: 4 },
    ]);
  });

  it('has a name and a label of its own for each that ships', () => {
    expect(new Set(recapTemplates.map(({ name }) => name)).size).toBe(recapTemplates.length);
    expect(new Set(recapTemplates.map(({ label }) => label)).size).toBe(recapTemplates.length);
  });
});
