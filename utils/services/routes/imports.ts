import type { ImportRecord } from '../../importers/import-record.ts';
import { done, on } from '../../messaging/router.ts';
import { success } from '../../platform/result.ts';
import { readColumns, saveColumns } from '../../settings/columns.ts';
import { openStaging } from '../../store/staging.ts';
import type { Context } from '../context.ts';
import { isForgettable, readImport, readImports, summaryOf } from '../imports/import-records.ts';
import { carryOn, turn } from '../imports/imports.ts';
import { carryingOf, carryOnLater } from '../imports/later.ts';

/** Bringing in what people already have, and taking it back. */
export function importRoutes({ store, clock }: Context) {
  const staging = openStaging();
  const carrying = () => carryingOf(store, staging, clock);
  const shown = (record: ImportRecord | null) => success(record === null ? null : summaryOf(record, clock()));

  return {
    'import.list': on('import.list', async () =>
      success((await readImports(staging)).map((record) => summaryOf(record, clock()))),
    ),
    'import.survey': on('import.survey', async ({ importId }) =>
      success((await readImport(staging, importId))?.survey ?? null),
    ),
    'import.begin': on('import.begin', async ({ importId, chosen }) => {
      await carryOnLater();
      return shown(await turn({ staging }, importId, 'writing', chosen));
    }),
    'import.continue': on('import.continue', async ({ importId }) => {
      const carried = await carryOn(await carrying(), importId);
      return carried.ok ? shown(carried.value) : carried;
    }),
    'import.stop': on('import.stop', async ({ importId }) => shown(await turn({ staging }, importId, 'stopped'))),
    'import.undo': on('import.undo', async ({ importId }) => {
      await carryOnLater();
      return shown(await turn({ staging }, importId, 'undoing'));
    }),
    'import.forget': on('import.forget', async ({ importId }) => {
      const record = await readImport(staging, importId);
      if (record === null || isForgettable(record, clock())) await staging.drop(importId);
      return done;
    }),
    'columns.read': on('columns.read', async ({ key }) => success(await readColumns(key))),
    'columns.save': on('columns.save', async ({ key, columns }) => {
      await saveColumns(key, columns);
      return done;
    }),
  };
}
