import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fillMail, mailTemplates, mailValues } from '../../utils/mails/index.ts';
import { leftUnsaid } from '../../utils/practice/left-unsaid.ts';
import { updateContent } from '../../utils/practice/update-content.ts';
import { blocksToPlain, withoutMarks } from '../../utils/recap/index.ts';
import { ago, factsOf, projectOf, promiseOf } from '../unit/mails/facts.ts';
import { knownClients } from '../unit/mails/known-clients.ts';
import { milestoneOf } from '../records/plain-records.ts';

const { facts, occasion, style } = knownClients.full;
const values = mailValues(facts, occasion, style);
const day = fc.integer({ min: 1, max: 30 }).map((number) => `2026-11-${String(number).padStart(2, '0')}`);

const word = fc.constantFrom('pilot', 'room', 'quote', 'depot', 'training', 'figures', 'Lyon', 'migration');
const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const milestones = fc.dictionary(
  fc.uuid(),
  fc
    .record({ name, agreed: fc.option(day), current: fc.option(day), actual: fc.option(day) })
    .map((fields) => milestoneOf(fields.name, fields)),
  { maxKeys: 8 },
);
const promises = fc.uniqueArray(
  fc
    .record({ what: name, due: fc.option(day), owedBy: fc.constantFrom('us' as const, 'them' as const) })
    .map((fields) => promiseOf(fields, JSON.stringify(fields))),
  { maxLength: 6, selector: ({ id }) => id },
);

test('a milestone is done or open, never both, and an open one is late or comes next', () => {
  fc.assert(
    fc.property(milestones, promises, fc.integer({ min: 0, max: 30 }), (milestones, commitments, days) => {
      const content = updateContent({
        ...factsOf(),
        project: projectOf({ milestones }),
        commitments,
        since: ago(days),
      });
      const done = new Set(content.done.map(({ id }) => id));
      const open = [...content.next, ...content.late].map(({ id }) => id);
      expect(open.filter((id) => done.has(id))).toEqual([]);
      expect(new Set(open).size).toBe(open.length);
      for (const { day } of content.late) expect(day !== null && day < '2026-11-25').toBe(true);
    }),
  );
});

test('a draft that names everything leaves nothing unsaid, and an empty one leaves all of it', () => {
  fc.assert(
    fc.property(milestones, promises, (milestones, commitments) => {
      const content = updateContent({ ...factsOf(), project: projectOf({ milestones }), commitments, since: null });
      const { late, atRisk, blocked, changed } = content;
      const due = [...late, ...atRisk, ...blocked, ...changed.map(({ id, name }) => ({ id, text: name }))];
      expect(leftUnsaid(due.map(({ text }) => text).join('. '), content)).toEqual([]);
      expect(leftUnsaid('', content)).toHaveLength(new Set(due.map(({ id }) => id)).size);
    }),
  );
});

test('whatever a record contains, each mail has the blocks of its template', () => {
  const shapes = (note: string) =>
    mailTemplates.map(({ texts }) => {
      const filled = fillMail(texts.en, {
        ...values,
        note,
        client: note,
        'project.name': note,
        'update.next': [note, note],
      });
      return filled.ok
        ? filled.value.blocks.map((block) => [block.type, block.type === 'list' && block.items.length])
        : [];
    });
  const plain = JSON.stringify(shapes('plain'));
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'binary' }), (text) => {
      expect(JSON.stringify(shapes(`x${text}`))).toBe(plain);
    }),
    { numRuns: 50 },
  );
});

test('a template of whatever text is filled in or refused, and never throws', () => {
  const piece = fc.constantFrom(
    '{{',
    '}}',
    '{%',
    '%}',
    ' client ',
    'for i in goals',
    'endfor',
    'if',
    '|',
    ' upcase',
    '\n## ',
    '- ',
    'x',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const filled = fillMail({ subject: '', body: pieces.join('') }, values);
      if (filled.ok) expect(blocksToPlain(withoutMarks(filled.value.blocks))).not.toMatch(/[\uE000\uE001]/);
    }),
    { numRuns: 200 },
  );
});
