import { useRef, useState } from 'preact/hooks';
import { call } from '../../utils/messaging/client.ts';
import { readClientPractice } from '../../utils/state/client-practice.ts';
import { Button } from '../ui/Button.tsx';
import { message, plural } from '../ui/message.ts';
import { proposeRisksOf } from './propose.ts';

/** Rows of what needs care, and clients among them, that are looked through at a press. */
const mostRows = 300;
const mostClients = 40;

/** Looks for risks with the clients that need care, one after the other: with the others it happens when they are opened. */
export function LookForRisks() {
  const [looked, setLooked] = useState<number | null>(null);
  const isLooking = useRef(false);
  const look = async () => {
    if (isLooking.current) return;
    isLooking.current = true;
    setLooked(0);
    const listed = await call('care.list', { clientId: null, limit: mostRows });
    const clientIds = listed.ok ? [...new Set(listed.value.others.map(({ clientId }) => clientId))] : [];
    for (const [index, clientId] of clientIds.slice(0, mostClients).entries()) {
      const read = await readClientPractice(clientId);
      if (read.ok && read.value !== null) await proposeRisksOf(read.value);
      setLooked(index + 1);
    }
    isLooking.current = false;
  };
  return (
    <div class="growth-links">
      <Button variant="small" onClick={() => void look()}>
        {message('growth_lookForRisks')}
      </Button>
      <span class="quiet-text" role="status">
        {looked === null ? message('growth_lookHint') : plural('growth_lookedAt', looked)}
      </span>
    </div>
  );
}
