import type { ComponentChildren } from 'preact';
import { NotThere } from '../dashboard/NotThere.tsx';
import { openedSubject } from '../dashboard/place.ts';
import { useRecords } from '../practice/use-records.ts';
import { message } from '../ui/message.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';
import { problemText } from '../ui/problem-text.ts';
import { Spinner } from '../ui/Spinner.tsx';
import type { ProjectRecord } from './project-record.ts';
import { useClientName } from './use-client-name.ts';

/** A project and the client under whom it was opened. */
export interface Opened {
  project: ProjectRecord;
  clientId: string;
  clientName: string;
}

/** Shows something of the project that the address names, `#project/<client>/<project>`, and keeps it true. */
export function WithProject({ children }: { children: (opened: Opened) => ComponentChildren }) {
  const { clientId, aboutId: projectId } = openedSubject.value ?? { clientId: '', aboutId: null };
  const clientName = useClientName(clientId);
  const { records, problem } = useRecords('project', 'timeline', clientId);
  if (records === null) {
    if (problem !== null) return <ProblemLine>{problemText(problem)}</ProblemLine>;
    return <Spinner label={message('ui_loading')} />;
  }
  const project = records.find(({ id }) => id === projectId);
  if (project === undefined) return <NotThere />;
  return <>{children({ project, clientId, clientName })}</>;
}
