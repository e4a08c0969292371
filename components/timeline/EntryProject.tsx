import type { TimelineEntry } from '../../utils/messaging/shapes.ts';
import { write } from '../../utils/state/write.ts';
import { useRecords } from '../practice/use-records.ts';
import { projectOptions } from '../project/project-options.ts';
import { carryOut } from '../sidebar/carry-out.ts';
import { message } from '../ui/message.ts';
import { Select } from '../ui/Select.tsx';

/** Under which project of the client an entry is put down; nothing where they have none. */
export function EntryProject({ entry, clientId }: { entry: TimelineEntry; clientId: string }) {
  const { records } = useRecords('project', 'timeline', clientId);
  if (records === null || records.length === 0) return null;
  const { kind, id } = entry;
  const assign = (projectId: string) =>
    void carryOut(message('ui_saved'), (operationId) =>
      write('contact.assign', { operationId, kind, id, projectId: projectId || null }),
    );
  return (
    <Select
      label={message('feedback_project')}
      look="chip"
      value={entry.projectId ?? ''}
      options={projectOptions(message('feedback_noProject'), records)}
      onSelect={assign}
    />
  );
}
