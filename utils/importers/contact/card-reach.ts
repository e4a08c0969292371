import { readAddress } from '../content-lines/address.ts';
import { oneLine, textOf } from '../content-lines/values.ts';
import { type Card, isOfType } from './card.ts';

const [mostAddresses, mostPhones, mostHosts] = [50, 50, 20];
/** Numbers at which nobody answers. */
const noPhones = ['FAX', 'PAGER', 'MODEM', 'BBS', 'TELEX', 'PCS', 'ISDN', 'TEXTPHONE'];

/** The mail addresses, each once, the preferred one first. */
export function emailsOf(card: Card): string[] {
  const addresses = card.all('EMAIL').flatMap((line) => readAddress(textOf(line)) ?? []);
  return unique(addresses).slice(0, mostAddresses);
}

/** The phone numbers as they are written, the preferred one first; no fax machines. */
export function phonesOf(card: Card): string[] {
  const lines = card.all('TEL').filter((line) => !isOfType(line, noPhones));
  const numbers = lines.map((line) =>
    oneLine(textOf(line).replace(/^tel:/i, '').replace(/;ext=/i, ' ext. ').replace(/;.*$/s, '')),
  );
  return unique(numbers.filter((number) => /\d/.test(number))).slice(0, mostPhones);
}

/** The hosts of the web addresses, in lower case, without `www.`. */
export function hostsOf(card: Card): string[] {
  return unique(card.all('URL').flatMap((line) => hostOf(textOf(line)) ?? [])).slice(0, mostHosts);
}

/** The host of a web address, which may be written without `https://`. */
function hostOf(text: string): string | null {
  const address = text.trim().replace(/\\/g, '');
  const url = URL.parse(/^[a-z][a-z\d+.-]*:/i.test(address) ? address : `https://${address}`);
  const host = url?.hostname.toLowerCase().replace(/^www\./, '') ?? '';
  const isWeb = url !== null && /^https?:$/.test(url.protocol);
  return isWeb && /^[^.]+(?:\.[^.]+)+$/.test(host) && host.length <= 253 ? host : null;
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
