import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { message } from '../ui/message.ts';
import { Select } from '../ui/Select.tsx';

/** Something that is added on a page of all clients: first with whom, then its form. */
export function AddForClient({
  label,
  names,
  form,
}: {
  /** What is added, in words. */
  label: string;
  /** The clients' names by id. */
  names: ReadonlyMap<string, string>;
  form: (clientId: string, close: () => void) => ComponentChildren;
}) {
  const [clientId, setClientId] = useState<string | null>(null);
  if (clientId === null)
    return (
      <p>
        <Button onClick={() => setClientId('')}>{label}</Button>
      </p>
    );
  const close = () => setClientId(null);
  const clients = [...names].toSorted(([, one], [, other]) => one.localeCompare(other));
  return (
    <section class="card growth-add" aria-label={label}>
      <Select
        label={message('growth_withClient')}
        value={clientId}
        options={[
          { value: '', label: message('growth_chooseClient') },
          ...clients.map(([value, name]) => ({ value, label: name })),
        ]}
        onSelect={setClientId}
      />
      {clientId === '' ? (
        <p>
          <Button onClick={close}>{message('ui_cancel')}</Button>
        </p>
      ) : (
        <div key={clientId}>{form(clientId, close)}</div>
      )}
    </section>
  );
}
