import { signal } from '@preact/signals';
import { browser, type Runtime } from '../platform/browser.ts';
import { logProblem } from '../platform/log.ts';
import { portName, relayName } from '../platform/port-names.ts';
import type { FrameMessage, PageMessage } from '../sites/frame-port.ts';
import { healthReport } from '../sites/health.ts';
import type { View } from '../sites/view.ts';
import { hearChange, hearMissedChanges } from './changes.ts';
import { pageMessage } from './page-message.ts';

/** What is on the page that this sidebar sits in; null until the page has told. */
export const shownView = signal<{ revision: number; view: View } | null>(null);

/** `lost` is a page that does not answer: it was open before the extension came, or the extension was updated. */
export const pageConnection = signal<'connecting' | 'connected' | 'lost'>('connecting');

/**
 * Whether our own script in this page has ever answered. It knows the key that our own frame was opened with: where it
 * stays silent, somebody else has put the sidebar into a page of theirs, and is shown nothing to press.
 */
export const isBesideOurPage = signal(false);

type OtherMessage = Exclude<PageMessage, { type: 'view' }>;
const listeners = new Set<(message: OtherMessage) => void>();
const pauses = [100, 300, 1000, 3000];

let port: Runtime.Port | null = null;
let attempts = 0;
/** What was said while nobody listened: told as soon as somebody does. */
let unsaid: FrameMessage[] = [];
/** Whether this sidebar was joined to its page before and no longer is. */
let wasCutOff = false;

/** Connects to the content script of this tab and keeps it so. */
export async function connectFrame(): Promise<void> {
  pageConnection.value = 'connecting';
  try {
    port = await portToPage(location.hash.slice(1));
    if (port === null) return lose();
    port.onMessage.addListener(receive);
    port.onDisconnect.addListener(reconnect);
    unsaid.splice(0).forEach(tellPage);
  } catch (problem) {
    logProblem('connecting to the page', problem);
    lose();
  }
}

function lose(): void {
  unsaid = [];
  pageConnection.value = 'lost';
}

/** Straight to the tab where the browser allows it; Firefox does not, and there the background joins the two. */
async function portToPage(key: string): Promise<Runtime.Port | null> {
  if (browser.tabs === undefined) return browser.runtime.connect({ name: relayName.of(key) });
  const tab = await browser.tabs.getCurrent();
  return tab?.id === undefined ? null : browser.tabs.connect(tab.id, { frameId: 0, name: portName(key) });
}

/** Says something to the page, a moment later where it is just being connected anew; false where nobody listens. */
export function tellPage(message: FrameMessage): boolean {
  if (port === null && pageConnection.peek() === 'lost') return false;
  if (port === null) unsaid.push(message);
  else return post(port, message);
  return true;
}

/** A port whose other end has just died refuses before it tells so. */
function post(to: Runtime.Port, message: FrameMessage): boolean {
  try {
    to.postMessage(message);
    return true;
  } catch (problem) {
    logProblem('telling the page', problem);
    return false;
  }
}

/** What was read of the page and what was not, for whoever reports it; nothing of what the page says. */
export function pageReport(): string {
  const shown = shownView.peek();
  return shown === null ? '' : healthReport(shown.view);
}

/** Hears what the page says besides its view; returns what stops it. */
export function onPageMessage(listener: (message: OtherMessage) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function receive(raw: unknown): void {
  if (hearChange(raw)) return;
  isBesideOurPage.value = true;
  const parsed = pageMessage.safeParse(raw);
  if (!parsed.success) return misunderstood(parsed.error.issues[0]?.code);
  attempts = 0;
  pageConnection.value = 'connected';
  if (wasCutOff) hearMissedChanges();
  wasCutOff = false;
  const message = parsed.data;
  if (message.type === 'view') shownView.value = { revision: message.revision, view: message.view };
  else for (const listener of listeners) listener(message);
}

/** Whatever it was about, what is shown may be about something else by now. */
function misunderstood(code: string | undefined): void {
  logProblem('a message from the page', code);
  shownView.value = null;
  pageConnection.value = 'lost';
}

/** The page went into the back-forward cache, was left, or its script is not there yet. */
function reconnect(): void {
  // Read, or Chromium writes to the console that nobody looked at it.
  void browser.runtime.lastError;
  port = null;
  wasCutOff = true;
  const pause = pauses[attempts++];
  if (pause === undefined) {
    attempts = 0;
    lose();
  } else {
    setTimeout(() => void connectFrame(), pause);
  }
}
