import { describe, expect, test } from 'vitest';
import { newSurveyCode } from '../../../../utils/practice/survey-code.ts';
import { filesWorld, mailFile } from './import-files.ts';
import { anna, maria } from './import-world.ts';
import { fieldsOf } from '../../../records/plain-records.ts';

/** A background in which Anna was sent a survey, and mails that are imported. */
async function surveyed() {
  const world = await filesWorld();
  const code = newSurveyCode();
  const set = fieldsOf('survey', { to: anna.email, code, state: 'drafted' });
  const changes = [{ kind: 'survey' as const, id: 'survey-1', set }];
  await world.ask('practice.save', { operationId: world.operation(), changes });
  const read = async () => (await world.store.read('survey', ['survey-1']))[0]?.fields;
  const said = async () => (await world.store.list({ kind: 'feedback', index: 'all', prefix: [], limit: 9 })).records;
  return { ...world, code, read, said };
}

describe('an imported mail', () => {
  test('answers a survey with its score and comment, and belongs to it with what it complains of', async () => {
    const { code, bringInFiles, read, said } = await surveyed();
    await bringInFiles('one', mailFile(`${code} 2\n\nWe are disappointed by the last release.\n\n> ${code} 5`));
    expect(await read()).toMatchObject({
      state: 'answered',
      score: 2,
      comment: 'We are disappointed by the last release.',
    });
    expect((await said()).map(({ fields }) => fields)).toMatchObject([
      { state: 'proposed', sort: 'complaint', surveyId: 'survey-1', provenance: { source: 'file' } },
    ]);
  });

  test('counts once where two of one import answer: the one that was sent first', async () => {
    const { code, bringInFiles, read } = await surveyed();
    await bringInFiles(
      'one',
      mailFile(`${code} 5`, { id: 'later', date: 'Fri, 20 Nov 2026 15:00:00 +0000' }),
      mailFile(`${code} 3`, { id: 'sooner', date: 'Fri, 20 Nov 2026 14:00:00 +0000' }),
    );
    expect(await read()).toMatchObject({ score: 3 });
    expect(Object.keys((await read())?.answers ?? {})).toHaveLength(2);
  });

  test('counts for nothing where somebody else sent it, or it is our own question', async () => {
    const { code, bringInFiles, read } = await surveyed();
    await bringInFiles(
      'one',
      mailFile(`${code} 5`, { id: 'forged', from: 'bruno@northwind.example' }),
      mailFile(`How content are you?\n\n${code}`, { id: 'ours', from: maria.email, to: anna.email }),
    );
    expect(await read()).toMatchObject({ state: 'asked', score: null, answers: {} });
  });

  test('is taken back with its import', async () => {
    const { ask, code, bringInFiles, finish, read, said } = await surveyed();
    await bringInFiles('one', mailFile(`${code} 2\n\nWe are disappointed.`));
    expect(await read()).toMatchObject({ score: 2 });
    await ask('import.undo', { importId: 'one' });
    await finish('one');
    expect(await read()).toMatchObject({ state: 'drafted', score: null, answers: {} });
    expect(await said()).toEqual([]);
  });
});
