// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { briefPaper } from '../../../../components/brief/brief-paper.ts';
import { handoverPaper } from '../../../../components/handover/handover-paper.ts';
import type { Paper } from '../../../../components/paper/paper.ts';
import { byHand } from '../../../../utils/records/fields.ts';
import { openPageWorld } from '../page-world.ts';
import { briefOf, now, promise } from '../paper/support.ts';
import { risk } from '../../practice/client-support.ts';

beforeEach(() => void openPageWorld());

const section = ({ sections }: Paper, title: string) =>
  sections.find((each) => each.title === title)?.items.map(({ text, detail }) => `${text} | ${detail}`);

const goal = { text: 'Sell in France', quote: null, source: null, confirmedOn: null, addedAt: 1 };
const base = briefOf({}, { industry: 'Retail', goals: { g: { ...goal, answers: 'reach' } } });
const brief = {
  ...base,
  practice: {
    ...base.practice,
    promises: [promise('late', { due: '2026-11-20' })],
    risks: [risk('low', { what: 'Low', likelihood: 1 }), risk('high', { what: 'High', impact: 3, owner: 'Maria' })],
    trends: [
      {
        id: 't',
        kind: 'trend' as const,
        createdAt: now,
        updatedAt: now,
        fields: {
          industry: 'Retail',
          topic: 'Returns',
          text: 'Free ones are going',
          source: 'Weekly',
          notedAt: now,
          provenance: byHand,
        },
      },
    ],
  },
};

test('the brief tells what is wanting, what was not asked yet, and what moves in their industry', () => {
  const paper = briefPaper(brief);
  expect(section(paper, 'Health')).toEqual([
    'Promises: fair | One promise of ours was late within half a year.',
    'Risks: poor | 2 open, at least one of them high.',
  ]);
  expect(section(paper, 'What they want')?.at(-1)).toBe(
    'Not asked yet | For whom · How they will know that it worked · What they fear',
  );
  expect(section(paper, 'What moves in Retail')).toEqual(['Returns: Free ones are going | Weekly · today']);
});

test('the handover has every part of the health and the whole register, the weightiest first', () => {
  const paper = handoverPaper(brief);
  expect(section(paper, 'Health')).toHaveLength(5);
  expect(section(paper, 'What may go wrong')).toEqual([
    'High | possible · great harm · \u2068Maria\u2069 sees to it',
    'Low | unlikely · some harm',
  ]);
});

test('the brief tells what came up at several clients of their industry, also where nothing was noted of it', () => {
  const said = { clientId: 'northwind', id: 'n', text: 'Returns', words: ['returns'] };
  const topic = { word: 'returns', clientIds: ['northwind', 'contoso', 'tailspin'], said: [said] };
  const told = 'Came up at several clients | returns (3)';
  expect(section(briefPaper(brief, [topic]), 'What moves in Retail')?.at(-1)).toBe(told);
  expect(section(briefPaper(base, [topic]), 'What moves in Retail')).toEqual([told]);
});

test('where nothing was noted of an industry, nothing is said of it', () => {
  expect(section(briefPaper(briefOf({}, { industry: 'Retail' })), 'What moves in Retail')).toBeUndefined();
});
