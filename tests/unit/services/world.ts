import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import type * as z from 'zod/mini';
import { beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Caller, CallName, Input, Output } from '../../../utils/messaging/contract.ts';
import { contract } from '../../../utils/messaging/contract.ts';
import { makeRoutes } from '../../../utils/services/routes/index.ts';
import type { MessageView, View } from '../../../utils/sites/view.ts';
import { openStore } from '../../../utils/store/index.ts';

/** A background with an empty store, called as the pages call it. */
export function makeWorld(now = Date.parse('2026-11-23T10:00')) {
  const world = { now };
  const store = openStore({ clock: () => world.now });
  const routes = makeRoutes({ store, clock: () => world.now });
  let operations = 0;

  async function ask<Name extends CallName>(
    name: Name,
    input: Input<Name>,
    caller: Caller = 'page',
  ): Promise<Output<Name>> {
    const answer = await routes[name](input, { caller, origin: caller === 'content' ? originOf(input) : null });
    if (!answer.ok) throw new Error(`${name}: ${answer.problem} ${answer.detail}`);
    return outputs[name].output().parse(answer.value);
  }

  return {
    world,
    store,
    routes,
    ask,
    /** Has a view seen by a content script; how many contacts are known more than before. */
    async seen(view: View) {
      const before = (await ask('store.state', {})).interactions;
      await ask('view.seen', { view }, 'content');
      return (await ask('store.state', {})).interactions - before;
    },
    /** An operation's id, as a page makes one. */
    operation: () => `operation-${(operations += 1)}`,
    /** Northwind with Anna, as added from a mail. */
    async addNorthwind() {
      await ask('settings.edit', { edit: { recording: true, ownAddresses: ['maria@acme.example'] } });
      await ask('client.add', {
        operationId: 'operation-northwind',
        clientId: 'northwind',
        name: 'Northwind Traders',
        domains: ['northwind.example'],
        people: [{ name: 'Anna Berg', email: 'anna@northwind.example' }],
        link: null,
      });
    },
  };
}

const outputs: { [Name in CallName]: { output: () => z.ZodMiniType<Output<Name>> } } = contract;

/** The origin of the page that a content script would have seen this in. */
function originOf(input: unknown): string {
  const url = typeof input === 'object' && input !== null && 'view' in input ? viewUrl(input.view) : null;
  return url === null ? 'https://mail.google.com' : new URL(url).origin;
}

function viewUrl(view: unknown): string | null {
  return typeof view === 'object' && view !== null && 'url' in view && typeof view.url === 'string' ? view.url : null;
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
});

/** A thread with one mail from Anna to the user. */
export function threadView(message: Partial<MessageView> = {}, view: Partial<View> = {}): View {
  return {
    site: 'gmail',
    kind: 'thread',
    key: 't1',
    url: 'https://mail.google.com/mail/u/0/#inbox/t1',
    language: 'en',
    rows: [],
    event: null,
    composes: [],
    matched: {},
    missing: [],
    account: 'maria@acme.example',
    subject: 'Quote for 40 seats',
    messages: [
      {
        id: 'm1',
        from: { name: 'Anna Berg', email: 'anna@northwind.example' },
        to: [{ name: 'Maria', email: 'maria@acme.example' }],
        cc: [],
        date: '2026-11-02T09:12',
        text: 'Hi Maria,\n\ncould you send a quote for 40 seats?',
        collapsed: false,
        link: 'https://mail.google.com/mail/u/0/#inbox/m1',
        ...message,
      },
    ],
    ...view,
  };
}
