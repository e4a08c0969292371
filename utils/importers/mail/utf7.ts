import { fromBase64 } from './transfer.ts';

const wide = new TextDecoder('utf-16be');

/** Text in UTF-7, as Outlook wrote it around 2000; browsers have no decoder for it. */
export function fromUtf7(text: string): string {
  return text.replace(/\+([A-Za-z0-9+/]*)-?/g, (_, digits: string) => {
    if (digits === '') return '+';
    const bytes = fromBase64(digits);
    return wide.decode(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  });
}
