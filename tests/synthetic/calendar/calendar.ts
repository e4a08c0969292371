import { notFound, serveAsset, servePage } from '../serve.ts';
import type { SyntheticSite } from '../serve.ts';

/** How the synthetic calendar behaves. */
export interface CalendarOptions {
  now?: Date;
  /** The language of labels and times where the address names none (`?hl=`). */
  language?: 'en' | 'de' | 'ja' | 'es';
  /** How many milliseconds after the rest the popup's guests are painted. */
  guestsAfter?: number;
}

/** A small week that behaves like Google Calendar, for `https://calendar.google.com/`. */
export function calendarSite(options: CalendarOptions = {}): SyntheticSite {
  return (url) => {
    const asset = serveAsset(url);
    if (asset) return asset;
    if (!url.pathname.startsWith('/calendar/')) return notFound();
    return servePage({
      language: url.searchParams.get('hl') ?? options.language ?? 'en',
      script: 'calendar/page/main.ts',
      style: 'calendar/page/style.css',
      settings: { now: (options.now ?? new Date()).toISOString(), 'guests-after': String(options.guestsAfter ?? 40) },
    });
  };
}
