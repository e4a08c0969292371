// @vitest-environment jsdom
import { fireEvent, render, screen as page, waitFor } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { SurveyItem } from '../../../../components/feedback/SurveyItem.tsx';
import { useRecords } from '../../../../components/practice/use-records.ts';
import { closeScreens } from '../close-screens.ts';
import { addNorthwind } from '../open-sidebar.tsx';
import { openPageWorld } from '../page-world.ts';
import { fieldsOf } from '../../../records/plain-records.ts';

afterEach(() => closeScreens());

/** The surveys of Northwind as they are kept. */
function Surveys() {
  const { records } = useRecords('survey', 'timeline', 'northwind');
  return (
    <ul>
      {records?.map((survey) => (
        <SurveyItem key={survey.id} survey={survey} />
      ))}
    </ul>
  );
}

test('an answer is entered only with a score that was chosen, and is put right later', async () => {
  const world = openPageWorld();
  await world.ask('settings.edit', { edit: { recording: true } });
  await addNorthwind(world);
  const set = fieldsOf('survey', { state: 'asked', askedAt: 1, clientIds: { northwind: true } });
  await world.ask('practice.save', { operationId: 'operation', changes: [{ kind: 'survey', id: 'survey-1', set }] });
  render(<Surveys />);
  const save = () => fireEvent.submit(page.getByRole('form', { name: 'Enter the answer' }));
  fireEvent.click(await page.findByRole('button', { name: 'Enter the answer' }));
  expect(page.getByLabelText<HTMLSelectElement>('Score').value).toBe('');
  save();
  expect(world.calls.filter(({ call }) => call === 'practice.save')).toEqual([]);
  fireEvent.change(page.getByLabelText('Score'), { target: { value: '4' } });
  save();
  expect(await page.findByText('4 of 5')).toBeTruthy();
  fireEvent.click(await page.findByRole('button', { name: 'Put the answer right' }));
  expect(page.getByLabelText<HTMLSelectElement>('Score').value).toBe('4');
  fireEvent.change(page.getByLabelText('Score'), { target: { value: '2' } });
  save();
  await waitFor(() => expect(page.getByText('2 of 5')).toBeTruthy());
});

test.each([
  ['recorded', 'one', 'other'],
  ['not recorded', null, null],
])(
  'of two mails of the same minute that say the same and are %s one is shown as a later answer',
  async (_, one, other) => {
    const answer = { score: 4, comment: '', at: 60_000 };
    const answers = { one: { ...answer, interactionId: one }, other: { ...answer, interactionId: other } };
    const counted = { state: 'answered' as const, answeredAt: 60_000, score: 4, comment: '', interactionId: one };
    const fields = fieldsOf('survey', { ...counted, answers });
    render(<SurveyItem survey={{ kind: 'survey', id: 'twice', fields, createdAt: 1, updatedAt: 1 }} />);
    expect(page.getAllByText(/4 of 5/, { selector: 'p' })).toHaveLength(1);
  },
);

test('of two answers that came in the same minute one counts, and the other is shown beside it', async () => {
  const world = openPageWorld();
  await world.ask('settings.edit', { edit: { recording: true } });
  await addNorthwind(world);
  const one = { score: 4, comment: 'I had to call twice.', at: 60_000, interactionId: 'one' };
  const other = { score: 1, comment: 'I think otherwise now.', at: 60_000, interactionId: 'other' };
  const { at: answeredAt, ...counted } = one;
  const answered = { state: 'answered' as const, answeredAt, answers: { one, other } };
  const set = fieldsOf('survey', { ...answered, ...counted, clientIds: { northwind: true } });
  await world.ask('practice.save', { operationId: 'operation', changes: [{ kind: 'survey', id: 'twice', set }] });
  render(<Surveys />);
  expect((await page.findByText(/I think otherwise now/)).textContent).toContain('1 of 5');
  expect(page.getAllByText(/I had to call twice/)).toHaveLength(1);
});
