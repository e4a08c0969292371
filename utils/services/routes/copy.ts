import { on } from '../../messaging/router.ts';
import { success } from '../../platform/result.ts';
import type { Context } from '../context.ts';
import { copyOf, recordsIn } from '../copy.ts';

/** A copy of everything, and the way back from it. */
export function copyRoutes({ store }: Context) {
  return {
    'copy.read': on('copy.read', async (part) => success(await store.reading((reader) => copyOf(reader, part)))),
    'copy.restore': on('copy.restore', async ({ operationId, lines }) => {
      const records = recordsIn(lines).filter((record) => record !== null);
      const result = await store.restore(operationId, records);
      if (!result.ok) return result;
      const { restored, known, unreadable } = result.value;
      return success({ restored, known, unreadable: unreadable + lines.length - records.length });
    }),
  };
}
