// @vitest-environment jsdom
import { fireEvent, render, screen as page } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { Dashboard } from '../../../../components/dashboard/Dashboard.tsx';
import { IndustrySection } from '../../../../components/industry/IndustrySection.tsx';
import { closeScreens } from '../close-screens.ts';
import { openPageWorld } from '../page-world.ts';
import { fieldsOf } from '../../../records/plain-records.ts';

afterEach(() => closeScreens());

const clientIds = ['northwind', 'contoso', 'fabrikam', 'adatum'];

/** Clients of one industry: all say something of holidays, the first `count` of them of a migration too. */
async function addIndustry(count: number): Promise<void> {
  const world = openPageWorld();
  await world.ask('settings.edit', { edit: { recording: true } });
  for (const id of clientIds) {
    const about = { clientId: id, name: id, domains: [], people: [], link: null };
    await world.ask('client.add', { operationId: `operation ${id}`, ...about });
    await world.ask('client.edit', { operationId: `industry ${id}`, clientId: id, edit: { industry: 'Retail' } });
  }
  const changes = clientIds.map((id, place) => {
    const text = place < count ? 'The migration takes all holidays' : 'Good holidays';
    return { kind: 'feedback', id: `feedback ${id}`, set: fieldsOf('feedback', { clientIds: { [id]: true }, text }) };
  });
  await world.ask('practice.save', { operationId: 'operation feedback', changes });
}

/** The section of the industry, folded. */
async function openIndustry(count: number): Promise<void> {
  await addIndustry(count);
  render(<IndustrySection industry={{ name: 'Retail', clientIds, trends: [] }} names={new Map()} />);
}

test('what came up at three clients of an industry is said while it is folded, and in full once it is not', async () => {
  await openIndustry(3);
  const hint = await page.findByText(/^Came up at several clients: holidays \(4\).*migration \(3\)/);
  expect(hint.closest('details')?.open).toBe(false);
  expect(hint.closest('summary')).not.toBeNull();
  const details = hint.closest('details');
  if (details === null) throw new Error('no industry');
  details.open = true;
  fireEvent(details, new Event('toggle'));
  await page.findByRole('list', { name: 'Came up at several clients' });
  expect(page.queryByText(/migration \(3\)/)).toBeNull();
});

test('what came up at two is not said', async () => {
  await openIndustry(2);
  expect((await page.findByText(/^Came up at several clients/)).textContent).not.toContain('migration');
});

test('the brief for a client tells what it and others of its industry said alike, and nothing that it did not say', async () => {
  await addIndustry(3);
  location.hash = '#brief/northwind';
  render(<Dashboard />);
  expect((await page.findByText(/holidays \(4\)/)).textContent).toContain('migration (3)');
  closeScreens();
  location.hash = '#brief/adatum';
  render(<Dashboard />);
  expect((await page.findByText(/holidays \(4\)/)).textContent).not.toContain('migration');
});
