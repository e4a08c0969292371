// @vitest-environment jsdom
import { fireEvent, render, screen as page } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { Entry } from '../../../components/timeline/Entry.tsx';
import type { TimelineEntry } from '../../../utils/messaging/shapes.ts';
import { closeScreens } from './close-screens.ts';
import { openPageWorld } from './page-world.ts';

afterEach(closeScreens);

const at = (time: string): number => new Date(`2026-11-02T${time}`).getTime();

const recap: TimelineEntry = {
  id: 'recap',
  kind: 'recap',
  medium: 'recap',
  direction: 'out',
  state: 'happened',
  at: at('14:50'),
  allDay: false,
  minutes: null,
  subject: 'Recap: Kick-off',
  summary: '',
  participants: ['anna@northwind.example'],
  link: null,
  projectId: null,
  steps: [
    { step: 'drafted', at: at('14:40') },
    { step: 'inserted', at: at('14:45') },
    { step: 'sent', at: at('14:50') },
  ],
};

test('an opened recap says when it was drafted, put into a mail and sent', () => {
  openPageWorld();
  render(<Entry entry={recap} clientId="northwind" day={null} tabStop isSought={false} />);
  expect(page.getByText('drafted · put into a mail · sent')).toBeTruthy();
  fireEvent.click(page.getByRole('button', { expanded: false }));
  const steps = page.getAllByRole('listitem').flatMap((item) => (item.matches('.entry') ? [] : item.textContent));
  expect(steps).toEqual([
    expect.stringMatching(/^drafted: .*14:40/),
    expect.stringMatching(/^put into a mail: .*14:45/),
    expect.stringMatching(/^sent: .*14:50/),
  ]);
});

test('what was said in a meeting reads in its own direction, beside how long it was', () => {
  openPageWorld();
  const meeting = { ...recap, kind: 'interaction' as const, medium: 'meeting' as const, minutes: 30, steps: [] };
  const said = 'החלטה: מתחילים בינואר';
  const entry = { ...meeting, summary: `${said}\nand more` };
  render(<Entry entry={entry} clientId="northwind" day={null} tabStop isSought={false} />);
  expect(page.getByText(said).dir).toBe('auto');
  expect(page.getByText('30 min · 1 person ·').parentElement?.textContent).toBe(`30 min · 1 person · ${said}`);
});
