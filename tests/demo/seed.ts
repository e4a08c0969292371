import type { Page } from 'playwright-core';
import { callBackground } from '../browser/call.ts';
import { eventOf } from '../synthetic/calendar/calendar-events.ts';
import { maria } from '../synthetic/mailbox/people.ts';
import { demoClients } from './clients.ts';
import type { DemoClient } from './clients.ts';
import { entriesOf } from './entries.ts';
import type { DemoEntry } from './entries.ts';

const idOf = (client: DemoClient): string => `demo-${client.slug}`;

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

function dayOf(date: Date): string {
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

function statements(client: DemoClient, said: { text: string; quote?: string }[], since: Date) {
  const entries = said.map(({ text, quote }, index) => [
    `${client.slug}-${index}`,
    { text, quote: quote ?? null, source: null, confirmedOn: quote ? dayOf(since) : null, addedAt: since.getTime() },
  ]);
  return Object.fromEntries(entries);
}

async function addClient(page: Page, client: DemoClient, now: Date): Promise<void> {
  const clientId = idOf(client);
  const since = new Date(now.getFullYear(), now.getMonth() - client.months, 12);
  const people = client.people.map(({ name, email }) => ({ name, email }));
  const { name, domain, status, industry, responseHours, preferredChannel } = client;
  const operationId = `demo add ${client.slug}`;
  const card = await callBackground(page, 'client.add', {
    operationId,
    clientId,
    name,
    domains: [domain],
    people,
    link: null,
  });
  await callBackground(page, 'client.edit', {
    operationId: `demo edit ${client.slug}`,
    clientId,
    edit: {
      status,
      industry,
      responseHours,
      preferredChannel,
      owner: maria.name,
      since: dayOf(since),
      cadence: { ...client.cadence, since: dayOf(since) },
      goals: statements(client, client.goals, since),
      needs: statements(
        client,
        client.needs.map((text) => ({ text })),
        since,
      ),
    },
  });
  for (const { email, role, decisionMaker } of client.people) {
    const known = card?.people.find((person) => email in person.fields.emails);
    if (!known) continue;
    const edit = { role, decisionMaker };
    await callBackground(page, 'person.edit', { operationId: `demo edit ${email}`, personId: known.id, edit });
  }
}

async function logEntry(page: Page, client: DemoClient, entry: DemoEntry, index: number): Promise<void> {
  const { medium, direction, at, minutes, subject, summary } = entry;
  await callBackground(page, 'interaction.log', {
    operationId: `demo log ${client.slug} ${index}`,
    entry: {
      occurrence: null,
      interactionId: null,
      clientIds: [idOf(client)],
      medium,
      direction,
      state: 'happened',
      at: at.getTime(),
      allDay: false,
      minutes,
      subject,
      summary,
      participants: entry.participants.map(({ name, email }) => ({ name, email, status: 'unknown' as const })),
    },
  });
}

/** The next call of a client, as if its event had been seen in the calendar. */
async function planEvent(page: Page, slug: string, clientId: string, now: Date): Promise<void> {
  const event = eventOf(slug, now);
  if (event.start.getTime() <= now.getTime()) return;
  const statuses = { yes: 'accepted', no: 'declined', maybe: 'tentative', awaiting: 'awaiting' } as const;
  await callBackground(page, 'interaction.log', {
    operationId: `demo plan ${slug}`,
    entry: {
      occurrence: { site: 'google-calendar', eventId: event.id, link: null },
      interactionId: null,
      clientIds: [clientId],
      medium: 'meeting',
      direction: 'both',
      state: 'planned',
      at: event.start.getTime(),
      allDay: false,
      minutes: event.minutes ?? null,
      subject: event.title,
      summary: '',
      participants: event.guests.map(({ name, email, answer }) => ({ name, email, status: statuses[answer] })),
    },
  });
}

/**
 * Fills the store with the demo clients and what passed with them over the last year, through the same calls that the
 * extension's own screens make. `page` is any page of the extension. Doing it twice changes nothing.
 */
export async function seedDemo(page: Page, now: Date): Promise<void> {
  const edit = { ownAddresses: [maria.email], recording: true, signature: maria.name };
  await callBackground(page, 'settings.edit', { edit });
  for (const client of demoClients) {
    await addClient(page, client, now);
    for (const [index, entry] of entriesOf(client, now).entries()) await logEntry(page, client, entry, index);
  }
  await planEvent(page, 'northwind-steering', 'demo-northwind', now);
  await planEvent(page, 'fabrikam-copy-review', 'demo-fabrikam', now);
  await planEvent(page, 'litware-draft-two', 'demo-litware', now);
}
