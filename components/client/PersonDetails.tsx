import type * as z from 'zod/mini';
import type { personShape } from '../../utils/messaging/shapes.ts';
import { readAddresses } from '../settings/own-addresses.ts';
import { message } from '../ui/message.ts';
import { Select } from '../ui/Select.tsx';
import { useSought } from '../ui/use-sought.ts';
import { channelOptions, decisionOptions } from './choices.ts';
import { EditableSet } from './EditableSet.tsx';
import { EditableText } from './EditableText.tsx';
import { savePerson } from './save-client.ts';
import type { TypedElements } from './typed-domains.ts';

const decided = { yes: true, no: false, '': null } as const;

/** Someone at the client: what they do, whether they decide, and how to reach them. */
export function PersonDetails({ person: { id, fields } }: { person: z.infer<ReturnType<typeof personShape>> }) {
  const name = fields.name || (Object.keys(fields.emails)[0] ?? '');
  const decides = fields.decisionMaker === null ? '' : fields.decisionMaker ? 'yes' : 'no';
  const summary = useSought<HTMLElement>(id);
  return (
    <details class="person-details">
      <summary ref={summary}>
        <span dir="auto">{name}</span> {fields.role && <small dir="auto">{fields.role}</small>}
      </summary>
      <dl class="detail-list">
        <div>
          <dt>{message('client_personName')}</dt>
          <dd>
            <EditableText
              keptKey={`edit:${id}:name`}
              label={message('client_personName')}
              value={fields.name}
              onSave={(edited) => savePerson(id, { name: edited })}
            />
          </dd>
        </div>
        <div>
          <dt>{message('client_role')}</dt>
          <dd>
            <EditableText
              keptKey={`edit:${id}:role`}
              label={message('client_role')}
              value={fields.role}
              onSave={(role) => savePerson(id, { role })}
            />
          </dd>
        </div>
        <div>
          <dt>{message('client_decides')}</dt>
          <dd>
            <Select
              label={message('client_decides')}
              labelHidden
              look="plain"
              value={decides}
              options={decisionOptions()}
              onSelect={(answer) => void savePerson(id, { decisionMaker: decided[answer] })}
            />
          </dd>
        </div>
        <div>
          <dt>{message('client_prefers')}</dt>
          <dd>
            <Select
              label={message('client_prefers')}
              labelHidden
              look="plain"
              value={fields.statedChannel ?? ''}
              options={channelOptions()}
              onSelect={(channel) => void savePerson(id, { statedChannel: channel === '' ? null : channel })}
            />
          </dd>
        </div>
        <div>
          <dt>{message('client_phones')}</dt>
          <dd>
            <EditableSet
              keptKey={`edit:${id}:phones`}
              label={message('client_phone')}
              elements={Object.keys(fields.phones)}
              save={(phones) => savePerson(id, { phones })}
            />
          </dd>
        </div>
        <div>
          <dt>{message('client_addresses')}</dt>
          <dd>
            <EditableSet
              keptKey={`edit:${id}:emails`}
              label={message('client_address')}
              elements={Object.keys(fields.emails)}
              read={readEmails}
              save={(emails) => savePerson(id, { emails })}
            />
          </dd>
        </div>
      </dl>
    </details>
  );
}

function readEmails(typed: string): TypedElements {
  const { addresses, wrong } = readAddresses(typed);
  return { elements: addresses, problem: wrong.length > 0 ? message('options_notAddresses', wrong.join(', ')) : null };
}
