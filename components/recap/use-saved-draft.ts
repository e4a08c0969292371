import { useEffect, useRef } from 'preact/hooks';
import type { RecapForm } from '../../utils/state/recap-form.ts';

/** How long nothing is typed before what was typed is on the timeline. */
const pause = 3_000;

/** Has what was typed on the client's timeline after a pause in typing, and when the panel is left. */
export function useSavedDraft(form: RecapForm, save: () => void): void {
  const latest = useRef(save);
  latest.current = save;
  useEffect(() => {
    const timer = setTimeout(() => latest.current(), pause);
    return () => clearTimeout(timer);
  }, [form]);
  useEffect(() => () => latest.current(), []);
}
