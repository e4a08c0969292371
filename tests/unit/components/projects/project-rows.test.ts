import { expect, test } from 'vitest';
import { foundRows, projectRows } from '../../../../components/projects/project-rows.ts';
import type { FieldsOf } from '../../../../utils/records/index.ts';
import { milestoneOf, recordOf } from '../../../records/plain-records.ts';

const project = (id: string, more: Partial<FieldsOf<'project'>>) => recordOf('project', id, { name: id, ...more });
const milestone = (name: string, agreed: string, current: string | null, actual: string | null = null) =>
  milestoneOf(name, { agreed, current, actual });
const names = new Map([
  ['northwind', 'Northwind Traders'],
  ['tailspin', 'Tailspin'],
]);

test('a project has the next date that it has to keep, and its milestones in the order of time', () => {
  const rows = projectRows(
    [
      project('none', {}),
      project('over', { status: 'done', due: '2026-01-01' }),
      project('due', { due: '2026-12-01' }),
      project('moved', {
        due: '2027-02-01',
        milestones: {
          done: milestone('Begun', '2026-10-01', null, '2026-10-05'),
          later: milestone('Tested', '2026-11-01', '2026-12-20'),
          next: milestone('Drawn', '2026-11-20', null),
        },
      }),
    ],
    names,
  );
  expect(rows.map(({ id, next }) => [id, next && { name: next.name, day: next.day }])).toEqual([
    ['none', null],
    ['over', null],
    ['due', { name: '', day: '2026-12-01' }],
    ['moved', { name: 'Drawn', day: '2026-11-20' }],
  ]);
  expect(rows.at(-1)?.marks.map(({ name, day }) => [name, day])).toEqual([
    ['Begun', '2026-10-05'],
    ['Drawn', '2026-11-20'],
    ['Tested', '2026-12-20'],
  ]);
});

test('they are found by words of their name and their clients', () => {
  const rows = projectRows(
    [project('New shop', {}), project('Old shop', { clientIds: { tailspin: true, northwind: true } })],
    names,
  );
  const found = (text: string) => foundRows(rows, text).map(({ name }) => name);
  expect(found('shop NORTH')).toEqual(['New shop', 'Old shop']);
  expect(found('tail shop')).toEqual(['Old shop']);
  expect(found('  ')).toHaveLength(2);
  expect(found('shops')).toEqual([]);
});
