import { on } from '../../messaging/router.ts';
import { success } from '../../platform/result.ts';
import type { Context } from '../context.ts';
import { readCorrespondence } from '../correspondence.ts';

/** What is asked about one project. */
export function projectRoutes({ store }: Context) {
  return {
    'project.correspondence': on('project.correspondence', async (input) =>
      success(await store.reading((reader) => readCorrespondence(reader, input))),
    ),
  };
}
