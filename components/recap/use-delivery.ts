import { useRef, useState } from 'preact/hooks';
import { delivered, type Delivery } from './deliver.ts';

/** What became of the mail that left the panel last, and the way to let it leave. */
export interface DeliveryOfMail {
  delivery: Delivery | null;
  /** What was told of it is about another text now. */
  forget: () => void;
  deliver: (way: () => Promise<Delivery>) => Promise<void>;
}

/** Lets a mail leave a panel: once at a time, however often a button is pressed. */
export function useDelivery(recapId: string): DeliveryOfMail {
  const [delivery, setDelivery] = useState<Delivery | null>(null);
  /** The mail that is on its way. */
  const leaving = useRef<string | null>(null);
  const deliver = async (way: () => Promise<Delivery>) => {
    // The buttons are not disabled meanwhile: the one that was pressed would lose the focus.
    if (leaving.current === recapId) return;
    leaving.current = recapId;
    const done = await delivered(way());
    if (leaving.current !== recapId) return;
    leaving.current = null;
    setDelivery(done);
  };
  return { delivery, forget: () => setDelivery(null), deliver };
}
