import type { Output, Parsed } from '../messaging/contract.ts';
import { byHand } from '../records/fields.ts';
import { change } from '../store/change.ts';
import type { Change, Reader } from '../store/types.ts';

const mostProjects = 100;
const lastFeedback = 20;

/** The projects for a client and what they said last, the newest first. */
export async function readWork(reader: Reader, clientId: string): Promise<Output<'work.list'>> {
  const [projects, feedback] = await Promise.all([
    reader.list({ kind: 'project', index: 'timeline', prefix: [clientId], limit: mostProjects }),
    reader.list({ kind: 'feedback', index: 'timeline', prefix: [clientId], limit: lastFeedback }),
  ]);
  return { projects: projects.records, feedback: feedback.records };
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

/** What a client said, written down by hand. What was read somewhere keeps where that was. */
export async function feedbackToSave(
  reader: Reader,
  { feedbackId, clientId, feedback }: Parsed<'feedback.save'>,
): Promise<Change[]> {
  const [known] = await reader.read('feedback', [feedbackId]);
  if (known !== undefined) return [change('feedback', feedbackId, { set: feedback })];
  return [
    change('feedback', feedbackId, {
      set: {
        ...feedback,
        clientIds: { [clientId]: true },
        projectId: null,
        interactionId: null,
        provenance: byHand,
      },
    }),
  ];
}
