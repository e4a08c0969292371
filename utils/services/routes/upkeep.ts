import { done, on } from '../../messaging/router.ts';
import { failure, success } from '../../platform/result.ts';
import {
  editSettings,
  readSettings,
  readTemplates,
  resetTemplate,
  saveTemplate,
} from '../../settings/stored-settings.ts';
import { readSyncProblems } from '../../settings/sync-state.ts';
import type { Context } from '../context.ts';
import { undoOperation } from '../undo.ts';

/** Settings, templates, undo, and what the store says of itself. */
export function upkeepRoutes({ store }: Context) {
  return {
    undo: on('undo', async ({ operationId, undoing }) => {
      const undone = await undoOperation(store, operationId, undoing);
      return undone.ok ? done : failure(undone.problem, undone.detail);
    }),
    'settings.read': on('settings.read', async () =>
      success({ settings: await readSettings(), sync: await readSyncProblems() }),
    ),
    'settings.edit': on('settings.edit', async ({ edit }) =>
      success({ settings: await editSettings(edit), sync: await readSyncProblems() }),
    ),
    'template.list': on('template.list', async ({ ids }) => success(await readTemplates(ids))),
    'template.save': on('template.save', async ({ template }) => {
      await saveTemplate(template);
      return success({ sync: await readSyncProblems() });
    }),
    'template.reset': on('template.reset', async (template) => {
      await resetTemplate(template);
      return success({ sync: await readSyncProblems() });
    }),
    'store.problems': on('store.problems', async () =>
      success({ quarantined: await store.quarantined(), newer: await store.newer() }),
    ),
    'store.state': on('store.state', async () =>
      success({
        clients: await store.count('client', 'all', []),
        interactions: await store.count('interaction', 'all', []),
        quarantined: await store.quarantined(),
        newer: await store.newer(),
      }),
    ),
  };
}
