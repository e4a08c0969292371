import { browser } from '../platform/content-browser.ts';
import { portName } from '../platform/port-names.ts';
import { pendingDraftKey, type PageMessage } from '../sites/frame-port.ts';
import { observe } from '../sites/observe.ts';
import { pickAdapter } from '../sites/pick.ts';
import type { Draft } from '../sites/draft.ts';
import type { Page, SiteAdapter } from '../sites/site-adapter.ts';
import type { View } from '../sites/view.ts';
import { followDrafts } from './drafts-in-page.ts';
import { readFrameState } from './frame-state.ts';
import { askOf, frameMessageOf, pendingDraftOf } from './frame-messages.ts';
import { mountFrame } from './frame.ts';

/** How long a draft waits for the compose window that was opened for it. */
const pendingLimit = 120_000;

/** Tells the background, which may be dead and comes back by itself; recording never disturbs the page. */
function tellBackground(call: 'view.seen' | 'recap.step', input: unknown): void {
  if (browser.runtime?.id !== undefined) browser.runtime.sendMessage({ call, input }).catch(() => {});
}

/** Runs Clientside beside the page until the signal fires: reads it, shows the sidebar, carries out its one command. */
export async function runBesidePage(adapters: readonly SiteAdapter[], leaving: AbortSignal): Promise<void> {
  const page = (): Page => ({ document, url: new URL(location.href) });
  const adapter = pickAdapter(adapters, page());
  if (adapter === null) return;
  const state = await readFrameState(adapter.name);
  const entered = () => tellFrame({ type: 'focus' });
  const frame = mountFrame({ document, site: adapter.name, state, signal: leaving, entered });
  const updated = new AbortController();
  const signal = AbortSignal.any([leaving, updated.signal]);
  let port: ReturnType<typeof browser.runtime.connect> | null = null;
  let revision = 0;
  let shown: View | null = null;

  const tellFrame = (message: PageMessage) => port?.postMessage(message);
  const drafts = followDrafts({ adapter, page, document, signal, sent: (recapId) => step(recapId, 'sent') });

  function step(recapId: string, reached: 'inserted' | 'sent') {
    tellBackground('recap.step', { operationId: `${recapId} ${reached} ${Date.now()}`, recapId, step: reached });
    tellFrame({ type: reached, recapId });
  }

  function insert(draft: Draft) {
    if (drafts.insert(draft)) return step(draft.recapId, 'inserted');
    const { recapId } = draft;
    if (drafts.hasBox()) return tellFrame({ type: 'not-inserted', recapId });
    tellFrame({ type: 'no-compose', recapId, url: adapter?.composeUrl(page(), { ...draft, blocks: [] }) ?? null });
  }

  const pending = await takePendingDraft(adapter.name);
  let waiting = pending;
  const reading = observe({
    adapter,
    page,
    signal,
    onView(view) {
      shown = view;
      revision += 1;
      tellFrame({ type: 'view', revision, view });
      if (view.kind === 'thread' || view.kind === 'event') tellBackground('view.seen', { view });
    },
    onChange() {
      noticeUpdate();
      drafts.look();
      if (waiting !== null && drafts.insert(waiting)) {
        step(waiting.recapId, 'inserted');
        waiting = null;
      }
    },
  });

  // An update of the extension is told to nobody whom it leaves behind (Chromium 156, 2026-11-23): looked for when the
  // page changes, and when the person comes to the page or to the sidebar in it.
  for (const type of ['focus', 'blur', 'pointerover'] as const)
    window.addEventListener(type, noticeUpdate, { signal, passive: true });

  browser.runtime.onConnect.addListener(connect);
  browser.runtime.onMessage.addListener(answer);
  signal.addEventListener('abort', () => {
    browser.runtime?.onConnect?.removeListener(connect);
    browser.runtime?.onMessage?.removeListener(answer);
  });

  function connect(connected: NonNullable<typeof port>) {
    if (connected.name !== portName(frame.key)) return;
    port = connected;
    if (shown !== null) tellFrame({ type: 'view', revision, view: shown });
    connected.onMessage.addListener((raw: unknown) => {
      const message = frameMessageOf(raw);
      if (message?.type === 'insert') insert(message.draft);
      else if (message?.type === 'close') frame.close();
      else if (message?.type === 'read-again') reading.readAgain();
    });
    connected.onDisconnect.addListener(() => {
      if (port === connected) port = null;
      noticeUpdate();
    });
  }

  function noticeUpdate() {
    if (signal.aborted || browser.runtime?.id !== undefined) return;
    updated.abort();
    frame.showNotice();
  }

  function answer(message: unknown, _sender: unknown, respond: (answer: unknown) => void) {
    const ask = askOf(message);
    if (ask === 'account') respond({ account: shown?.account ?? null });
    if (ask !== 'toggle') return;
    frame.toggle();
    respond({ open: frame.isOpen() });
  }
}

/** The draft that this window was opened for, taken once. */
async function takePendingDraft(site: string): Promise<Draft | null> {
  const { [pendingDraftKey]: stored }: Record<string, unknown> = await browser.storage.local.get(pendingDraftKey);
  const pending = pendingDraftOf(stored);
  if (pending === null || pending.site !== site) return null;
  await browser.storage.local.remove(pendingDraftKey);
  return Date.now() - pending.at < pendingLimit ? pending.draft : null;
}
