import type { Output } from '../messaging/contract.ts';
import type { Reader } from '../store/types.ts';

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
