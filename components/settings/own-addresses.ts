import { email } from '../../utils/records/fields.ts';

/** What was typed as one's own addresses: those that are addresses, and what is none. */
export interface TypedAddresses {
  addresses: string[];
  wrong: string[];
}

/** Reads addresses one on each line, or parted by commas. A name before `<address>` is left away. */
export function readAddresses(typed: string): TypedAddresses {
  const addresses = new Set<string>();
  const wrong: string[] = [];
  for (const part of typed.split(/[\n,;]+/)) {
    const written = /<([^<>]*)>\s*$/.exec(part)?.[1] ?? part;
    const text = written.trim();
    if (text === '') continue;
    const parsed = email.safeParse(text.toLowerCase());
    if (parsed.success) addresses.add(parsed.data);
    else wrong.push(text);
  }
  return { addresses: [...addresses], wrong };
}
