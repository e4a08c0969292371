import { fireEvent, render, screen as page } from '@testing-library/preact';
import { afterEach } from 'vitest';
import type { RecapMeeting } from '../../../../components/recap/recap-meeting.ts';
import { RecapPanel } from '../../../../components/recap/RecapPanel.tsx';
import { Toasts } from '../../../../components/ui/Toasts.tsx';
import { connectFrame } from '../../../../utils/state/frame.ts';
import { readSettings } from '../../../../utils/state/settings.ts';
import { dismissNotice, holdNotices, notices, releaseNotices } from '../../../../utils/state/toasts.ts';
import { openPageWorld, type PageWorld } from '../page-world.ts';
import { anna, maria, thread } from '../views.ts';
import { closeScreens } from '../close-screens.ts';

afterEach(() => {
  closeScreens();
  notices.value = [];
});

/** A kick-off with Northwind on a Monday; each test has one of its own, so that nothing is kept from another. */
export function kickOff(key: string, change: Partial<RecapMeeting> = {}): RecapMeeting {
  return {
    key,
    lasting: true,
    title: 'Kick-off',
    date: '2026-11-16T14:00',
    clients: [{ id: 'northwind', name: 'Northwind Traders' }],
    interactionId: null,
    guests: [
      { name: 'Anna Berg', email: 'anna@northwind.example' },
      { name: 'Bruno Ochoa', email: 'bruno@northwind.example' },
      { name: 'Somebody', email: null },
    ],
    notes: '',
    ...change,
  };
}

const stay = (): void => {};

/** The panel in a tab, over a background that knows the client. */
export async function openRecap(meeting: RecapMeeting, onBack = stay): Promise<PageWorld> {
  const world = openPageWorld();
  const edit = { recording: true, ownAddresses: [maria.email], signature: 'Maria Manager' };
  await world.ask('settings.edit', { edit });
  await world.ask('client.add', {
    operationId: 'operation-northwind',
    clientId: 'northwind',
    name: 'Northwind Traders',
    domains: ['northwind.example'],
    people: [{ name: 'Anna Berg', email: 'anna@northwind.example' }],
    link: null,
  });
  await Promise.all([connectFrame(), readSettings()]);
  world.show(thread('t-recap', [anna]));
  await showPanel(meeting, onBack);
  return world;
}

/** Shows the panel anew, as after a reload. */
export async function showPanel(meeting: RecapMeeting, onBack = stay): Promise<void> {
  closeScreens();
  render(<Page meeting={meeting} onBack={onBack} />);
  await page.findByRole('textbox', { name: 'Notes' });
}

function Page({ meeting, onBack }: { meeting: RecapMeeting; onBack: () => void }) {
  return (
    <>
      <RecapPanel meeting={meeting} onBack={onBack} />
      <Toasts notices={notices.value} dismiss={dismissNotice} hold={holdNotices} release={releaseNotices} />
    </>
  );
}

export function type(name: string, value: string): void {
  fireEvent.input(page.getByRole('textbox', { name }), { target: { value } });
}

export function press(name: string | RegExp): void {
  fireEvent.click(page.getByRole('button', { name }));
}

/** The mail as it is shown. */
export function preview(): HTMLElement {
  return page.getByRole('region', { name: 'The mail as it will look' });
}
