// @vitest-environment jsdom
import { render, screen as page } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { ProjectLine } from '../../../../components/projects/ProjectLine.tsx';
import { timeWindow } from '../../../../utils/practice/time-window.ts';
import { closeScreens } from '../close-screens.ts';
import { openPageWorld } from '../page-world.ts';

afterEach(() => closeScreens());

test.each([
  ['2026-11-20', 'Late: Design'],
  ['2026-11-26', 'Design'],
])('of a date that has passed it is written that it is late, and not by its colour alone: %s', (day, words) => {
  openPageWorld();
  const about = { id: 'shop', clientId: 'northwind', name: 'A shop', clients: 'Northwind', start: null, due: null };
  const row = { ...about, status: 'running' as const, marks: [], next: { name: 'Design', day } };
  render(<ProjectLine row={row} index={0} top={0} isStop window={timeWindow('2026-11-26')} />);
  const name = page.getByText(/Design/);
  expect(name.closest('.project-detail')?.textContent).toBe(words);
});
