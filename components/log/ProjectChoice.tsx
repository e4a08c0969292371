import { useRecords } from '../practice/use-records.ts';
import { message } from '../ui/message.ts';
import { type Option, Select } from '../ui/Select.tsx';

/** What stands for no project where one was chosen by hand; empty is whatever is proposed. */
const none = 'none';

/** The projects that a contact can be put down under, and the one that it is: undefined while nobody knows. */
export interface ChosenProject {
  options: Option<string>[];
  projectId: string | null | undefined;
}

/**
 * Under which project a contact with a client is put down: as `typed`, else where it stood before, else under the only one that
 * is running. `known` is undefined for a new contact.
 */
export function useChosenProject(clientId: string, typed: string, known: string | null | undefined): ChosenProject {
  const { records } = useRecords('project', 'timeline', clientId);
  if (records === null) return { options: [], projectId: known };
  const running = records.filter(({ fields }) => fields.status === 'running');
  const proposed = known === undefined ? (running.length === 1 ? (running[0]?.id ?? null) : null) : known;
  const projectId = typed === '' ? proposed : typed === none ? null : typed;
  const offered = records.filter(({ id, fields }) => fields.status === 'running' || id === projectId || id === known);
  const options = offered.map(({ id, fields }) => ({ value: id, label: fields.name }));
  return { options: [{ value: none, label: message('feedback_noProject') }, ...options], projectId };
}

/** Under which project a contact is put down; nothing where its client has none that is running. */
export function ProjectChoice({ chosen, onChoose }: { chosen: ChosenProject; onChoose: (typed: string) => void }) {
  if (chosen.options.length < 2) return null;
  return (
    <Select
      label={message('feedback_project')}
      look="chip"
      value={chosen.projectId ?? none}
      options={chosen.options}
      onSelect={onChoose}
    />
  );
}
