import { useEffect, useState } from 'preact/hooks';
import type { Client } from '../../utils/records/client.ts';
import { onChange } from '../../utils/state/changes.ts';
import { readClientCard } from '../../utils/state/client-card.ts';
import { NeedsLine } from './NeedsLine.tsx';

/** What a draft has to do with what its client needs; nothing for a draft to nobody's client. */
export function ClientNeedsLine({ clientId, draft }: { clientId: string | null; draft: string }) {
  const needs = useNeeds(clientId);
  return needs === null ? null : <NeedsLine draft={draft} needs={needs} />;
}

/** What a client needs, kept true while it is shown; null until it was read. */
function useNeeds(clientId: string | null): Client['needs'] | null {
  const [needs, setNeeds] = useState<Client['needs'] | null>(null);
  useEffect(() => {
    setNeeds(null);
    if (clientId === null) return undefined;
    let isWanted = true;
    const read = async () => {
      const answer = await readClientCard(clientId);
      if (isWanted && answer.ok) setNeeds(answer.value?.client.fields.needs ?? null);
    };
    void read();
    const stop = onChange(
      ({ kind }) => kind === 'client',
      () => void read(),
    );
    return () => {
      isWanted = false;
      stop();
    };
  }, [clientId]);
  return needs;
}
