import { browser } from '../platform/content-browser.ts';

/** The few calls that a content script may make. */
type ContentCall = 'frame.read' | 'frame.write' | 'pending.take' | 'recap.step' | 'view.seen';

/** What came back: a value, or why there is none. */
export interface Answer {
  value: unknown;
  problem: string | null;
}

/** How long to wait before each attempt: a background that died is started again by the next message. */
const pauses = [0, 100, 500, 2000];

/**
 * Asks the background, again where it is dead or cannot reach its store: reading is harmless, and a write carries an id
 * by which a repetition is known. Says nothing to a background that an update has taken away.
 */
export async function askBackground(call: ContentCall, input: unknown): Promise<Answer> {
  for (const pause of pauses) {
    if (pause) await new Promise((resolve) => setTimeout(resolve, pause));
    if (browser.runtime?.id === undefined) break;
    const { ok, value, problem }: Record<string, unknown> =
      (await browser.runtime.sendMessage({ call, input }).catch(() => null)) ?? {};
    if (ok === true) return { value, problem: null };
    if (typeof problem === 'string' && problem !== 'unavailable' && problem !== 'failed') return { value, problem };
  }
  return { value: null, problem: 'unavailable' };
}
