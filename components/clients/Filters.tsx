import type { RefObject } from 'preact';
import { statusOptions } from '../client/choices.ts';
import { CheckBox } from '../ui/CheckBox.tsx';
import { message } from '../ui/message.ts';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';
import { columns } from './columns.ts';
import { clientFilter, clientOrder } from './shown-clients.ts';

/** Whom one looks for: by words, by status, and those who have heard nothing for too long. */
export function Filters({ area, toRows }: { area: RefObject<HTMLDivElement | null>; toRows: () => void }) {
  const filter = clientFilter.value;
  const set = (edit: Partial<typeof filter>) => (clientFilter.value = { ...filter, ...edit });
  return (
    <div class="clients-filters" role="search" aria-label={message('dashboard_find')} ref={area}>
      <TextField
        label={message('dashboard_find')}
        labelHidden
        placeholder={message('dashboard_find')}
        type="search"
        value={filter.text}
        onText={(text) => set({ text })}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'Enter' && event.key !== 'Escape') return;
          if (event.isComposing) return;
          event.preventDefault();
          if (event.key === 'Escape' && filter.text !== '') set({ text: '' });
          else toRows();
        }}
      />
      <Select
        label={message('client_status')}
        labelHidden
        value={filter.status}
        options={[{ value: '', label: message('clients_anyStatus') }, ...statusOptions()]}
        onSelect={(status) => set({ status })}
      />
      <div class="clients-sort">
        <Select
          label={message('clients_sortBy')}
          labelHidden
          value={clientOrder.value.column}
          options={columns.map(({ name, title }) => ({
            value: name,
            label: message('clients_sortedBy', message(title)),
          }))}
          onSelect={(column) => (clientOrder.value = { ...clientOrder.value, column })}
        />
      </div>
      <CheckBox checked={filter.silentOnly} onCheck={(silentOnly) => set({ silentOnly })}>
        {message('clients_silentOnly')}
      </CheckBox>
    </div>
  );
}
