import type { Client } from '../../utils/records/client.ts';
import { dayOf, wordsOfDay } from '../ui/dates.ts';
import { useKeptFields } from '../ui/kept-fields.ts';
import { message, plural } from '../ui/message.ts';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';
import { Editable } from './Editable.tsx';
import { EditForm } from './EditForm.tsx';
import { saveClient } from './save-client.ts';

/** How often this client wants to hear from us, and who chose that. */
export function Cadence({ clientId, cadence }: { clientId: string; cadence: Client['cadence'] }) {
  const { values, kept, set, field, clear } = useKeptFields(`edit:${clientId}:cadence`, {
    days: cadence === null ? '14' : String(cadence.days),
    chosenBy: cadence?.chosenBy ?? 'client',
  });
  const chosenBy = values.chosenBy === 'us' ? 'us' : 'client';
  const save = (edited: Client['cadence'], close: () => void) => {
    close();
    void saveClient(clientId, { cadence: edited }).then((saved) => saved && clear());
  };
  return (
    <Editable
      label={message('client_wantsToHear')}
      empty={message('client_cadenceUnknown')}
      kept={kept}
      shown={
        cadence && (
          <>
            {plural('client_everyDays', cadence.days)}{' '}
            <small>
              {message(
                'client_cadenceSince',
                message(cadence.chosenBy === 'client' ? 'client_theirChoice' : 'client_ourChoice'),
                wordsOfDay(cadence.since, { dateStyle: 'medium' }),
              )}
            </small>
          </>
        )
      }
      form={(close) => {
        const leave = () => {
          clear();
          close();
        };
        return (
          <EditForm
            label={message('client_wantsToHear')}
            onCancel={leave}
            onRemove={cadence === null ? undefined : () => save(null, close)}
            onSave={() => save({ days: Math.round(Number(values.days)), chosenBy, since: dayOf(Date.now()) }, close)}
          >
            <TextField
              label={message('client_cadenceDays')}
              type="number"
              min={1}
              max={3650}
              required
              {...field('days')}
            />
            <Select
              label={message('client_chosenBy')}
              value={chosenBy}
              options={[
                { value: 'client', label: message('client_theirChoice') },
                { value: 'us', label: message('client_ourChoice') },
              ]}
              onSelect={(choice) => set({ chosenBy: choice })}
            />
          </EditForm>
        );
      }}
    />
  );
}
