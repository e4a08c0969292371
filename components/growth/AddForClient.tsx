import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { message } from '../ui/message.ts';
import { Select } from '../ui/Select.tsx';
import { useClientNames } from './use-client-names.ts';

/** Something that is added on a page of all clients: first with whom, then its form. */
export function AddForClient({
  label,
  form,
}: {
  /** What is added, in words. */
  label: string;
  form: (clientId: string, close: () => void) => ComponentChildren;
}) {
  const [clientId, setClientId] = useState<string | null>(null);
  if (clientId === null)
    return (
      <p>
        <Button variant="small" onClick={() => setClientId('')}>
          {label}
        </Button>
      </p>
    );
  const close = () => setClientId(null);
  return (
    <section class="card growth-add" aria-label={label}>
      <ClientChoice clientId={clientId} onSelect={setClientId} />
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

/** All clients by name. They are read when somebody is to be chosen, not with the page. */
function ClientChoice({ clientId, onSelect }: { clientId: string; onSelect: (clientId: string) => void }) {
  const names = useClientNames();
  const options = useMemo(() => [...names].map(([value, name]) => ({ value, label: name })).toSorted(byLabel), [names]);
  return (
    <Select
      label={message('growth_withClient')}
      value={clientId}
      options={[{ value: '', label: message('growth_chooseClient') }, ...options]}
      onSelect={onSelect}
    />
  );
}

const byLabel = (one: { label: string }, other: { label: string }) => one.label.localeCompare(other.label);
