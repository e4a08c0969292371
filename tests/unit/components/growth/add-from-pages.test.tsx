// @vitest-environment jsdom
import { fireEvent, render, screen as page, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import { Dashboard } from '../../../../components/dashboard/Dashboard.tsx';
import { opportunity } from '../../practice/client-support.ts';
import { openProject } from '../project/open-project.tsx';
import type { PageWorld } from '../page-world.ts';
import { closeScreens } from '../close-screens.ts';

afterEach(() => vi.restoreAllMocks());

const answer = z.object({
  value: z.object({ records: z.array(z.object({ fields: z.record(z.string(), z.unknown()) })) }),
});

async function ofNorthwind(world: PageWorld, kind: 'risk' | 'opportunity') {
  const input = { kind, index: 'timeline', prefix: ['northwind'], after: null, limit: 10 };
  return answer.parse(await world.ask('practice.list', input)).value.records.map(({ fields }) => fields);
}

/** The dashboard anew, on another of its pages. */
function open(hash: string): void {
  closeScreens();
  location.hash = hash;
  render(<Dashboard />);
}

const type = (label: string, value: string) => fireEvent.input(page.getByLabelText(label), { target: { value } });

/** Adds something on a page of all clients: presses, chooses the client, and gives it a name. */
async function addWith(button: string, field: string, value: string): Promise<void> {
  fireEvent.click(await page.findByRole('button', { name: button }));
  const choice = await page.findByLabelText('With which client');
  fireEvent.input(choice, { target: { value: 'north' } });
  fireEvent.click(await page.findByRole('option', { name: 'Northwind Traders' }));
  await page.findByLabelText(field);
  type(field, value);
  fireEvent.submit(page.getByRole('form', { name: button }));
}

test('a risk and new work are added on the pages of all clients, once the client is chosen', async () => {
  const world = await openProject({});
  open('#risks');
  await addWith('Add a risk', 'What may happen', 'They move house');
  await waitFor(async () => expect(await ofNorthwind(world, 'risk')).toMatchObject([{ what: 'They move house' }]));
  open('#pipeline');
  await addWith('Add new work', 'What it is', 'A second shop');
  await waitFor(async () => expect(await ofNorthwind(world, 'opportunity')).toMatchObject([{ name: 'A second shop' }]));
});

test('a risk and new work that are added on the page of a project belong to it, and stand in its case file', async () => {
  const world = await openProject({});
  fireEvent.click(await page.findByRole('button', { name: 'Add a risk' }));
  type('What may happen', 'The data is late');
  fireEvent.submit(page.getByRole('form', { name: 'Add a risk' }));
  const risks = await page.findByRole('list', { name: 'Risks' });
  expect(risks.textContent).toContain('The data is late');
  expect(await ofNorthwind(world, 'risk')).toMatchObject([
    { what: 'The data is late', projectId: 'shop', state: 'open' },
  ]);
  fireEvent.click(page.getByRole('button', { name: 'Add new work' }));
  type('What it is', 'A second shop');
  fireEvent.submit(page.getByRole('form', { name: 'Add new work' }));
  await waitFor(async () =>
    expect(await ofNorthwind(world, 'opportunity')).toMatchObject([{ name: 'A second shop', projectId: 'shop' }]),
  );
  await page.findByText('Of this project');
  open('#case-file/northwind/shop');
  const title = await page.findByRole('heading', { name: 'New work' });
  expect(title.closest('section')?.textContent).toContain('A second shop');
});

test('the page of a project shows its own new work, however it went, and what belongs to no project', async () => {
  const world = await openProject({});
  const changes = [
    { id: 'own', name: 'Won here', projectId: 'shop', stage: 'won' as const },
    { id: 'other', name: 'Of another project', projectId: 'another' },
    { id: 'free', name: 'Of none', projectId: null },
    { id: 'lost', name: 'Lost before', projectId: null, stage: 'lost' as const },
  ].map(({ id, ...fields }) => {
    const set = opportunity(id, { ...fields, clientIds: { northwind: true } }).fields;
    return { kind: 'opportunity', id, set };
  });
  await world.ask('practice.save', { operationId: 'operation-new-work', changes });
  const list = await page.findByRole('list', { name: 'New work' });
  const names = () =>
    within(list)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent ?? '');
  await waitFor(() =>
    expect(names()).toEqual([expect.stringMatching(/^Of this projectWon here/), expect.stringMatching(/^Of none/)]),
  );
});

test('a form that is left gives the focus back to the button that opened it, which was gone meanwhile', async () => {
  await openProject({});
  const add = () => page.getByRole('button', { name: 'Add a risk' });
  await page.findByRole('button', { name: 'Add a risk' });
  add().focus();
  fireEvent.click(add());
  expect(page.queryByRole('button', { name: 'Add a risk' })).toBeNull();
  const field = await page.findByLabelText('What may happen');
  await waitFor(() => expect(document.activeElement).toBe(field));
  fireEvent.keyDown(field, { key: 'Escape' });
  await waitFor(() => expect(document.activeElement).toBe(add()));
});

test('of a next step whose day has passed it is written that it is late, and not by its colour alone', async () => {
  const world = await openProject({});
  const { fields } = opportunity('second', { name: 'A second shop', nextStep: 'Send it', nextOn: '2026-01-02' });
  const set = { ...fields, clientIds: { northwind: true } };
  await world.ask('practice.save', {
    operationId: 'operation-late',
    changes: [{ kind: 'opportunity', id: 'second', set }],
  });
  open('#pipeline');
  const next = await page.findByText(/Send it/);
  expect(next.textContent).toMatch(/^late: /);
});

test('the options sheet is saved as one HTML file', async () => {
  const world = await openProject({});
  const { fields } = opportunity('second', { name: 'A second shop', goal: '<b>Sell</b> more' });
  const set = { ...fields, clientIds: { northwind: true } };
  const changes = [{ kind: 'opportunity', id: 'second', set }];
  await world.ask('practice.save', { operationId: 'operation-second', changes });
  open('#options-sheet/northwind/second');
  const made: Blob[] = [];
  const names: string[] = [];
  URL.createObjectURL = (blob) => (blob instanceof Blob && made.push(blob), 'blob:made');
  URL.revokeObjectURL = () => undefined;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    names.push(this.download);
  });
  fireEvent.click(await page.findByRole('button', { name: 'Save as a file' }));
  expect(names).toEqual(['A-second-shop.html']);
  const html = await new Promise((resolve) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(reader.result));
    reader.readAsText(made[0] ?? new Blob());
  });
  expect(html).toContain('<h1 dir="auto">A second shop</h1>');
  expect(html).toContain('&lt;b&gt;Sell&lt;/b&gt; more');
});
