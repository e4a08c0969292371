import PostalMime from 'postal-mime';
import { MboxSplitter } from '../../utils/importers/mail/mbox-splitter.ts';

/** Runs in a page: what a bare loop of a whole MIME parser over the same mailbox takes. */

/** Cuts the mailbox of a file field into mails and parses each whole, for a while; answers how far it came. */
export async function loopBarely(seconds: number): Promise<{ bytes: number; mails: number; seconds: number }> {
  const file = document.querySelector<HTMLInputElement>('input[data-mailbox]')?.files?.[0];
  if (file === undefined) throw new Error('No mailbox was given');
  const splitter = new MboxSplitter();
  const start = performance.now();
  const passed = () => (performance.now() - start) / 1000;
  let bytes = 0;
  let mails = 0;
  for await (const piece of file.stream()) {
    for (const mail of splitter.push(piece)) {
      await PostalMime.parse(mail.bytes);
      mails += 1;
    }
    bytes += piece.length;
    if (passed() > seconds) break;
  }
  return { bytes, mails, seconds: passed() };
}
