import type { ChannelCounts } from '../../utils/messaging/calls/brief.ts';
import type { Client } from '../../utils/records/client.ts';
import { listFormat } from '../ui/formats.ts';
import { message, plural, type MessageKey, type PluralKey } from '../ui/message.ts';

export type Channel = NonNullable<Client['preferredChannel']>;

export const channelNames: Record<Channel, MessageKey> = {
  mail: 'client_channelMail',
  call: 'client_channelCall',
  video: 'client_channelVideo',
  meeting: 'client_channelMeeting',
  message: 'client_channelMessage',
};

const ways: readonly (keyof ChannelCounts)[] = ['mail', 'call', 'video', 'meeting'];
const counted: Record<keyof ChannelCounts, PluralKey> = {
  mail: 'channel_mails',
  call: 'channel_calls',
  video: 'channel_videos',
  meeting: 'channel_meetings',
};

/** How people were in touch over the last year: `34 mails, 5 calls and 2 meetings`; empty where they were not. */
export function observedWords(counts: ChannelCounts): string {
  const used = ways.filter((way) => counts[way] > 0).toSorted((one, other) => counts[other] - counts[one]);
  return listFormat().format(used.map((way) => plural(counted[way], counts[way])));
}

/** What is stated and what is observed, side by side; null where nothing is known of either. */
export function channelLine(stated: Channel | null, counts: ChannelCounts): string | null {
  const observed = observedWords(counts);
  if (stated === null) return observed === '' ? null : message('channel_observed', observed);
  const wish = message('channel_stated', message(channelNames[stated]));
  return observed === '' ? wish : message('channel_both', wish, observed);
}
