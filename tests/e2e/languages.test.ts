import { afterAll, beforeAll, expect, it } from 'vitest';
import { callBackground } from '../browser/call.ts';
import { takePictures } from '../browser/pictures.ts';
import { milestoneOf } from '../records/plain-records.ts';
import { dayFrom, sidebarProblems } from './steps/care.ts';
import { bodyOf, openReply, send } from './steps/compose.ts';
import type { Opened } from './steps/mail.ts';
import { openThread } from './steps/mail.ts';
import { project } from './steps/project.ts';
import { client, clientShown, preview, startRecap, toast } from './steps/sidebar.ts';
import type { Started } from './steps/start.ts';
import { patience, startRecording } from './steps/start.ts';
import { addClients, northwind } from './steps/store.ts';

let started: Started;
let mail: Opened;

/** A day as a German mail says it. */
const inGerman = (day: string) =>
  new Intl.DateTimeFormat('de', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    Date.parse(day),
  );

beforeAll(async () => {
  started = await startRecording();
  await addClients(started.options, northwind);
  const portal = project('portal', {
    name: 'Fahrerportal',
    milestones: { pilot: milestoneOf('Pilot in Lyon', { agreed: dayFrom(3) }) },
    cadence: { days: 7, chosenBy: 'client', since: dayFrom(-30) },
    addedAt: Date.now() - 90 * 86_400_000,
  });
  await callBackground(started.options, 'practice.save', { operationId: 'the portal of northwind', changes: [portal] });
  mail = await openThread(started.context, 'northwind-quote');
  await clientShown(mail.sidebar, northwind.name);
});
afterAll(() => started.browser.close());

const language = async () => {
  const card = await callBackground(started.options, 'client.card', { clientId: 'northwind' });
  return card?.client.fields.language;
};

it('the language of a client’s mails is set among their details', async () => {
  await client(mail.sidebar).getByText('Details', { exact: true }).click();
  await client(mail.sidebar).getByRole('combobox', { name: 'Language of mails' }).selectOption('German');
  await toast(mail.sidebar, 'Saved').first().waitFor();
  expect(await language()).toBe('de');
});

it('their recap is in German with German dates, and is not read for new promises once it was sent', async () => {
  await startRecap(mail.sidebar, 'beschlossen: Jahresplan\nwir schicken das Angebot bis Freitag');
  await mail.sidebar.getByLabel('Meeting on').fill('2026-11-16');
  await preview(mail.sidebar).getByText('Guten Tag Anna Berg').waitFor();
  await preview(mail.sidebar).getByRole('heading', { name: 'Nächste Schritte' }).waitFor();
  await preview(mail.sidebar).locator('mark').filter({ hasText: 'Freitag, 20. November' }).waitFor();
  expect(await sidebarProblems(mail.page, mail.sidebar)).toEqual([]);
  await takePictures(mail.page, 'recap-german');
  await openReply(mail.page);
  await mail.sidebar.getByRole('button', { name: 'Insert into mail' }).click();
  await mail.sidebar.getByText('It is in your mail.').waitFor();
  const said = /Guten Tag[\s\S]*Wir schicken das Angebot bis Freitag, 20\. November[\s\S]*Freundliche Grüße/;
  expect(await (await bodyOf(mail.page)).innerText()).toMatch(said);
  await send(mail.page);
  const proposed = async () => {
    const { commitments } = await callBackground(started.options, 'commitment.list', {
      clientId: 'northwind',
      states: ['proposed'],
    });
    return commitments.filter(({ fields }) => fields.owedBy === 'us' && /Angebot/.test(fields.what)).length;
  };
  await expect.poll(proposed, patience).toBe(1);
  // What was sent is on the page now, and is looked at when the thread is opened anew.
  await mail.page.close();
  mail = await openThread(started.context, 'northwind-quote');
  await clientShown(mail.sidebar, northwind.name);
  expect(await proposed()).toBe(1);
});

it('a progress update is in German, in another language at the press of a key, and back by Undo', async () => {
  await mail.sidebar.getByRole('button', { name: 'Write a mail' }).click();
  await mail.sidebar.getByRole('button', { name: /Progress update/ }).click();
  await preview(mail.sidebar).getByRole('heading', { name: 'Als Nächstes' }).waitFor();
  await preview(mail.sidebar)
    .getByText(`Pilot in Lyon (${inGerman(dayFrom(3))})`)
    .waitFor();
  expect(await sidebarProblems(mail.page, mail.sidebar)).toEqual([]);
  await takePictures(mail.page, 'mails-german');
  await mail.sidebar.getByRole('combobox', { name: 'Language' }).selectOption('Spanish');
  await preview(mail.sidebar).getByRole('heading', { name: 'Próximos pasos' }).waitFor();
  const told = toast(mail.sidebar, 'Mails to this client: Spanish');
  await told.waitFor();
  expect(await language()).toBe('es');
  await told.getByRole('button', { name: 'Undo' }).click();
  await preview(mail.sidebar).getByRole('heading', { name: 'Als Nächstes' }).waitFor();
  await expect.poll(language, patience).toBe('de');
});

it('meets no error in any page, and asks nobody on the network', () => {
  expect(started.browser.observed.problems).toEqual([]);
  expect(started.browser.observed.extensionRequests()).toEqual([]);
});
