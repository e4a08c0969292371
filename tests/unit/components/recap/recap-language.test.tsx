// @vitest-environment jsdom
import { fireEvent, render, screen as page, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { RecapPanel } from '../../../../components/recap/RecapPanel.tsx';
import { closeScreens } from '../close-screens.ts';
import type { PageWorld } from '../page-world.ts';
import { kickOff, openRecap, press, preview, showPanel, type } from './open-recap.tsx';

const answered = z.object({
  value: z.object({ client: z.object({ fields: z.object({ language: z.nullable(z.string()) }) }) }),
});

/** What the client's record says of the language of their mails. */
async function remembered(world: PageWorld): Promise<string | null> {
  return answered.parse(await world.ask('client.card', { clientId: 'northwind' })).value.client.fields.language;
}

const select = () => page.getByRole('combobox', { name: 'Language' });
const choose = (value: string) => fireEvent.change(select(), { target: { value } });

test('another language writes another mail at once, and the client remembers it until that is taken back', async () => {
  const world = await openRecap(kickOff('german'));
  type('Notes', 'beschlossen: Pilot beginnt am 1. Dezember\nwir schicken das Angebot bis Freitag');
  expect(select()).toHaveProperty('value', 'en');
  choose('de');
  await waitFor(() => expect(preview().textContent).toContain('Guten Tag Anna Berg und Bruno Ochoa'));
  expect(preview().textContent).toContain('Pilot beginnt am Dienstag, 1. Dezember');
  expect(preview().textContent).toContain('bis Freitag, 20. November');
  await page.findByText('Mails to this client: German');
  expect(await remembered(world)).toBe('de');
  press('Undo');
  await waitFor(() => expect(preview().textContent).toContain('Hello Anna and Bruno'));
  expect(await remembered(world)).toBeNull();
});

test('the next recap of the client is in the language that was remembered', async () => {
  const world = await openRecap(kickOff('spanish'));
  const edit = { language: 'es' };
  await world.ask('client.edit', { operationId: 'operation-language', clientId: 'northwind', edit });
  await showPanel(kickOff('another meeting'));
  await waitFor(() => expect(preview().textContent).toContain('Hola, Anna y Bruno:'));
  expect(select()).toHaveProperty('value', 'es');
});

test('a recap is drawn once the language of its client is known, and in no other before', async () => {
  const world = await openRecap(kickOff('language unknown'));
  const edit = { language: 'es' };
  await world.ask('client.edit', { operationId: 'operation-unread', clientId: 'northwind', edit });
  closeScreens();
  const drawn: string[] = [];
  const watch = new MutationObserver(() => drawn.push(document.body.textContent));
  watch.observe(document.body, { childList: true, subtree: true, characterData: true });
  const held = world.hold();
  render(<RecapPanel meeting={kickOff('not read yet')} onBack={() => undefined} />);
  await waitFor(() => expect(world.calls.some(({ call, answered }) => call === 'client.card' && !answered)).toBe(true));
  expect(page.queryByRole('textbox', { name: 'Notes' })).toBeNull();
  held.release();
  await waitFor(() => expect(preview().textContent).toContain('Hola'));
  expect(drawn.filter((text) => text.includes('Hello'))).toEqual([]);
});

test('a recap whose client cannot be read is written all the same', async () => {
  const world = await openRecap(kickOff('readable'));
  closeScreens();
  world.breakChannel(Number.POSITIVE_INFINITY);
  render(<RecapPanel meeting={kickOff('unreadable')} onBack={() => undefined} />);
  await waitFor(() => expect(preview().textContent).toContain('Hello'), { timeout: 10_000 });
});

test('a mail that was edited by hand stays in its language and says so at once, until it is written anew', async () => {
  await openRecap(kickOff('edited by hand'));
  type('Notes', 'decided: blue');
  press('Edit');
  type('Text', 'My own words');
  expect(page.queryByRole('alert')).toBeNull();
  choose('de');
  expect((await page.findByRole('alert')).textContent).toContain('so it stays in English.');
  await page.findByText('Mails to this client: German');
  expect(page.getByRole('textbox', { name: 'Text' })).toHaveProperty('value', 'My own words');
  press('Write it anew in German');
  await waitFor(() => expect(preview().textContent).toContain('Guten Tag'));
  await page.findByText('The mail is written anew in German.');
  press('Undo');
  expect(await page.findByRole('textbox', { name: 'Text' })).toHaveProperty('value', 'My own words');
  choose('en');
  await page.findByRole('button', { name: 'Follow the notes again' });
  expect(page.queryByRole('alert')).toBeNull();
});

test('a mail is read out in its own language, followed or edited by hand, and what is around it is not', async () => {
  await openRecap(kickOff('read out'));
  choose('de');
  const greeting = await page.findByText(/Guten Tag/);
  expect(greeting.closest('[lang]')?.getAttribute('lang')).toBe('de');
  expect(preview().closest('[lang]')).toBeNull();
  press('Edit');
  choose('es');
  expect(page.getByRole('textbox', { name: 'Text' }).getAttribute('lang')).toBe('de');
  expect(page.getByRole('textbox', { name: 'Subject' }).getAttribute('lang')).toBe('de');
  expect(page.getByRole('textbox', { name: 'Notes' }).closest('[lang]')).toBeNull();
});

test('a recap to nobody’s client takes its language for itself', async () => {
  const world = await openRecap(kickOff('nobody', { clients: [] }));
  choose('es');
  await waitFor(() => expect(preview().textContent).toContain('Hola'));
  expect(await remembered(world)).toBeNull();
});
