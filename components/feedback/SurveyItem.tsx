import { useId, useState } from 'preact/hooks';
import { surveyLinks } from '../../utils/practice/survey-links.ts';
import type { SurveyAnswer } from '../../utils/records/survey.ts';
import { savePractice, type Practice } from '../../utils/state/practice.ts';
import { settings } from '../../utils/state/settings.ts';
import { surveyWasSent } from '../../utils/state/survey-sent.ts';
import { notify } from '../../utils/state/toasts.ts';
import { copyMail } from '../recap/copy-draft.ts';
import { carryOut } from '../sidebar/carry-out.ts';
import { Button } from '../ui/Button.tsx';
import { Chip } from '../ui/Chip.tsx';
import { dayInText } from '../ui/dates.ts';
import { message, type MessageKey } from '../ui/message.ts';
import { useSought } from '../ui/use-sought.ts';
import { AnswerForm, byHandKey } from './AnswerForm.tsx';
import { scoreInWords, surveyStates } from './survey-words.ts';

type Survey = Practice<'survey'>;

/** A survey: whom it asks what, how far it is, and what there is to do about it. */
export function SurveyItem({ survey }: { survey: Survey }) {
  const words = useId();
  const [isTyping, setTyping] = useState(false);
  const item = useSought<HTMLLIElement>(survey.id);
  const { state, question, to, sort, score, comment, answers, answeredAt, askedAt, draftedAt, code } = survey.fields;
  const entries = Object.entries(answers);
  const counted = entries.find(([, answer]) => isCounted(answer, survey.fields))?.[0];
  const later = entries.filter(([key]) => key !== counted);
  return (
    <li ref={item} tabIndex={-1} class="feedback-card">
      <div id={words}>
        <Chip tone={state === 'answered' ? 'accent' : 'plain'}>{message(surveyStates[state])}</Chip>{' '}
        {score !== null && <b>{scoreInWords(sort, score)}</b>}
        <p dir="auto">{question}</p>
      </div>
      {comment !== '' && <p dir="auto">{comment}</p>}
      {later.map(([key, answer]) => (
        <p key={key} class="quiet-text" dir="auto">
          {message('feedback_laterAnswer', dayInText(answer.at), scoreInWords(sort, answer.score), answer.comment)}
        </p>
      ))}
      <small>
        <bdi>{to}</bdi> · {dayInText(answeredAt ?? askedAt ?? draftedAt)} · {code}
      </small>
      {isTyping ? (
        <AnswerForm survey={survey} close={() => setTyping(false)} />
      ) : (
        <SurveyActions survey={survey} describedBy={words} type={() => setTyping(true)} />
      )}
    </li>
  );
}

/**
 * Whether an answer may be the one that counts. Two mails may have come in the same minute and say the same; of mails that are
 * not recorded there is no id to tell them apart by.
 */
function isCounted({ at, interactionId, score, comment }: SurveyAnswer, counted: Survey['fields']): boolean {
  const isFromIt = at === counted.answeredAt && interactionId === counted.interactionId;
  return isFromIt && score === counted.score && comment === counted.comment;
}

function SurveyActions({ survey, describedBy, type }: { survey: Survey; describedBy: string; type: () => void }) {
  const { state } = survey.fields;
  const [isCopied, setCopied] = useState(false);
  if (state === 'answered' && Object.hasOwn(survey.fields.answers, byHandKey))
    return (
      <div class="feedback-actions">
        <Button variant="small" aria-describedby={describedBy} onClick={type}>
          {message('feedback_correctAnswer')}
        </Button>
      </div>
    );
  if (state === 'answered' || state === 'dropped') return null;
  const ownAddress = settings.value?.ownAddresses[0] ?? null;
  const save = (said: MessageKey, set: Partial<Survey['fields']>) =>
    void carryOut(message(said), (operationId) => savePractice(operationId, [{ kind: 'survey', id: survey.id, set }]));
  const copy = async (address: string) => {
    const { text, html } = surveyLinks(survey.fields, address);
    const isDone = await copyMail({ html, plain: text });
    setCopied(isDone);
    notify(message(isDone ? 'feedback_toldCopied' : 'recap_notCopied'));
  };
  return (
    <div class="feedback-actions">
      {isCopied && state === 'drafted' && (
        <p class="quiet-text" role="status">
          {message('feedback_copiedThenSent')}
        </p>
      )}
      {ownAddress === null ? (
        <p class="quiet-text">{message('feedback_noOwnAddress')}</p>
      ) : (
        <Button variant="small" aria-describedby={describedBy} onClick={() => void copy(ownAddress)}>
          {message('feedback_copySurvey')}
        </Button>
      )}
      {state === 'drafted' && (
        <Button
          variant="small"
          aria-describedby={describedBy}
          onClick={() =>
            void carryOut(message('mail_toldSent'), (operationId) => surveyWasSent(operationId, survey.id))
          }
        >
          {message('mail_wasSent')}
        </Button>
      )}
      <Button variant="small" aria-describedby={describedBy} onClick={type}>
        {message('feedback_typeAnswer')}
      </Button>
      <Button
        variant="small"
        aria-describedby={describedBy}
        onClick={() => save('feedback_toldSurveyDropped', { state: 'dropped' })}
      >
        {message('promise_drop')}
      </Button>
    </div>
  );
}
