import { on } from '../../messaging/router.ts';
import { success } from '../../platform/result.ts';
import { change } from '../../store/change.ts';
import { writeDone, type Context } from '../context.ts';
import { contactToLog } from '../log.ts';
import { recapStep, recapToSave } from '../recaps.ts';
import { occurrenceIdentity } from '../../identity/occurrence-identity.ts';
import { readTimeline } from '../timeline.ts';

/** The history with a client: the timeline, what is logged, the recaps. */
export function contactRoutes(context: Context) {
  const { store, clock } = context;
  return {
    'timeline.page': on('timeline.page', async (input) => success(await readTimeline(store, input))),
    'interaction.log': on('interaction.log', async ({ operationId, entry }) => {
      let updated = false;
      const written = await store.write(operationId, async (reader) => {
        const logged = await contactToLog(reader, operationId, entry);
        updated = logged.updated;
        return logged.changes;
      });
      return written.ok ? success({ interactionId: written.value.ids[0] ?? '', updated }) : written;
    }),
    'interaction.read': on('interaction.read', async ({ interactionId }) =>
      success((await store.read('interaction', [interactionId]))[0] ?? null),
    ),
    'interaction.of': on('interaction.of', async ({ site, eventId }) => {
      const prefix = [occurrenceIdentity(site, eventId)];
      const { records } = await store.list({ kind: 'interaction', index: 'identity', prefix, limit: 1 });
      return success(records[0] ?? null);
    }),
    'interaction.delete': on('interaction.delete', ({ operationId, interactionId }) =>
      writeDone(context, operationId, () => [change('interaction', interactionId, { deleted: true })]),
    ),
    'contact.assign': on('contact.assign', ({ operationId, kind, id, projectId }) =>
      writeDone(context, operationId, () => [change(kind, id, { set: { projectId } })]),
    ),
    'recap.save': on('recap.save', ({ operationId, draft }) =>
      writeDone(context, operationId, (reader) => recapToSave(reader, draft, clock())),
    ),
    'recap.step': on('recap.step', ({ operationId, recapId, step }) =>
      writeDone(context, operationId, (reader) => recapStep(reader, recapId, step, clock())),
    ),
    'recap.list': on('recap.list', async ({ clientId, limit }) =>
      success((await store.list({ kind: 'recap', index: 'timeline', prefix: [clientId], limit })).records),
    ),
    'recap.read': on('recap.read', async ({ recapId }) => success((await store.read('recap', [recapId]))[0] ?? null)),
  };
}
