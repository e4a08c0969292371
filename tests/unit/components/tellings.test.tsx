// @vitest-environment jsdom
import { fireEvent, render, screen as page, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { ConcernSection } from '../../../components/concern/ConcernSection.tsx';
import { byHand } from '../../../utils/records/fields.ts';
import { recordKinds } from '../../../utils/records/index.ts';
import { closeScreens } from './close-screens.ts';
import { openPageWorld } from './page-world.ts';

afterEach(() => closeScreens());

const type = (label: string, value: string) => fireEvent.input(page.getByLabelText(label), { target: { value } });
const optionsLabel = 'What you offer, an option on each line (Shift + Enter)';

/** The concerns of Northwind: that the phones are late, which nobody was told. */
async function openConcerns(key: string): Promise<void> {
  const world = openPageWorld();
  const clientIds = { northwind: true as const };
  const about = { clientIds, projectId: null, provenance: byHand, raisedAt: 1 };
  const set = { ...about, what: 'Phones are late', tellings: {}, options: 'Rent some', outcome: '', state: 'open' };
  const changes = [{ kind: 'concern', id: `phones ${key}`, set }];
  await world.ask('settings.edit', { edit: { recording: true } });
  await world.ask('practice.save', { operationId: `operation ${key}`, changes });
  render(<ConcernSection clientId="northwind" projects={[]} />);
  await page.findByText('Not told yet');
}

async function tell(to: string, options: string, outcome: string): Promise<void> {
  fireEvent.click(await page.findByRole('button', { name: 'Log what they were told' }));
  type('Told to', to);
  type(optionsLabel, options);
  type('What came of it', outcome);
  fireEvent.submit(page.getByRole('form'));
  await waitFor(() => expect(page.queryByRole('form')).toBeNull());
}

/** What the log says of each time, the first one first. */
async function log(): Promise<string[]> {
  const items = within(await page.findByRole('list', { name: 'Told so far' })).getAllByRole('listitem');
  return items.map(({ textContent }) => textContent ?? '');
}

test('each time that a concern was told stays, with whom, which options and what came of it', async () => {
  await openConcerns('twice');
  await tell('Anna', 'Rent some', 'She asks Bo');
  await waitFor(() => expect(page.queryByText('Not told yet')).toBeNull());
  await tell('Bo', 'Wait a week', 'They wait');
  await waitFor(async () =>
    expect(await log()).toEqual([
      'told Anna todaycame of it: She asks Bo',
      'told Bo todayoffered: Wait a weekcame of it: They wait',
    ]),
  );
});

test('one time can be put right or taken out; the others stay', async () => {
  await openConcerns('right');
  await tell('Anna', 'Rent some', '');
  await tell('Bo', 'Rent some', '');
  await waitFor(async () => expect(await log()).toHaveLength(2));
  fireEvent.click(page.getByRole('button', { name: 'told Anna today' }));
  type('What came of it', 'She is angry');
  fireEvent.submit(page.getByRole('form'));
  await page.findByText('came of it: She is angry');
  fireEvent.click(page.getByRole('button', { name: 'told Bo today' }));
  fireEvent.click(page.getByRole('button', { name: 'Remove' }));
  await waitFor(async () => expect(await log()).toEqual(['told Anna todaycame of it: She is angry']));
});

test('whoever is still to be told was not told', async () => {
  await openConcerns('planned');
  fireEvent.click(page.getByRole('button', { name: 'Log what they were told' }));
  type('Told on', '');
  fireEvent.submit(page.getByRole('form'));
  expect(await page.findByText('Say whom it was told, or when.')).toBeTruthy();
  type('Told to', 'Cleo');
  fireEvent.submit(page.getByRole('form'));
  await waitFor(async () => expect(await log()).toEqual(['to be told: Cleo']));
  expect(page.getByText('Not told yet')).toBeTruthy();
});

test('a telling of an older release becomes the first, and nothing where nobody was told', () => {
  const [migrate] = recordKinds.concern.migrations;
  const old = { what: 'Late', toldTo: 'Anna', toldAt: 5, medium: 'call', options: 'Wait', outcome: 'Waited' };
  expect(migrate?.(old)).toEqual({
    what: 'Late',
    options: 'Wait',
    outcome: 'Waited',
    tellings: { first: { to: 'Anna', at: 5, medium: 'call', options: 'Wait', outcome: '' } },
  });
  expect(migrate?.({ ...old, toldTo: '', toldAt: null, medium: null })).toMatchObject({ tellings: {} });
  expect(migrate?.({ ...old, toldAt: null })).toMatchObject({ tellings: { first: { to: 'Anna', at: null } } });
});
