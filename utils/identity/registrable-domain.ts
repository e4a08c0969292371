import { isFreeMail } from './free-mail.ts';

/**
 * The domain under which an organisation has its addresses (`a@mail.northwind.co.uk` gives `northwind.co.uk`), by the
 * public suffix list; null for a free-mail provider and for what is no domain. The list is large and is only loaded here.
 */
export async function organisationDomain(address: string): Promise<string | null> {
  const host = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
  const domain = (await registrableDomains())(host);
  return domain === null || isFreeMail(domain) || isFreeMail(host) ? null : domain;
}

/** What tells the registrable domain of a host, for whoever asks for many; null where it has none. */
export async function registrableDomains(): Promise<(host: string) => string | null> {
  const { getDomain } = await import('tldts/dist/index.esm.min.js');
  return (host) => getDomain(host, { allowPrivateDomains: true });
}
