import type { Output } from '../../utils/messaging/contract.ts';
import { newId } from '../../utils/platform/ids.ts';
import type { MailLanguage } from '../../utils/records/fields.ts';
import { newSurveyCode } from '../../utils/practice/survey-code.ts';
import { askedAgainFrom } from '../../utils/practice/survey-due.ts';
import { savePractice, type Practice } from '../../utils/state/practice.ts';
import { projectOptions } from '../project/project-options.ts';
import { carryOut } from '../sidebar/carry-out.ts';
import { Button } from '../ui/Button.tsx';
import { CheckBox } from '../ui/CheckBox.tsx';
import { dayOf, wordsOfDay } from '../ui/dates.ts';
import { useKeptFields } from '../ui/kept-fields.ts';
import { message } from '../ui/message.ts';
import { Select } from '../ui/Select.tsx';
import { QuestionField } from './QuestionField.tsx';
import { surveyChoices } from './survey-words.ts';
import { unansweredSurvey } from './unanswered-survey.ts';
import { questionIn, usualQuestion } from './usual-question.ts';

type Person = NonNullable<Output<'client.card'>>['people'][number];

/** Whom to ask what; who was asked within a quarter is asked again only where the user says so. */
export function SurveyForm({
  clientId,
  language,
  people,
  surveys,
  projects,
}: {
  clientId: string;
  /** What they are asked in. */
  language: MailLanguage;
  people: readonly Person[];
  surveys: readonly Practice<'survey'>[];
  projects: readonly Practice<'project'>[];
}) {
  const { values, set, clear } = useKeptFields(`survey:${clientId}`, {
    to: '',
    sort: 'csat',
    question: usualQuestion('csat', language),
    projectId: '',
    anyway: '',
    // Made once, so that a second try never makes a second one.
    newId: `survey ${newId()}`,
  });
  const addressed = people.flatMap(({ fields }) =>
    Object.keys(fields.emails).map((value) => ({ value, label: fields.name ? `${fields.name} <${value}>` : value })),
  );
  const to = addressed.find(({ value }) => value === values.to)?.value ?? addressed[0]?.value ?? '';
  const person = people.find(({ fields }) => Object.hasOwn(fields.emails, to));
  const from = askedAgainFrom(
    surveys.map(({ fields }) => fields),
    Object.keys(person?.fields.emails ?? {}),
    Date.now(),
  );
  const choices = surveyChoices();
  const sort = choices.find(({ value }) => value === values.sort)?.value ?? 'csat';
  const asks = questionIn(language, { sort, question: values.question });
  const mayAsk = from === null || values.anyway !== '';
  if (to === '') return <p class="quiet-text">{message('feedback_nobodyToAsk')}</p>;
  const save = async () => {
    const question = asks.trim();
    if (question === '' || !mayAsk) return;
    const projectId = projects.some(({ id }) => id === values.projectId) ? values.projectId : null;
    const asked = { to, sort, question, projectId, clientIds: { [clientId]: true as const } };
    const isSaved = await carryOut(message('feedback_toldDrafted'), (operationId) =>
      savePractice(operationId, [
        {
          kind: 'survey',
          id: values.newId,
          set: { ...asked, ...unansweredSurvey, draftedAt: Date.now(), code: newSurveyCode() },
        },
      ]),
    );
    if (isSaved) clear();
  };
  return (
    <form
      class="edit-form"
      aria-label={message('feedback_ask')}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Select
        label={message('feedback_whom')}
        value={to}
        options={addressed}
        onSelect={(chosen) => set({ to: chosen })}
      />
      <Select
        label={message('feedback_surveySort')}
        value={sort}
        options={choices}
        onSelect={(chosen) => set({ sort: chosen, question: usualQuestion(chosen, language) })}
      />
      <QuestionField sort={sort} value={asks} language={language} onText={(question) => set({ question })} />
      {projects.length > 0 && (
        <Select
          label={message('feedback_project')}
          value={values.projectId}
          options={projectOptions(message('feedback_noProject'), projects)}
          onSelect={(projectId) => set({ projectId })}
        />
      )}
      {from !== null && (
        <CheckBox checked={values.anyway !== ''} onCheck={(anyway) => set({ anyway: anyway ? 'yes' : '' })}>
          {message('feedback_askAnyway', wordsOfDay(dayOf(from)))}
        </CheckBox>
      )}
      <div class="edit-form-buttons">
        <Button variant="small" type="submit" disabled={!mayAsk}>
          {message('feedback_makeSurvey')}
        </Button>
      </div>
    </form>
  );
}
