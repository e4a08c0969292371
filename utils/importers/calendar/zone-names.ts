import { findIana } from 'windows-iana';

/** `Europe/Berlin`, also at the end of `/mozilla.org/20050126_1/Europe/Berlin`, `posix/Europe/Vaduz`, `tzone://Microsoft/Utc`. */
const ianaAtTheEnd = /[\w+-]+(?:\/[\w+-]+)*$/;
/** What Outlook shows for a zone: `(UTC-05:00) Eastern Time (US & Canada)`. */
const shownOffset = /^\(?\s*(?:UTC|GMT)\s*(?:([+-]\d{1,2}):?(\d{2})?)?\s*(?:\)|$)/i;
const americanTime = /\b(Atlantic|Eastern|Central|Mountain|Pacific|Alaskan|Hawaiian) Time \(/;

const longestName = 200;

/**
 * The names that a zone may have for the browser, the likeliest first: what calendars write as a TZID is an IANA name,
 * one with a prefix, a name of Windows, or the words that Outlook shows.
 */
export function ianaNames(tzid: string): string[] {
  if (tzid.length > longestName) return [];
  const path = ianaAtTheEnd.exec(tzid)?.[0].split('/') ?? [];
  const endings = path.map((_, from) => path.slice(from).join('/')).slice(-3);
  return [...windowsNames(tzid), ...endings, ...shownNames(tzid)];
}

/** Whether a name is sure enough to be preferred over what the calendar itself says of the zone: EST may be anything. */
export function isCertain(tzid: string): boolean {
  return tzid.includes('/') || /^(?:UTC|GMT|Z)$/i.test(tzid) || windowsNames(tzid).length > 0;
}

/** The offset in the words that Outlook shows, in milliseconds; null where there is none. */
export function offsetShown(tzid: string): number | null {
  const match = shownOffset.exec(tzid);
  if (!match) return null;
  const [, hours = '0', minutes = '0'] = match;
  const sign = hours.startsWith('-') ? -1 : 1;
  return sign * (Math.abs(Number(hours)) * 60 + Number(minutes)) * 60_000;
}

function windowsNames(tzid: string): string[] {
  return findIana(tzid).slice(0, 1);
}

/** `(GMT+10:00) Canberra, Melbourne, Sydney`: the first of these cities that a zone is named after. */
function shownNames(tzid: string): string[] {
  const american = americanTime.exec(tzid)?.[1];
  if (american) return windowsNames(`${american} Standard Time`);
  const words = tzid.replace(/^\([^)]*\)/, '');
  if (!words.includes(',') && words === tzid) return [];
  const cities = words.split(',').map((city) => city.trim().replaceAll(' ', '_').toLowerCase());
  const zones = Intl.supportedValuesOf('timeZone');
  return cities.flatMap((city) => zones.find((zone) => zone.toLowerCase().endsWith(`/${city}`)) ?? []).slice(0, 1);
}
