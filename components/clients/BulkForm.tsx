import { useState } from 'preact/hooks';
import type { ClientsEdit } from '../../utils/messaging/contract.ts';
import { write } from '../../utils/state/write.ts';
import { carryOut } from '../sidebar/carry-out.ts';
import { EditForm } from '../client/EditForm.tsx';
import { message, plural } from '../ui/message.ts';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';
import { bulkFields, type BulkFieldName } from './bulk-fields.ts';

/** One field and its value for all clients that are ticked. */
export function BulkForm({ clientIds, onClose }: { clientIds: string[]; onClose: () => void }) {
  const [name, setName] = useState<BulkFieldName>('status');
  const [value, setValue] = useState('active');
  const field = bulkFields.find((one) => one.name === name);
  if (field === undefined) return null;
  const choose = (chosen: BulkFieldName) => {
    setName(chosen);
    setValue(bulkFields.find((one) => one.name === chosen)?.options?.()[0]?.value ?? '');
  };
  const save = () => {
    const edit = field.edit(value);
    if (edit === null) return;
    onClose();
    void saveAll(clientIds, edit);
  };
  return (
    <EditForm label={message('clients_change')} onCancel={onClose} onSave={save}>
      <Select
        label={message('clients_field')}
        value={name}
        options={bulkFields.map((one) => ({ value: one.name, label: message(one.title) }))}
        onSelect={choose}
      />
      {field.options === null ? (
        <TextField
          label={message('clients_value')}
          hint={name === 'cadence' ? message('clients_cadenceHint') : undefined}
          value={value}
          onText={setValue}
          {...(name === 'cadence' ? { type: 'number', min: 1, max: 3650 } : { maxLength: 500 })}
        />
      ) : (
        <Select label={message('clients_value')} value={value} options={field.options()} onSelect={setValue} />
      )}
    </EditForm>
  );
}

async function saveAll(clientIds: string[], edit: ClientsEdit): Promise<void> {
  await carryOut(plural('clients_changed', clientIds.length), (operationId) =>
    write('clients.edit', { operationId, clientIds, edit }),
  );
}
