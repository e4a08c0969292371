import type { ComponentChildren } from 'preact';
import type { ClientCard } from '../../utils/messaging/shapes.ts';
import { dayInText, dayLabel, nextLabel } from '../ui/dates.ts';
import { message } from '../ui/message.ts';
import { Select } from '../ui/Select.tsx';
import { openLog } from '../sidebar/panel.ts';
import { kindNames } from '../timeline/kind-names.ts';
import { Cadence } from './Cadence.tsx';
import { channelOptions } from './choices.ts';
import { saveClient } from './save-client.ts';

/** What matters for the next contact: the last one each way, the rhythm, the next one, the channel. */
export function Facts({ card }: { card: ClientCard }) {
  const { id, fields } = card.client;
  return (
    <dl class="facts">
      <Fact name={message('client_lastContact')}>
        <LastContact card={card} />
      </Fact>
      <Fact name={message('client_wantsToHear')}>
        <Cadence clientId={id} cadence={fields.cadence} />
      </Fact>
      <Fact name={message('client_next')}>
        <NextContact card={card} />
      </Fact>
      <Fact name={message('client_prefers')}>
        <Select
          label={message('client_prefers')}
          labelHidden
          look="plain"
          value={fields.preferredChannel ?? ''}
          options={channelOptions()}
          onSelect={(channel) => void saveClient(id, { preferredChannel: channel === '' ? null : channel })}
        />
      </Fact>
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The later of the two directions in bold, the other one beside it; pressing it logs a contact. */
function LastContact({ card: { lastIn, lastOut, client } }: { card: ClientCard }) {
  const [last, other] = [lastIn, lastOut].filter((contact) => contact !== null).toSorted((a, b) => b.at - a.at);
  const log = () => openLog({ clientId: client.id, plan: false });
  if (last === undefined) {
    return (
      <button type="button" class="editable editable-empty" onClick={log}>
        {message('client_noContactYet')}
      </button>
    );
  }
  const spoken = last.id === other?.id || last.medium !== 'mail';
  const told = spoken
    ? last.subject || message(kindNames[last.medium])
    : message(last === lastIn ? 'client_theyWrote' : 'client_youWrote');
  const also = other !== undefined && other.id !== last.id && dayInText(other.at);
  return (
    <button type="button" class="editable" title={message('client_logContact')} onClick={log}>
      {dayLabel(last.at)}{' '}
      <small dir="auto">
        {told}
        {also && `; ${message(other === lastIn ? 'client_theyOn' : 'client_youOn', also)}`}
      </small>
    </button>
  );
}

function NextContact({ card: { next, client } }: { card: ClientCard }) {
  return (
    <button
      type="button"
      class={next === null ? 'editable editable-empty' : 'editable'}
      title={message('client_planContact')}
      onClick={() => openLog({ clientId: client.id, plan: true })}
    >
      {next === null ? (
        message('client_nothingPlanned')
      ) : (
        <>
          {nextLabel(next.at, false)} <small dir="auto">{next.subject}</small>
        </>
      )}
    </button>
  );
}
