import { expect, test } from 'vitest';
import { newSurveyCode } from '../../../utils/practice/survey-code.ts';
import { makeWorld } from './world.ts';
import { fieldsOf } from '../../records/plain-records.ts';

test('a survey is asked once its mail was sent, and no answered one again', async () => {
  const { ask, operation, addNorthwind, world } = makeWorld();
  await addNorthwind();
  const clientIds = { northwind: true as const };
  const surveys = [
    { id: 'sent', set: fieldsOf('survey', { clientIds, code: newSurveyCode(), state: 'drafted' }) },
    {
      id: 'answered',
      set: fieldsOf('survey', { clientIds, code: newSurveyCode(), state: 'answered', score: 4, askedAt: 5 }),
    },
  ];
  const changes = surveys.map((survey) => ({ kind: 'survey' as const, ...survey }));
  await ask('practice.save', { operationId: operation(), changes });
  const mail = { clientIds: ['northwind'], interactionId: null, subject: '', notes: '', edited: null };
  for (const { id } of surveys) {
    const draft = {
      ...mail,
      recapId: `mail ${id}`,
      to: [],
      templateId: 'survey',
      about: { kind: 'survey', id } as const,
    };
    await ask('recap.save', { operationId: operation(), draft });
    await ask('recap.step', { operationId: operation(), recapId: draft.recapId, step: 'sent' }, 'content');
  }
  const { records } = await ask('practice.read', { kind: 'survey', ids: ['sent', 'answered'] });
  expect(records.map(({ fields }) => fields)).toMatchObject([
    { state: 'asked', askedAt: world.now },
    { state: 'answered', askedAt: 5 },
  ]);
});
