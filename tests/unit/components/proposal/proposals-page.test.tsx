// @vitest-environment jsdom
import { fireEvent, render, screen as page, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { Dashboard } from '../../../../components/dashboard/Dashboard.tsx';
import { readSettings } from '../../../../utils/state/settings.ts';
import { addContoso } from '../care/open-care.tsx';
import { closeScreens } from '../close-screens.ts';
import { addNorthwind } from '../open-sidebar.tsx';
import { openPageWorld, type PageWorld } from '../page-world.ts';

afterEach(() => {
  closeScreens();
  location.hash = '';
});

/** A call of so many days ago in which this was promised. */
async function propose(world: PageWorld, clientId: string, daysAgo: number, ...whats: string[]): Promise<void> {
  const interactionId = `call ${clientId} ${daysAgo}`;
  const at = Date.now() - daysAgo * 86_400_000;
  const call = { medium: 'call', direction: 'both', state: 'happened', at, allDay: false, minutes: 30 };
  const entry = { occurrence: null, interactionId, clientIds: [clientId], ...call, subject: '', summary: '' };
  await world.ask('interaction.log', {
    operationId: `operation-log-${interactionId}`,
    entry: { ...entry, participants: [] },
  });
  const proposals = whats.map((what) => ({ owedBy: 'us', who: '', what, due: null, said: 'promised', quote: what }));
  await world.ask('reading.save', {
    operationId: `operation-read-${interactionId}`,
    of: { interactionId, identity: null, recapId: null },
    reading: { proposals, questions: [], closings: [] },
  });
}

async function openProposals(...work: ((world: PageWorld) => Promise<void>)[]): Promise<PageWorld> {
  const world = openPageWorld();
  await world.ask('settings.edit', { edit: { recording: true, ownAddresses: ['maria@acme.example'] } });
  await addNorthwind(world);
  await addContoso(world);
  for (const each of work) await each(world);
  await readSettings();
  location.hash = '#proposals';
  render(<Dashboard />);
  await page.findByRole('heading', { level: 1, name: 'Proposals' });
  return world;
}

const five = ['send one', 'send two', 'send three', 'send four', 'send five'];
const both = (world: PageWorld) =>
  propose(world, 'northwind', 3, ...five).then(() => propose(world, 'contoso', 1, 'name a contact'));
const groups = async () => {
  await page.findAllByRole('heading', { level: 2 });
  return page.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
};
const rowsOf = (client: string) =>
  within(page.getByRole('list', { name: new RegExp(`with .*${client}`) })).getAllByRole('listitem');

test('says that nothing is proposed where nothing is', async () => {
  await openProposals();
  expect(await page.findByRole('heading', { name: 'Nothing is proposed' })).toBeTruthy();
});

test('says how many there are, by client, the client with the newest first, a few of each', async () => {
  await openProposals(both);
  expect(await page.findByText(/^6 promises are proposed\./)).toBeTruthy();
  expect(await groups()).toEqual(['Contoso · 1', 'Northwind Traders · 5']);
  expect(rowsOf('Northwind')).toHaveLength(3);
  fireEvent.click(page.getByRole('button', { name: /^Show all 5 with .*Northwind/ }));
  expect(rowsOf('Northwind')).toHaveLength(5);
});

test('one key drops all of a client, the focus goes on to the next, and the notice brings them back', async () => {
  const world = await openProposals(both);
  await groups();
  const [row] = rowsOf('Contoso');
  row?.focus();
  fireEvent.keyDown(row ?? document, { key: 'a' });
  await waitFor(async () => expect(await groups()).toEqual(['Northwind Traders · 5']));
  await waitFor(() => expect(rowsOf('Northwind')).toContain(document.activeElement));
  fireEvent.keyDown(document.activeElement ?? document, { key: 'a' });
  expect(await page.findByRole('heading', { name: 'Nothing is proposed' })).toBeTruthy();
  await waitFor(() => expect(document.activeElement).toBe(page.getByRole('heading', { level: 1 })));
  expect(world.calls.filter(({ call }) => call === 'proposal.refuse')).toHaveLength(2);
  fireEvent.click(within(await notice('5 proposals dropped')).getByRole('button', { name: 'Undo' }));
  await page.findByText('Taken back');
  await waitFor(async () => expect(await groups()).toEqual(['Northwind Traders · 5']));
});

test('one that is taken leaves the page, and the rest of its client stays', async () => {
  await openProposals(both);
  await groups();
  fireEvent.keyDown(rowsOf('Northwind')[0] ?? document, { key: 't' });
  await waitFor(async () => expect(await groups()).toEqual(['Contoso · 1', 'Northwind Traders · 4']));
});

async function notice(text: string): Promise<HTMLElement> {
  const words = await page.findByText(text);
  return words.closest<HTMLElement>('.toast') ?? words;
}
