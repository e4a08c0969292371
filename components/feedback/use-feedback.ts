import { useEffect, useMemo, useState } from 'preact/hooks';
import type { CallProblem } from '../../utils/messaging/contract.ts';
import { clientRows, followClientRows } from '../../utils/state/client-rows.ts';
import { clientNames, followDetails } from '../../utils/state/details.ts';
import { feedbackRowsAtOnce, followFeedbackRows, type FeedbackRows } from '../../utils/state/feedback-rows.ts';
import { followProjectNames, projectNames } from '../../utils/state/project-names.ts';
import { whenIdle } from '../../utils/platform/when-idle.ts';

/** All that the page of feedback is made of. */
export interface AllFeedback extends FeedbackRows {
  /** The name of a client; empty while it is not known. */
  nameOf: (clientId: string) => string;
  industryOf: (clientId: string) => string;
  projectName: (projectId: string) => string;
}

interface Read {
  rows: FeedbackRows | null;
  problem: CallProblem | null;
}

/** Everything that was said and answered, with the names that it takes; null until it was read. */
export function useFeedback(): { all: AllFeedback | null; problem: CallProblem | null } {
  const [{ rows, problem }, setRead] = useState<Read>(() => ({ rows: feedbackRowsAtOnce(), problem: null }));
  useEffect(
    () =>
      followFeedbackRows((answer) =>
        setRead((before) =>
          answer.ok ? { rows: answer.value, problem: null } : { rows: before.rows, problem: answer.problem },
        ),
      ),
    [],
  );
  useEffect(followDetails, []);
  useFollowed(rows !== null, followProjectNames);
  useFollowed(rows !== null, followClientRows);
  const known = clientRows.value?.rows;
  const clients = useMemo(() => new Map((known ?? []).map((row) => [row.id, row])), [known]);
  const [named, projects] = [clientNames.value, projectNames.value];
  if (rows === null) return { all: null, problem };
  return {
    all: {
      ...rows,
      nameOf: (clientId) => clients.get(clientId)?.name ?? named.get(clientId) ?? '',
      industryOf: (clientId) => clients.get(clientId)?.industry ?? '',
      projectName: (projectId) => projects.get(projectId) ?? '',
    },
    problem,
  };
}

/** Follows what the page can be shown without, once it is shown and nothing else is to be done. */
function useFollowed(isShown: boolean, follow: () => () => void): void {
  useEffect(() => {
    if (!isShown) return undefined;
    let stop: (() => void) | null = null;
    const callOff = whenIdle(() => (stop = follow()));
    return () => {
      callOff();
      stop?.();
    };
  }, [isShown, follow]);
}
