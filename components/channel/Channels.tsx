import './channels.css';
import type { ChannelCounts } from '../../utils/messaging/calls/brief.ts';
import { message } from '../ui/message.ts';
import { type Channel, channelNames, observedWords } from './channel-words.ts';
import { useChannels } from './use-channels.ts';

/** What a client and their people asked for, and how they were reached over the last year, side by side. */
export function Channels({ clientId }: { clientId: string }) {
  const channels = useChannels(clientId);
  if (channels === null) return null;
  const { name, stated, observed, people } = channels;
  const known = people.filter((person) => person.stated !== null || observedWords(person.observed) !== '');
  return (
    <table class="channels">
      <caption>{message('channel_title')}</caption>
      <thead>
        <tr>
          <th scope="col">{message('channel_who')}</th>
          <th scope="col">{message('channel_asked')}</th>
          <th scope="col">{message('channel_lastYear')}</th>
        </tr>
      </thead>
      <tbody>
        <Line name={name} stated={stated} observed={observed} />
        {known.map((person) => (
          <Line
            key={person.id}
            name={person.name || (person.emails[0] ?? '')}
            stated={person.stated}
            observed={person.observed}
          />
        ))}
      </tbody>
    </table>
  );
}

function Line({ name, stated, observed }: { name: string; stated: Channel | null; observed: ChannelCounts }) {
  return (
    <tr>
      <th scope="row" dir="auto">
        {name}
      </th>
      <td>{message(stated === null ? 'client_channelUnknown' : channelNames[stated])}</td>
      <td>{observedWords(observed) || message('channel_none')}</td>
    </tr>
  );
}
