import { useEffect, useRef } from 'preact/hooks';
import { saveDraft } from './deliver.ts';
import type { RecapMeeting } from './recap-meeting.ts';
import type { RecapInWork } from './use-recap.ts';

/** How long nothing is typed before what was typed is on the timeline. */
const pause = 3_000;

/** Has what was typed on the client's timeline after a pause in typing, and when the panel is left. */
export function useSavedDraft(work: RecapInWork, meeting: RecapMeeting): void {
  const save = () => {
    if (work.kept && work.step?.step !== 'sent') void saveDraft(work.form, work.recap, meeting);
  };
  const latest = useRef(save);
  latest.current = save;
  useEffect(() => {
    const timer = setTimeout(() => latest.current(), pause);
    return () => clearTimeout(timer);
  }, [work.form]);
  useEffect(() => () => latest.current(), []);
}
