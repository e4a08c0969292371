import { useEffect, useMemo } from 'preact/hooks';
import type { CallProblem } from '../../utils/messaging/contract.ts';
import { clientRows, followClientRows } from '../../utils/state/client-rows.ts';
import type { Practice } from '../../utils/state/practice.ts';
import { useRecords } from '../practice/use-records.ts';

/** All that the page of feedback is made of. */
export interface AllFeedback {
  feedback: readonly Practice<'feedback'>[];
  surveys: readonly Practice<'survey'>[];
  projects: readonly Practice<'project'>[];
  /** The name of a client; empty while it is not known. */
  nameOf: (clientId: string) => string;
  industryOf: (clientId: string) => string;
  projectName: (projectId: string) => string;
}

/** Everything that was said and answered, with the names that it takes; null until it was read. */
export function useFeedback(): { all: AllFeedback | null; problem: CallProblem | null } {
  const feedback = useRecords('feedback', 'time');
  const surveys = useRecords('survey', 'state');
  const projects = useRecords('project', 'status');
  useEffect(followClientRows, []);
  const rows = clientRows.value?.rows;
  const clients = useMemo(() => new Map((rows ?? []).map((row) => [row.id, row])), [rows]);
  const problem = feedback.problem ?? surveys.problem ?? projects.problem;
  if (feedback.records === null || surveys.records === null || projects.records === null) return { all: null, problem };
  const names = new Map(projects.records.map(({ id, fields }) => [id, fields.name]));
  return {
    all: {
      feedback: feedback.records,
      surveys: surveys.records,
      projects: projects.records,
      nameOf: (clientId) => clients.get(clientId)?.name ?? '',
      industryOf: (clientId) => clients.get(clientId)?.industry ?? '',
      projectName: (projectId) => names.get(projectId) ?? '',
    },
    problem,
  };
}
