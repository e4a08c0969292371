import type { Frame, JSHandle, Page } from 'playwright-core';

/** What the sidebar showed from a moment on, in milliseconds since 1970. */
export interface Shown {
  at: number;
  /** The client whose card is shown; empty for none. */
  client: string;
  emails: string;
  timeline: string;
}

/** Where the page was from a moment on. */
export interface Place {
  at: number;
  hash: string;
}

/** Writes down everything that the sidebar shows from now on. */
export function watchSidebar(sidebar: Frame): Promise<JSHandle<Shown[]>> {
  return sidebar.evaluateHandle(() => {
    const states: Shown[] = [];
    const look = (): void => {
      const client = document.querySelector('[data-client-id]')?.getAttribute('data-client-id') ?? '';
      const emails = [...document.querySelectorAll('[data-email]')].map((one) => one.getAttribute('data-email'));
      const timeline = document.querySelector('ol[aria-label="Timeline"]')?.textContent ?? '';
      states.push({ at: Date.now(), client, emails: emails.join(' '), timeline });
    };
    look();
    const everything = { subtree: true, childList: true, attributes: true, characterData: true };
    new MutationObserver(look).observe(document.body, everything);
    return states;
  });
}

/** Writes down every move of the page from now on. */
export function watchPlaces(page: Page): Promise<JSHandle<Place[]>> {
  return page.evaluateHandle(() => {
    const places: Place[] = [{ at: Date.now(), hash: location.hash }];
    window.addEventListener('hashchange', () => places.push({ at: Date.now(), hash: location.hash }));
    return places;
  });
}

/** Goes from place to place within the page, each after so many frames of its painting. */
export async function hurryThrough(page: Page, hashes: string[], frames: number[]): Promise<void> {
  await page.evaluate(
    async ([next, waits]) => {
      for (const [index, hash] of next.entries()) {
        const wait = waits[index % waits.length] ?? 0;
        for (let frame = 0; frame < wait; frame += 1) await new Promise((painted) => requestAnimationFrame(painted));
        location.hash = hash;
      }
    },
    [hashes, frames] as const,
  );
}

/**
 * For how long, after each move, a client was shown that is not the place's own, the longest first: the card of a former
 * place is taken off a moment after the page has moved, since the two run in processes of their own.
 */
export function wrongSpans(shown: Shown[], places: Place[], clientAt: (hash: string) => string): number[] {
  const spans = places.map((place, index) => {
    const end = places[index + 1]?.at ?? Date.now();
    const isWrong = ({ client }: Shown): boolean => client !== '' && client !== clientAt(place.hash);
    const before = shown.filter(({ at }) => at <= place.at).slice(-1);
    const states = [...before, ...shown.filter(({ at }) => at > place.at && at < end)];
    const last = states.findLastIndex(isWrong);
    return last < 0 ? 0 : (states[last + 1]?.at ?? end) - place.at;
  });
  return spans.sort((a, b) => b - a);
}
