import { browser } from './browser.ts';

/**
 * Webmail on an address of one's own: the person grants the address, and the mail content script is registered for it.
 * What is granted is the truth; the registration follows from it, since an update of the extension drops it.
 */

const registrationId = 'own-webmail';

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
  if (granted) await registerOwnWebmail();
  return granted;
}

/** Gives an address up: the extension does not run there any longer. */
export async function revokeWebmail(pattern: string): Promise<void> {
  await browser.permissions.remove({ origins: [pattern] });
  await registerOwnWebmail();
}

/** The addresses that the person granted, beside those that the extension came with. */
export async function ownWebmails(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  const shipped = new Set(scripts.flatMap(({ matches }) => matches));
  return origins.filter((origin) => !shipped.has(origin)).toSorted();
}

/** Registers the content script for what is granted now: after a change, at start-up and after an update. */
export async function registerOwnWebmail(): Promise<void> {
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
}
