import type { ComponentChildren } from 'preact';
import type { ClientCard } from '../../utils/messaging/shapes.ts';
import { newId } from '../../utils/platform/ids.ts';
import { takeAwayKeptTexts } from '../../utils/state/kept-text.ts';
import { settings } from '../../utils/state/settings.ts';
import { write } from '../../utils/state/write.ts';
import { HiddenCare } from '../care/HiddenCare.tsx';
import { LazyChannels } from '../channel/LazyChannels.tsx';
import { LookAlikeLine } from '../look-alike/LookAlikeLine.tsx';
import { carryOut } from '../sidebar/carry-out.ts';
import { focusAfterPanel } from '../sidebar/focus.ts';
import { Button } from '../ui/Button.tsx';
import { wordsOfDay } from '../ui/dates.ts';
import { message, number } from '../ui/message.ts';
import { Select } from '../ui/Select.tsx';
import { ClientWork } from '../work/ClientWork.tsx';
import { languageOptions, recordingOptions } from './choices.ts';
import { EditableSet } from './EditableSet.tsx';
import { EditableText } from './EditableText.tsx';
import { PersonDetails } from './PersonDetails.tsx';
import { saveClient } from './save-client.ts';
import { readDomains } from './typed-domains.ts';

/** What is looked up now and then of a client: edited in place like the rest. */
export function DetailFields({ card }: { card: ClientCard }) {
  const { id, fields } = card.client;
  const text = (field: 'owner' | 'backup' | 'industry', label: string) => (
    <Detail name={label}>
      <EditableText
        keptKey={`edit:${id}:${field}`}
        label={label}
        value={fields[field]}
        onSave={(value) => saveClient(id, { [field]: value })}
      />
    </Detail>
  );
  return (
    <>
      <dl class="detail-list">
        {text('owner', message('client_owner'))}
        {text('backup', message('client_backup'))}
        {text('industry', message('client_industry'))}
        <Detail name={message('client_since')}>
          <EditableText
            keptKey={`edit:${id}:since`}
            label={message('client_since')}
            empty={message('client_addSince')}
            type="date"
            value={fields.since ?? ''}
            shown={fields.since === null ? '' : wordsOfDay(fields.since)}
            onSave={(since) => saveClient(id, { since: since || null })}
          />
        </Detail>
        <Detail name={message('client_answersWithin')}>
          <EditableText
            keptKey={`edit:${id}:responseHours`}
            label={message('client_answersWithin')}
            empty={message('client_addAnswersWithin')}
            type="number"
            value={fields.responseHours === null ? '' : String(fields.responseHours)}
            shown={fields.responseHours === null ? '' : message('client_workingHours', number(fields.responseHours))}
            onSave={(hours) => saveClient(id, { responseHours: hours === '' ? null : Number(hours) })}
          />
        </Detail>
        <Detail name={message('client_timeZone')}>
          <EditableText
            keptKey={`edit:${id}:timeZone`}
            label={message('client_timeZone')}
            value={fields.timeZone ?? ''}
            onSave={(timeZone) => saveClient(id, { timeZone: timeZone || null })}
          />
        </Detail>
        <Detail name={message('client_language')}>
          <Select
            label={message('client_language')}
            labelHidden
            look="plain"
            value={fields.language ?? ''}
            options={languageOptions()}
            onSelect={(language) => void saveClient(id, { language: language || null })}
          />
        </Detail>
        <Detail name={message('client_domains')}>
          <EditableSet
            keptKey={`edit:${id}:domains`}
            label={message('client_mailDomain')}
            elements={Object.keys(fields.domains)}
            read={(typed) => readDomains(typed, settings.value?.ownAddresses ?? [])}
            save={(domains) => saveClient(id, { domains })}
          />
        </Detail>
        <Detail name={message('client_recording')}>
          <Select
            label={message('client_recording')}
            labelHidden
            look="plain"
            value={fields.recording}
            options={recordingOptions()}
            onSelect={(recording) => void saveClient(id, { recording })}
          />
        </Detail>
      </dl>
      <LazyChannels clientId={id} />
      <HiddenCare clientId={id} />
      <ClientWork key={id} clientId={id} />
      {card.people.length > 0 && <h2>{message('client_theirPeople')}</h2>}
      {card.people.length > 1 && <LookAlikeLine clientId={id} />}
      {card.people.map((person) => (
        <PersonDetails key={person.id} person={person} />
      ))}
      <Button variant="link" onClick={() => void deleteClient(card)}>
        {message('client_delete')}
      </Button>
    </>
  );
}

function Detail({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** What was typed about the client and never saved goes along, and comes back with it. */
async function deleteClient({ client, people }: ClientCard): Promise<void> {
  const clientId = client.id;
  let putBack = () => {};
  const deleted = await carryOut(
    message('client_deleted', client.fields.name),
    (operationId) => write('client.delete', { operationId, clientId }),
    newId(),
    () => putBack(),
  );
  if (!deleted) return;
  putBack = takeAwayKeptTexts([clientId, ...people.map((person) => person.id)]);
  // Once the card is gone, and the button that had the focus with it.
  setTimeout(focusAfterPanel);
}
