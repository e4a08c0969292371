import { useEffect, useState } from 'preact/hooks';
import { readClientName } from '../../utils/state/client-name.ts';

/** How a client is called; empty until it was read, and where there is no such client. */
export function useClientName(clientId: string): string {
  const [name, setName] = useState('');
  useEffect(() => {
    let isWanted = true;
    void readClientName(clientId).then((read) => isWanted && setName(read ?? ''));
    return () => {
      isWanted = false;
    };
  }, [clientId]);
  return name;
}
