import type { ClientCard } from '../../utils/messaging/shapes.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { wordsOfDay } from '../ui/dates.ts';
import { message, plural } from '../ui/message.ts';
import { Select } from '../ui/Select.tsx';
import { statusOptions } from './choices.ts';
import { EditableText } from './EditableText.tsx';
import { saveClient } from './save-client.ts';

/** Who this is, in three lines. */
export function ClientHead({ card }: { card: ClientCard }) {
  const { id, fields } = card.client;
  const about = [
    card.people.length > 0 && plural('client_people', card.people.length),
    fields.since && message('client_withUsSince', wordsOfDay(fields.since, { month: 'long', year: 'numeric' })),
  ].filter(Boolean);
  return (
    <div class="who">
      <Avatar name={fields.name} />
      <div class="who-text">
        <h1 class={fields.name.length > 32 ? 'long-name' : undefined}>
          <EditableText
            keptKey={`edit:${id}:name`}
            label={message('client_name')}
            value={fields.name}
            required
            onSave={(name) => saveClient(id, { name })}
          />
        </h1>
        {(fields.industry !== '' || about.length > 0) && (
          <p class="quiet-text">
            {fields.industry !== '' && <bdi>{fields.industry}</bdi>}
            {fields.industry !== '' && about.length > 0 && ' · '}
            {about.join(' · ')}
          </p>
        )}
      </div>
      <Select
        label={message('client_status')}
        labelHidden
        look="chip"
        value={fields.status}
        options={statusOptions()}
        onSelect={(status) => void saveClient(id, { status })}
      />
    </div>
  );
}
