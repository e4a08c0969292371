import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { nameOrder } from '../ui/formats.ts';
import { message } from '../ui/message.ts';
import { Picker } from '../ui/Picker.tsx';
import { useClientNames } from '../practice/use-client-names.ts';

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
  const isOpen = clientId !== null;
  const wasOpen = useRef(false);
  const place = useRef<HTMLDivElement>(null);
  // The button gives way to the choice of a client, and gets the focus back from it.
  useEffect(() => {
    if (isOpen !== wasOpen.current) place.current?.querySelector<HTMLElement>('input, button')?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  if (clientId === null)
    return (
      <div ref={place}>
        <Button variant="small" onClick={() => setClientId('')}>
          {label}
        </Button>
      </div>
    );
  const close = () => setClientId(null);
  return (
    <div
      role="group"
      class="card growth-add"
      aria-label={label}
      ref={place}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.isComposing) close();
      }}
    >
      <ClientChoice clientId={clientId} onSelect={setClientId} />
      {clientId === '' ? (
        <p>
          <Button onClick={close}>{message('ui_cancel')}</Button>
        </p>
      ) : (
        <div key={clientId}>{form(clientId, close)}</div>
      )}
    </div>
  );
}

/** All clients by name. They are read when somebody is to be chosen, not with the page. */
function ClientChoice({ clientId, onSelect }: { clientId: string; onSelect: (clientId: string) => void }) {
  const names = useClientNames();
  const clients = useCallback(() => {
    const { compare } = nameOrder();
    const options = [...names].map(([value, label]) => ({ value, label }));
    return options.toSorted((one, other) => compare(one.label, other.label));
  }, [names]);
  return (
    <Picker
      label={message('growth_withClient')}
      value={clientId}
      chosen={names.get(clientId) ?? ''}
      options={clients}
      onSelect={onSelect}
    />
  );
}
