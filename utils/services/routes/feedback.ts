import { on } from '../../messaging/router.ts';
import { failure, success } from '../../platform/result.ts';
import { hasBegun } from '../consent.ts';
import type { Context } from '../context.ts';
import { heardInMail } from '../feedback/hear.ts';
import { feedbackRows } from '../feedback/rows.ts';

/** What clients say of the work. */
export function feedbackRoutes({ store }: Context) {
  const rows = feedbackRows(store);
  return {
    'feedback.rows': on('feedback.rows', async () => success(await rows())),
    'feedback.hear': on('feedback.hear', async ({ operationId, ...input }) => {
      // Most of what is opened was heard before: that costs no write.
      const before = await store.reading((reader) => heardInMail(reader, input));
      if (before.changes.length === 0)
        return (await hasBegun()) ? success({ isRecorded: before.isRecorded, survey: before.survey }) : failure('off');
      let heard = before;
      const written = await store.write(operationId, async (reader) => {
        heard = await heardInMail(reader, input);
        return heard.changes;
      });
      return written.ok ? success({ isRecorded: heard.isRecorded, survey: heard.survey }) : written;
    }),
  };
}
