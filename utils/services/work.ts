import type { Output, Parsed } from '../messaging/contract.ts';
import { byHand } from '../records/fields.ts';
import { change } from '../store/change.ts';
import type { Change, Reader } from '../store/types.ts';

const mostProjects = 100;
const lastFeedback = 50;

/** The projects for a client, the newest first, and what they said last: what is proposed before what was taken. */
export async function readWork(reader: Reader, clientId: string): Promise<Output<'work.list'>> {
  const said = (state: string) =>
    reader.list({ kind: 'feedback', index: 'state', prefix: [clientId, state], limit: lastFeedback });
  const [projects, proposed, taken] = await Promise.all([
    reader.list({ kind: 'project', index: 'timeline', prefix: [clientId], limit: mostProjects }),
    said('proposed'),
    said('taken'),
  ]);
  return { projects: projects.records, feedback: [...proposed.records, ...taken.records] };
}

/** A project that is begun by hand, or what was changed of one. What is not named stays. */
export async function projectToSave(
  reader: Reader,
  { projectId, clientId, project }: Parsed<'project.save'>,
  now: number,
): Promise<Change[]> {
  const [known] = await reader.read('project', [projectId]);
  if (known !== undefined) return [change('project', projectId, { set: project })];
  return [
    change('project', projectId, {
      set: {
        ...project,
        clientIds: { [clientId]: true },
        purpose: '',
        scope: '',
        parameters: '',
        start: null,
        due: null,
        addedAt: now,
        provenance: byHand,
      },
    }),
  ];
}
