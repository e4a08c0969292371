// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { briefPaper } from '../../../../components/brief/brief-paper.ts';
import { handoverPaper } from '../../../../components/handover/handover-paper.ts';
import type { Paper } from '../../../../components/paper/paper.ts';
import { recordOf } from '../../../records/plain-records.ts';
import type { FieldsOf } from '../../../../utils/records/index.ts';
import { opportunity, practiceOf } from '../../practice/client-support.ts';
import { openPageWorld } from '../page-world.ts';
import { briefOf, recapOwed } from './support.ts';

// The words of the screens.
beforeEach(() => void openPageWorld());

const section = ({ sections }: Paper, title: string) => {
  const found = sections.find((each) => each.title === title);
  return found?.items.map(({ text, detail, isLate }) => `${isLate ? '! ' : ''}${text} | ${detail}`);
};

const project = (id: string, milestones: FieldsOf<'project'>['milestones']) =>
  recordOf('project', id, { name: 'New shop', status: 'running', milestones });

test('what is late of the work stands first, so that a brief that has no room for all has it', () => {
  const late = { name: 'Design', agreed: null, current: '2026-11-20', actual: null, who: '', place: 0 };
  const inTime = ['a', 'b', 'c'].map((id) => project(id, {}));
  const paper = briefPaper(briefOf({ projects: [...inTime, project('portal', { late })] }));
  const told = section(paper, 'Projects');
  expect(told?.[0]).toMatch(/^! New shop \| .*late: Design/);
  expect(told?.slice(1).some((line) => line.startsWith('!'))).toBe(false);
  expect(told?.at(-1)).toContain('and 1 more');
});

test('a next step whose day has passed is late; what was won has none any more', () => {
  const step = { nextStep: 'Send a sketch', nextOn: '2026-11-20', value: null };
  const opportunities = [
    opportunity('app', { name: 'An app', stage: 'talking', ...step }),
    opportunity('shop', { name: 'A shop', stage: 'talking', ...step, nextOn: '2026-11-25' }),
    opportunity('site', { name: 'A site', stage: 'won', ...step }),
  ];
  expect(section(handoverPaper(briefOf({ practice: practiceOf({ opportunities }) })), 'New work')).toEqual([
    '! An app | Talking · late: Send a sketch, 20 Nov 2026',
    'A shop | Talking · next: Send a sketch, 25 Nov 2026',
    'A site | Won',
  ]);
});

test('what needs care names who it is about, but not again whose paper it is', () => {
  const care = [recapOwed(1, 'Northwind Traders'), recapOwed(2, 'anna@northwind.example')];
  const told = section(handoverPaper(briefOf({ care })), 'Needs care');
  expect(told?.[0]).not.toContain('Northwind Traders');
  expect(told?.[1]).toContain('anna@northwind.example');
});
