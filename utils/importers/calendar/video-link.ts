import { parameter } from '../content-lines/content-line.ts';
import type { EventVersion } from './event-version.ts';

/** Addresses that a meeting by video is held at. */
const meetingLink =
  /\bhttps?:\/\/(?:[\w.-]*\.)?(?:meet\.google\.com\/|zoom(?:gov)?\.us\/(?:j|my|w|s)\/|teams\.(?:microsoft|live)\.com\/(?:l\/meetup-join|meet)|webex\.com\/|whereby\.com\/|meet\.jit\.si\/|gotomeet(?:ing)?\.(?:com|me)\/|bluejeans\.com\/|chime\.aws\/|meet\.lync\.com\/|join\.skype\.com\/|bigbluebutton\b)/i;
/** Properties that hold such a link and nothing else. */
const linkProperties = [
  'X-GOOGLE-CONFERENCE',
  'X-GOOGLE-HANGOUT',
  'X-MICROSOFT-SKYPETEAMSMEETINGURL',
  'X-MICROSOFT-ONLINEMEETINGEXTERNALLINK',
];
const textProperties = ['LOCATION', 'DESCRIPTION', 'URL', 'X-ALT-DESC'];

/** Whether an event is held by video: its calendar says so, or a known meeting link stands in its texts. */
export function hasVideo({ lines }: EventVersion): boolean {
  return (
    linkProperties.some((name) => lines.get(name)?.some(({ value }) => isWebAddress(value))) ||
    (lines.get('CONFERENCE') ?? []).some(
      (line) => isWebAddress(line.value) && !isByPhone(parameter(line, 'FEATURE')),
    ) ||
    textProperties.some((name) => lines.get(name)?.some(({ value }) => meetingLink.test(value)))
  );
}

function isWebAddress(value: string): boolean {
  return /^\s*https?:/i.test(value);
}

function isByPhone(feature: string): boolean {
  return feature.toUpperCase() === 'PHONE';
}
