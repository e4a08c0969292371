import type { MailFacts } from '../../utils/mails/index.ts';
import type { RecapForm } from '../../utils/state/recap-form.ts';
import type { MailLanguage } from '../../utils/records/fields.ts';
import { QuestionField } from '../feedback/QuestionField.tsx';
import { surveyChoices } from '../feedback/survey-words.ts';
import { usualQuestion } from '../feedback/usual-question.ts';
import { CheckBox } from '../ui/CheckBox.tsx';
import { dayOf, wordsOfDay } from '../ui/dates.ts';
import { message } from '../ui/message.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';
import { Section } from '../ui/Section.tsx';
import { Select } from '../ui/Select.tsx';
import { askedTooSoonUntil, asksNothing, hindranceOf, surveyInMail, type SurveyAsked } from './survey-mail.ts';

interface FieldsProps {
  facts: MailFacts;
  form: RecapForm;
  language: MailLanguage;
  change: (change: Partial<RecapForm>) => void;
}

/** What a survey asks, and what keeps it from being asked; nothing for other mails. */
export function SurveyFields(props: FieldsProps) {
  const { survey } = props.form;
  return survey === undefined ? null : <Fields {...props} survey={survey} />;
}

function Fields({ facts, form, language, change, survey }: FieldsProps & { survey: SurveyAsked }) {
  const set = (edit: Partial<SurveyAsked>) => change({ survey: { ...survey, ...edit } });
  const until = form.to.length === 1 ? askedTooSoonUntil(facts, form) : null;
  const hindrance = hindranceOf(facts, form);
  const hasNoAddress = surveyInMail(survey).lines.length === 0;
  if (form.edited !== null && until === null && hindrance !== 'not-one' && !hasNoAddress) return null;
  return (
    <Section title={message('feedback_ask')}>
      <div class="mail-fields">
        {/* A text that was changed by hand has its question and its links in it: they no longer follow. */}
        {form.edited === null && (
          <>
            <Select
              label={message('feedback_surveySort')}
              value={survey.sort}
              options={surveyChoices()}
              onSelect={(sort) => set({ sort, question: usualQuestion(sort, language) })}
            />
            <QuestionField
              sort={survey.sort}
              value={survey.question}
              language={language}
              onText={(question) => set({ question })}
            />
          </>
        )}
        {until !== null && (
          <CheckBox checked={survey.anyway} onCheck={(anyway) => set({ anyway })}>
            {message('feedback_askAnyway', wordsOfDay(dayOf(until)))}
          </CheckBox>
        )}
        {asksNothing(form) && <ProblemLine tone="calm">{message('mail_surveyAsksNothing')}</ProblemLine>}
        {hindrance === 'not-one' && <ProblemLine>{message('mail_surveyToOne')}</ProblemLine>}
        {hasNoAddress && <ProblemLine>{message('feedback_noOwnAddress')}</ProblemLine>}
      </div>
    </Section>
  );
}
