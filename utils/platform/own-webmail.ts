import * as z from 'zod/mini';
import { browser } from './browser.ts';
import { inTurn } from './in-turn.ts';

/**
 * Webmail on an address of one's own: the person types and grants the address, and the background registers the mail
 * content script for it. It runs on what was typed and is granted: a browser in which all sites were granted runs it
 * nowhere else, and one that took a grant back runs it there no longer.
 */

const registrationId = 'own-webmail';
/** Where in the local storage the typed addresses lie: when they change, the registration follows. */
export const typedWebmailsKey = 'own-webmails';
const typedWebmails = z.array(z.string());

/** Reads an address as it is typed; null where it is none. Ports cannot be told apart by a browser's match patterns. */
export function webmailPattern(typed: string): string | null {
  const text = typed.trim();
  const address = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  if (/\s/.test(text) || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  const named = hostname.includes('.') || hostname === 'localhost';
  return named && !hostname.includes('*') ? `${protocol}//${hostname}/*` : null;
}

/** The address in the words of a person: `https://mail.example.org`. */
export function patternAddress(pattern: string): string {
  return pattern.replace(/\/\*$/, '');
}

/** Asks the browser for the address. To be called in the click itself, or the browser refuses. */
export async function grantWebmail(pattern: string): Promise<boolean> {
  const granted = await browser.permissions.request({ origins: [pattern], permissions: ['scripting'] });
  if (granted) await changeTyped((typed) => [...typed.filter((one) => one !== pattern), pattern]);
  return granted;
}

/** Gives an address up: the extension does not run there any longer. */
export async function revokeWebmail(pattern: string): Promise<void> {
  await changeTyped((typed) => typed.filter((one) => one !== pattern));
  await browser.permissions.remove({ origins: [pattern] });
}

/** The addresses that the person typed and the browser grants. */
export async function ownWebmails(): Promise<string[]> {
  const typed = await readTyped();
  const granted = await Promise.all(typed.map((origin) => browser.permissions.contains({ origins: [origin] })));
  return typed.filter((_, index) => granted[index] === true).toSorted();
}

/** Registers the content script for what was typed and is granted now. For the background alone, which does it in turn. */
export function registerOwnWebmail(): Promise<void> {
  return inTurn(registrationId, async () => {
    if (!(await browser.permissions.contains({ permissions: ['scripting'] }))) return;
    const matches = await ownWebmails();
    const registered = await browser.scripting.getRegisteredContentScripts({ ids: [registrationId] });
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [registrationId] });
    if (matches.length === 0) return;
    await browser.scripting.registerContentScripts([
      {
        id: registrationId,
        js: ['own-webmail.js'],
        matches,
        runAt: 'document_idle',
        persistAcrossSessions: true,
      },
    ]);
  });
}

async function readTyped(): Promise<string[]> {
  const { [typedWebmailsKey]: kept } = await browser.storage.local.get(typedWebmailsKey);
  const parsed = typedWebmails.safeParse(kept);
  return parsed.success ? parsed.data : [];
}

function changeTyped(how: (typed: string[]) => string[]): Promise<void> {
  return inTurn(typedWebmailsKey, async () =>
    browser.storage.local.set({ [typedWebmailsKey]: how(await readTyped()) }),
  );
}
