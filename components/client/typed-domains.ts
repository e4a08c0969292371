import { isFreeMail } from '../../utils/identity/free-mail.ts';
import { message } from '../ui/message.ts';

/** What was typed into a field for several short words, and why it cannot be taken; null where it can. */
export interface TypedElements {
  elements: string[];
  problem: string | null;
}

const host = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*$/;

/** Reads mail domains; an address, or the address of a web page, stands for its own. */
export function readDomains(typed: string): TypedElements {
  const parts = typed.split(/[\s,;]+/).filter(Boolean);
  const read = parts.map((part) => ({ part, domain: domainOf(part) }));
  const wrong = read.flatMap(({ part, domain }) => (domain === null ? [part] : []));
  const elements = [...new Set(read.flatMap(({ domain }) => domain ?? []))];
  const free = elements.filter(isFreeMail);
  if (wrong.length > 0) return { elements, problem: message('client_notADomain', wrong.join(' ')) };
  return { elements, problem: free.length > 0 ? message('client_freeMailDomain', free.join(', ')) : null };
}

function domainOf(part: string): string | null {
  const written = part
    .replace(/^[a-z]+:\/\//i, '')
    .replace(/^.*@/, '')
    .replace(/^www\./i, '')
    .replace(/[/?#].*$/, '');
  const name = URL.canParse(`https://${written}`) ? new URL(`https://${written}`).hostname : '';
  return host.test(name) ? name : null;
}
