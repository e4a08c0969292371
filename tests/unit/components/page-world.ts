import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import texts from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { answerTo } from '../../../utils/messaging/router.ts';
import { makeRoutes } from '../../../utils/services/routes/index.ts';
import type { PageMessage } from '../../../utils/sites/frame-port.ts';
import type { View } from '../../../utils/sites/view.ts';
import { openStore } from '../../../utils/store/index.ts';

type Listener = (message: unknown) => void;

/** What a page of the extension sees at the browser's edge, with the real background behind it. */
export interface PageWorld {
  /** Says something as the content script of the tab. */
  say: (message: PageMessage) => void;
  show: (view: View) => void;
  /** Ends the sidebar's connection, as where a background dies; it hears of nothing until it has connected anew. */
  cutOff: () => void;
  /** What the sidebar said to the content script. */
  heard: unknown[];
  /** Calls that arrive are held back until `release` is called. */
  hold: () => { release: () => void };
  /** The next so many messages meet a broken channel. */
  breakChannel: (times: number) => void;
  /** Every call that reached the background. */
  calls: { call: string; input: unknown; answered: boolean }[];
  /** Asks the background as another page of the extension would. */
  ask: (call: string, input: unknown) => Promise<unknown>;
}

const origin = 'chrome-extension://test/';

/** A fresh background with an empty store, and this page connected to it. */
export function openPageWorld(): PageWorld {
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  const self = { id: fakeBrowser.runtime.id, origin };
  const store = openStore({ clock: Date.now, onChanged: (changed) => void (world.heard && tellPages({ changed })) });
  const routes = makeRoutes({ store, clock: Date.now });
  const fromPage: Listener[] = [];
  const onCutOff: (() => void)[] = [];
  const world = { broken: 0, gate: Promise.resolve(), heard: true };
  const heard: unknown[] = [];
  const calls: PageWorld['calls'] = [];
  let revision = 0;

  const answer = (message: unknown) => answerTo(routes, message, { id: self.id, url: `${origin}sidebar.html` }, self);
  Object.assign(fakeBrowser.runtime, {
    getURL: (path: string) => origin + path,
    openOptionsPage: async () => {},
    async sendMessage(message: { call: string; input: unknown }) {
      if (world.broken > 0) {
        world.broken -= 1;
        throw new Error('Could not establish connection. Receiving end does not exist.');
      }
      const asked = { ...message, answered: false };
      calls.push(asked);
      await world.gate;
      const given = await answer(structuredClone(message));
      asked.answered = true;
      return given;
    },
  });
  Object.assign(fakeBrowser.tabs, {
    getCurrent: async () => ({ id: 7 }),
    connect: () => {
      world.heard = true;
      return {
        postMessage: (message: unknown) => heard.push(message),
        onMessage: { addListener: (listener: Listener) => fromPage.push(listener) },
        onDisconnect: { addListener: (listener: () => void) => onCutOff.push(listener) },
      };
    },
  });
  Object.assign(fakeBrowser, { i18n: { getMessage: textOf, getUILanguage: () => 'en-GB' } });

  const say = (message: PageMessage) => fromPage.forEach((listener) => listener(message));
  return {
    say,
    show: (view) => say({ type: 'view', revision: ++revision, view }),
    cutOff: () => {
      world.heard = false;
      fromPage.length = 0;
      onCutOff.splice(0).forEach((listener) => listener());
    },
    heard,
    calls,
    hold: () => {
      const { promise, resolve } = Promise.withResolvers<void>();
      world.gate = promise;
      return {
        release: () => {
          world.gate = Promise.resolve();
          resolve();
        },
      };
    },
    breakChannel: (times) => (world.broken = times),
    ask: async (call, input) => answer({ call, input }),
  };
}

function tellPages(notice: unknown): Promise<unknown> {
  return fakeBrowser.runtime.onMessage.trigger(notice, { id: fakeBrowser.runtime.id }, () => {});
}

const known: Record<string, { message: string } | undefined> = texts;

function textOf(key: string, substitutions: string[] = []): string {
  const text = known[key]?.message ?? '';
  return text.replace(/\$(\d)/g, (_, index: string) => substitutions[Number(index) - 1] ?? '');
}
