import { isFreeMail } from './free-mail.ts';

/**
 * The domain under which an organisation has its addresses (`a@mail.northwind.co.uk` gives `northwind.co.uk`), by the
 * public suffix list; null for a free-mail provider and for what is no domain. The list is large and is only loaded here.
 */
export async function organisationDomain(address: string): Promise<string | null> {
  const host = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
  const { getDomain } = await import('tldts/dist/index.esm.min.js');
  const domain = getDomain(host, { allowPrivateDomains: true });
  return domain === null || isFreeMail(domain) || isFreeMail(host) ? null : domain;
}
