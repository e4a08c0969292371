import type { ChosenClient, ImportRecord, ImportState } from '../../importers/import-record.ts';
import type { CallProblem } from '../../messaging/contract.ts';
import { inTurn } from '../../platform/in-turn.ts';
import { success, type Result } from '../../platform/result.ts';
import { stepOn, type Carrying } from './carry-on.ts';
import { isUnderWay, readImport, readImports } from './import-records.ts';

/** How long one call works at an import, in milliseconds. */
const stretch = 1000;

/** Carries an import on for a while, also where several pages ask for it; null where there is no such import. */
export function carryOn(carrying: Carrying, importId: string): Promise<Result<ImportRecord | null, CallProblem>> {
  return inTurn(`import ${importId}`, async () => {
    const until = Date.now() + stretch;
    let record = await readImport(carrying.staging, importId);
    while (record !== null && isUnderWay(record) && Date.now() < until) {
      const next = await stepOn(carrying, record);
      if (!next.ok) return next;
      record = next.value;
    }
    return success(record);
  });
}

/** Carries on with whatever is under way: after the browser was closed in the middle, and no page asks. */
export async function carryOnWithAll(carrying: Carrying): Promise<boolean> {
  const underWay = (await readImports(carrying.staging)).filter(isUnderWay);
  for (const { id } of underWay) await carryOn(carrying, id);
  return underWay.length > 0;
}

const before: Record<'writing' | 'stopped' | 'undoing', readonly ImportState[]> = {
  writing: ['surveyed', 'stopped', 'writing'],
  stopped: ['writing', 'stopped'],
  undoing: ['writing', 'stopped', 'done', 'undoing'],
};

/** Brings an import into another state, where it is in one that this may follow on. */
export function turn(
  { staging }: Pick<Carrying, 'staging'>,
  importId: string,
  state: keyof typeof before,
  chosen?: ChosenClient[],
): Promise<ImportRecord | null> {
  return inTurn(`import ${importId}`, async () => {
    const record = await readImport(staging, importId);
    if (record === null || !before[state].includes(record.state)) return record;
    // What was chosen first counts: a part of it may be written already. Who else was found is no longer needed.
    const isFirst = record.state === 'surveyed' && chosen !== undefined;
    const ownDomains = record.survey?.ownDomains ?? [];
    const next = { ...record, state, ...(isFirst && { chosen, ownDomains, survey: null }) };
    await staging.keep(next);
    return next;
  });
}
