import { signal } from '@preact/signals';
import { call } from '../messaging/client.ts';
import { keepReading } from './keep-reading.ts';

/** The names of all projects by id, as far as they were read. */
export const projectNames = signal<ReadonlyMap<string, string>>(new Map());

/** Reads them now and whenever a project changes; returns what stops it. */
export function followProjectNames(): () => void {
  return keepReading(({ kind }) => kind === 'project', read);
}

async function read(isWanted: () => boolean): Promise<void> {
  const answer = await call('project.names', {});
  if (!answer.ok || !isWanted()) return;
  const { ids, names } = answer.value;
  projectNames.value = new Map(ids.map((id, index) => [id, names[index] ?? '']));
}
