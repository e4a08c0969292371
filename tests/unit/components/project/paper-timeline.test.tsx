// @vitest-environment jsdom
import { render, screen as page, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { timelineHtml } from '../../../../components/handover/timeline-html.ts';
import { PaperView } from '../../../../components/paper/PaperView.tsx';
import { outlinePaper } from '../../../../components/project/outline-paper.ts';
import { milestonesAlongTime } from '../../../../components/project/paper-timeline.ts';
import { paperFile } from '../../../../components/handover/paper-file.ts';
import { closeScreens } from '../close-screens.ts';
import { openPageWorld } from '../page-world.ts';
import { fieldsOf, milestoneOf } from '../../../records/plain-records.ts';

// The words of the screens.
beforeEach(() => void openPageWorld());
afterEach(() => closeScreens());

const milestones = {
  draft: milestoneOf('Draft', { agreed: '2026-11-02', current: '2026-11-09', actual: '2026-11-10' }),
  pilot: milestoneOf('<i>Pilot</i>', { agreed: '2026-12-01', current: '2026-12-08', place: 1 }),
  open: milestoneOf('No day yet', { place: 2 }),
};

test('each milestone stands where it was agreed, and where it is now or was done', () => {
  const rows = milestonesAlongTime(milestones)?.rows ?? [];
  expect(rows.map(({ cells, marks }) => [cells[0], marks.map(({ sign }) => sign).join('')])).toEqual([
    ['Draft', '○■'],
    ['<i>Pilot</i>', '○◆'],
    ['No day yet', ''],
  ]);
  const [draft, pilot] = rows.map(({ marks }) => marks.map(({ share }) => share));
  expect(draft?.[0]).toBeLessThan(draft?.[1] ?? 0);
  expect(draft?.[1]).toBeLessThan(pilot?.[0] ?? 0);
  for (const share of [...(draft ?? []), ...(pilot ?? [])]) expect(share > 0 && share < 100).toBe(true);
});

test('without a day nothing is drawn', () => {
  expect(milestonesAlongTime({ open: milestones.open })).toBeNull();
});

test('the outline for the client has it as a table, whose drawing is not read aloud', () => {
  const paper = outlinePaper(fieldsOf('project', { milestones }), 'Northwind', []);
  render(<PaperView paper={paper} actions={null} />);
  const table = within(page.getByRole('table', { name: 'Timeline' }));
  expect(table.getAllByRole('columnheader').map(({ textContent }) => textContent)).toHaveLength(4);
  expect(table.getAllByRole('row').map((row) => within(row).queryAllByRole('cell').length)).toEqual([0, 3, 3, 3]);
  expect(table.getByRole('rowheader', { name: '<i>Pilot</i>' })).toBeTruthy();
});

test('in the saved file every line begins at the side where the paper begins, whatever it is written in', () => {
  const arabic = { one: milestoneOf('التسليم', { current: '2026-12-01', who: 'نوا' }) };
  const html = paperFile(outlinePaper(fieldsOf('project', { milestones: arabic }), 'Northwind', []), 'en', 'ltr');
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  expect([...body.querySelectorAll('li, th, small')].filter((each) => each.hasAttribute('dir'))).toEqual([]);
  expect([...body.querySelectorAll('bdi')].map(({ textContent }) => textContent)).toEqual([
    'التسليم',
    '1 Dec 2026 · نوا',
    'التسليم',
  ]);
});

test('the saved file draws the same, and no name makes a tag', () => {
  const timeline = milestonesAlongTime(milestones);
  const html = timeline === null ? '' : timelineHtml(timeline);
  expect(html.match(/[○◆■]<\/i>/g)).toEqual(['○</i>', '■</i>', '○</i>', '◆</i>']);
  expect(html).toContain('&lt;i&gt;Pilot&lt;/i&gt;');
  expect(paperFile(outlinePaper(fieldsOf('project', { milestones }), 'Northwind', []), 'en', 'ltr')).toContain(html);
});
