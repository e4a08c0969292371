import { on } from '../../messaging/router.ts';
import { failure, success } from '../../platform/result.ts';
import { hiddenCare } from '../../signals/decided.ts';
import { attentionToRecord, commitmentDecision, commitmentToSave, questionDecision } from '../care/decide.ts';
import { readHistory } from '../care/history.ts';
import { listCare } from '../care/list.ts';
import { readingToRecord } from '../care/reading.ts';
import { hasBegun } from '../consent.ts';
import { openQuestions } from '../care/questions.ts';
import { recapNotNeeded } from '../recaps.ts';
import { writeDone, type Context } from '../context.ts';

const most = 500;

/** What needs care, what was promised, and what people decide about it. */
export function careRoutes(context: Context) {
  const { store, clock } = context;
  return {
    'care.list': on('care.list', async (input) => success(await listCare(store, input, clock()))),
    'care.hidden': on('care.hidden', async ({ clientId }) => {
      const history = await store.reading((reader) => readHistory(reader, clientId, clock()));
      return success(history === null ? [] : hiddenCare(history));
    }),
    'care.decide': on('care.decide', (input) =>
      writeDone(context, input.operationId, () => attentionToRecord(input, clock())),
    ),
    'reading.save': on('reading.save', async ({ operationId, ...input }) => {
      // Most of what is opened was read before: that costs no write.
      const known = await store.reading((reader) => readingToRecord(reader, input));
      if (known.changes.length === 0)
        return (await hasBegun()) ? success({ isRecorded: known.isRecorded }) : failure('off');
      let isRecorded = false;
      const written = await store.write(operationId, async (reader) => {
        const read = await readingToRecord(reader, input);
        isRecorded = read.isRecorded;
        return read.changes;
      });
      return written.ok ? success({ isRecorded: isRecorded || written.value.repeated }) : written;
    }),
    'commitment.list': on('commitment.list', async ({ clientId, states }) => {
      const lists = states.map((state) =>
        store.list({ kind: 'commitment', index: 'state', prefix: [clientId, state], limit: most }),
      );
      const commitments = (await Promise.all(lists)).flatMap(({ records }) => records);
      return success({ commitments: commitments.toSorted((a, b) => b.fields.madeAt - a.fields.madeAt) });
    }),
    'commitment.save': on('commitment.save', (input) =>
      writeDone(context, input.operationId, (reader) => commitmentToSave(reader, input, clock())),
    ),
    'commitment.decide': on('commitment.decide', (input) =>
      writeDone(context, input.operationId, (reader) => commitmentDecision(reader, input, clock())),
    ),
    'question.list': on('question.list', async ({ clientId }) =>
      success({ questions: await store.reading((reader) => openQuestions(reader, clientId)) }),
    ),
    'recap.not-needed': on('recap.not-needed', ({ operationId, interactionId, because }) =>
      writeDone(context, operationId, (reader) => recapNotNeeded(reader, interactionId, because, clock())),
    ),
    'question.decide': on('question.decide', (input) =>
      writeDone(context, input.operationId, (reader) => questionDecision(reader, input, clock())),
    ),
  };
}
