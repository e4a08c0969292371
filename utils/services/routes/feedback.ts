import { on } from '../../messaging/router.ts';
import { failure, success } from '../../platform/result.ts';
import { hasBegun } from '../consent.ts';
import type { Context } from '../context.ts';
import { heardInMail } from '../feedback/hear.ts';

/** What clients say of the work in their mails. */
export function feedbackRoutes({ store }: Context) {
  return {
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
