import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { message } from '../ui/message.ts';
import { Picker } from '../ui/Picker.tsx';
import { problemText } from '../ui/problem-text.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';
import { useClientOptions } from '../practice/use-client-options.ts';

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

function ClientChoice({ clientId, onSelect }: { clientId: string; onSelect: (clientId: string) => void }) {
  const { options, names, isReading, problem } = useClientOptions();
  return (
    <>
      {problem !== null && <ProblemLine>{problemText(problem)}</ProblemLine>}
      <Picker
        label={message('growth_withClient')}
        value={clientId}
        chosen={names.get(clientId) ?? ''}
        isReading={isReading}
        options={options}
        onSelect={onSelect}
      />
    </>
  );
}
