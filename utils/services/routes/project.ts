import { on } from '../../messaging/router.ts';
import { success } from '../../platform/result.ts';
import type { Context } from '../context.ts';
import { readCorrespondence } from '../correspondence.ts';
import { keepRows } from '../kept-rows.ts';

/** What is asked about projects, beside what they are themselves. */
export function projectRoutes({ store }: Context) {
  const named = keepRows(store, 'project', ({ fields }) => fields.name);
  return {
    'project.names': on('project.names', async () => {
      const names = await named();
      return success({ ids: [...names.keys()], names: [...names.values()] });
    }),
    'project.correspondence': on('project.correspondence', async (input) =>
      success(await store.reading((reader) => readCorrespondence(reader, input))),
    ),
  };
}
