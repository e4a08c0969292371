import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GmailOptions } from '../synthetic/gmail/gmail.ts';
import { threadOf } from '../synthetic/mailbox/mailbox.ts';
import { grace } from '../synthetic/mailbox/people.ts';
import { goTo, hashOf, openGmail, openThread } from './steps/mail.ts';
import { client, clientShown, entries, logByKeyboard, person } from './steps/sidebar.ts';
import { startRecording } from './steps/start.ts';
import type { Started } from './steps/start.ts';
import { addClients, contoso, fabrikam, northwind } from './steps/store.ts';
import { hurryThrough, wrongSpans, watchPlaces, watchSidebar } from './steps/watch.ts';
import type { Shown } from './steps/watch.ts';

let started: Started;

beforeAll(async () => {
  started = await startRecording();
  await addClients(started.options, northwind, contoso, fabrikam);
});
afterAll(() => started.browser.close());

const clients = [
  { ...northwind, slug: 'northwind-quote' },
  { ...contoso, slug: 'contoso-copy' },
  { ...fabrikam, slug: 'fabrikam-site' },
];
const stranger = hashOf('free-mail');
const hashes = clients.map(({ slug }) => hashOf(slug));

function clientAt(hash: string): string {
  return clients.find(({ slug }) => hashOf(slug) === hash)?.clientId ?? '';
}

/** How long the sidebar may take to hear of a move: three times of four, and once on a busy machine. */
const usualMoment = 100;
const longestMoment = 500;

/** What was shown at once belongs together: nobody's card stands over another's people or history. */
function mixed(shown: Shown[]): Shown[] {
  return shown.filter(({ client: id, emails, timeline }) => {
    if (id === '') return timeline !== '';
    const own = clients.find(({ clientId }) => clientId === id);
    const others = clients.filter(({ clientId }) => clientId !== id);
    const domain = own?.domains[0] ?? '';
    return !emails.includes(domain) || others.some(({ domains }) => emails.includes(domains[0] ?? ''));
  });
}

/** Clients whose card took the place of another's, without a moment between in which nobody's was shown. */
function replaced(shown: Shown[]): string[] {
  return shown.flatMap(({ client: id }, index) => {
    const before = shown[index - 1]?.client ?? '';
    return id !== '' && before !== '' && id !== before ? [`${before} to ${id}`] : [];
  });
}

const variants: [string, GmailOptions][] = [
  ['as it is', {}],
  ['with ids that are painted late', { idsAfter: 400 }],
  ['with a thread that is built anew', { idsAfter: 0, rebuiltAfter: 120 }],
  ['with the former thread painted once more', { stalePane: 800 }],
  ['with conversations that stay in the page', { keepsConversations: true }],
  ['with a split pane', { split: true }],
];

describe.each(variants)('a page %s', (_, gmail) => {
  it('never has one client beside the mail of another, one thread after the other or 30 in a hurry', async () => {
    const { page, sidebar } = await openThread(started.context, 'northwind-quote', gmail);
    await clientShown(sidebar, northwind.name);
    const shown = await watchSidebar(sidebar);
    const places = await watchPlaces(page);
    for (const { slug, name } of [...clients.slice(1), ...clients]) {
      await goTo(page, hashOf(slug));
      await clientShown(sidebar, name);
      // Nobody goes on before the page has painted the thread's ids, some 60 ms after the thread.
      await page
        .locator(`h2[data-legacy-thread-id="${threadOf(slug).id}"]:visible`)
        .first()
        .waitFor();
    }
    await goTo(page, stranger);
    await person(sidebar, 'jonas.weber.carpentry@gmail.com').waitFor();
    const hurried = Array.from({ length: 30 }, (_, index) => {
      const [a = '', b = '', c = ''] = hashes;
      return [a, b, stranger, c, b, '#inbox', a, c][index % 8] ?? '#inbox';
    });
    await hurryThrough(page, [...hurried, hashOf('contoso-copy')], [0, 1, 2, 5, 12, 3, 30]);
    await clientShown(sidebar, contoso.name);
    await entries(sidebar, 'Who signs off the copy?').first().waitFor();
    const states = await shown.jsonValue();
    const moves = await places.jsonValue();
    expect(moves.length).toBeGreaterThan(30);
    expect(new Set(states.map(({ client: id }) => id))).toEqual(new Set(['', 'northwind', 'contoso', 'fabrikam']));
    expect(mixed(states)).toEqual([]);
    expect(replaced(states)).toEqual([]);
    const [longest = 0, ...others] = wrongSpans(states, moves, clientAt);
    expect(longest).toBeLessThan(longestMoment);
    expect(others[Math.floor(others.length / 4)]).toBeLessThan(usualMoment);
    await page.close();
  });
});

it('shows each of two tabs its own, and both what is written in one', async () => {
  const one = await openThread(started.context, 'northwind-quote');
  const two = await openThread(started.context, 'contoso-copy');
  await clientShown(one.sidebar, northwind.name);
  await clientShown(two.sidebar, contoso.name);
  const watched = await watchSidebar(one.sidebar);
  for (const slug of ['fabrikam-site', 'free-mail', 'contoso-copy']) {
    await goTo(two.page, hashOf(slug));
    if (slug === 'free-mail') await client(two.sidebar).waitFor({ state: 'detached' });
    else await client(two.sidebar).waitFor();
  }
  await clientShown(two.sidebar, contoso.name);
  await goTo(two.page, hashOf('northwind-quote'));
  await clientShown(two.sidebar, northwind.name);
  await one.page.bringToFront();
  await logByKeyboard(one.page, one.sidebar, 'written in the first tab');
  await entries(one.sidebar, 'written in the first tab').waitFor();
  await entries(two.sidebar, 'written in the first tab').waitFor();
  expect(new Set((await watched.jsonValue()).map(({ client: id }) => id))).toEqual(new Set(['northwind']));
  await one.page.close();
  await two.page.close();
});

it('follows the rows that are selected in a list', async () => {
  const { page, sidebar } = await openGmail(started.context, '#inbox');
  await sidebar.locator('body[data-view=list]').waitFor();
  expect(await client(sidebar).count()).toBe(0);
  const box = (subject: string) => page.getByRole('row').filter({ hasText: subject }).getByRole('checkbox');
  await box('Who signs off the copy?').dispatchEvent('click');
  await clientShown(sidebar, contoso.name);
  await person(sidebar, grace.email).waitFor();
  expect(await sidebar.locator('body').getAttribute('data-view')).toBe('list');
  await box('Who signs off the copy?').dispatchEvent('click');
  await client(sidebar).waitFor({ state: 'detached' });
  await box('Site launch: new date').dispatchEvent('click');
  await clientShown(sidebar, fabrikam.name);
  await page.close();
});

it('shows the thread of a split pane, not the list beside it', async () => {
  const { page, sidebar } = await openThread(started.context, 'northwind-quote', { split: true });
  await clientShown(sidebar, northwind.name);
  await page.getByRole('row').filter({ hasText: 'Who signs off the copy?' }).click();
  await clientShown(sidebar, contoso.name);
  expect(await sidebar.locator('body').getAttribute('data-view')).toBe('thread');
  expect(await sidebar.getByRole('navigation', { name: 'Clients on the screen' }).count()).toBe(0);
  await page.close();
});

it('meets no error in any page', () => {
  expect(started.browser.observed.problems).toEqual([]);
});
