import type { ThreadDescription } from '../mailbox/mail.ts';
import { notFound, serveAsset, servePage } from '../serve.ts';
import type { SyntheticSite } from '../serve.ts';

/** How the synthetic Gmail behaves. Times are in milliseconds. */
export interface GmailOptions {
  now?: Date;
  /** The language of titles, labels and dates where the address names none (`?hl=`). */
  language?: 'en' | 'de' | 'ja' | 'es';
  /** How long messages stand without their ids after a thread was opened. 0: ids are there at once. */
  idsAfter?: number;
  /** When the thread's nodes are built anew, long after they were painted. 0: never. */
  rebuiltAfter?: number;
  /** For how long the thread that was open before is painted once more under the new address. 0: not at all. */
  stalePane?: number;
  /** Whether the list stays visible beside the open thread, also with `?split=1`. */
  split?: boolean;
  /** Whether conversations that were left stay in the page, hidden, before the open one. */
  keepsConversations?: boolean;
  /** What came besides the mails that are always there; it may grow while the site is served. */
  arrived?: readonly ThreadDescription[];
}

/** A small mailbox that behaves like Gmail, for `https://mail.google.com/`. */
export function gmailSite(options: GmailOptions = {}): SyntheticSite {
  return (url) => {
    const asset = serveAsset(url);
    if (asset) return asset;
    if (!/^\/mail\/(u\/[^/]+\/|b\/[^/]+\/u\/[^/]+\/)?(popout)?$/.test(url.pathname)) return notFound();
    const language = url.searchParams.get('hl') ?? options.language ?? 'en';
    return servePage({
      language,
      script: 'gmail/page/main.ts',
      style: 'gmail/page/style.css',
      settings: {
        now: (options.now ?? new Date()).toISOString(),
        'ids-after': String(options.idsAfter ?? 60),
        'rebuilt-after': String(options.rebuiltAfter ?? 300),
        'stale-pane': String(options.stalePane ?? 0),
        split: options.split || url.searchParams.get('split') === '1' ? 'yes' : 'no',
        'keeps-conversations': options.keepsConversations ? 'yes' : 'no',
        arrived: JSON.stringify(options.arrived ?? []),
      },
    });
  };
}
