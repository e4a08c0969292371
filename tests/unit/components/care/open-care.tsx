import { render, screen as page } from '@testing-library/preact';
import { Dashboard } from '../../../../components/dashboard/Dashboard.tsx';
import { readSettings } from '../../../../utils/state/settings.ts';
import { addNorthwind } from '../open-sidebar.tsx';
import { openPageWorld, type PageWorld } from '../page-world.ts';

/** The day so many days from today, `2026-11-25`. */
export const day = (from: number) => {
  const date = new Date();
  date.setDate(date.getDate() + from);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};

/** Something that we promised, typed by hand. */
export async function promise(world: PageWorld, what: string, due: string, clientId = 'northwind'): Promise<void> {
  await world.ask('commitment.save', {
    operationId: `operation-${what}`,
    commitmentId: what,
    clientId,
    owedBy: 'us',
    who: '',
    what,
    due,
    projectId: null,
  });
}

/** A call of yesterday. */
export async function call(world: PageWorld, subject: string): Promise<void> {
  await world.ask('interaction.log', {
    operationId: `operation-${subject}`,
    entry: {
      occurrence: null,
      interactionId: null,
      clientIds: ['northwind'],
      medium: 'call',
      direction: 'both',
      state: 'happened',
      at: Date.now() - 86_400_000,
      allDay: false,
      minutes: 30,
      subject,
      summary: 'decided: the annual plan',
      participants: [{ name: 'Anna Berg', email: 'anna@northwind.example', status: 'accepted' }],
    },
  });
}

/** Another client. */
export async function addContoso(world: PageWorld): Promise<void> {
  const client = { clientId: 'contoso', name: 'Contoso', domains: [], people: [], link: null };
  await world.ask('client.add', { operationId: 'operation-contoso', ...client });
}

/** The dashboard where people land, after this work was done. */
export async function openPage(...work: ((world: PageWorld) => Promise<void>)[]): Promise<PageWorld> {
  const world = openPageWorld();
  await world.ask('settings.edit', { edit: { recording: true, ownAddresses: ['maria@acme.example'] } });
  await addNorthwind(world);
  for (const each of work) await each(world);
  await readSettings();
  render(<Dashboard />);
  return world;
}

/** The list of what needs care, and what is in it. */
export const list = () => page.findByRole('list', { name: 'Needs care' });
export const rows = async () => [...(await list()).children].filter((row) => row instanceof HTMLElement);
export const whats = async () => (await rows()).map((row) => plain(row.querySelector('.care-what')?.textContent));
/** What is read without the marks that keep a text's direction to itself. */
export const plain = (text: string | null | undefined) => (text ?? '').replace(/[\u2068\u2069]/g, '');
/** What was asked of the background under a name. */
export const callsOf = (world: PageWorld, name: string) => world.calls.filter(({ call: asked }) => asked === name);
