import { useMemo, useState } from 'preact/hooks';
import { clientRows } from '../../utils/state/client-rows.ts';
import { feedbackGroups, type FeedbackGroup } from '../../utils/practice/feedback-groups.ts';
import { fewestAnswers } from '../../utils/practice/score-trend.ts';
import type { AnswerRow, SaidRow } from '../../utils/state/feedback-rows.ts';
import { useNames } from '../practice/use-details.ts';
import { Button } from '../ui/Button.tsx';
import { message, number, plural, type MessageKey } from '../ui/message.ts';
import { Section } from '../ui/Section.tsx';
import { Select } from '../ui/Select.tsx';
import { feedbackFilter, type FeedbackFilter } from './filter.ts';
import { levelOfAnswers } from './survey-words.ts';
import type { AllFeedback } from './use-feedback.ts';

/** What is compared, and the part of the filter that a row of it sets. */
const ways = [
  { value: 'clientId', label: 'feedback_byClient' },
  { value: 'industry', label: 'feedback_byIndustry' },
  { value: 'projectId', label: 'feedback_byProject' },
] as const;
type Way = (typeof ways)[number]['value'];

const most = 20;
const columns: MessageKey[] = [
  'feedback_complaintsHead',
  'feedback_requestsHead',
  'feedback_praisesHead',
  'feedback_openHead',
];

/** Clients, industries or projects side by side. */
export function GroupsSection({
  all,
  feedback,
  answers,
}: {
  all: AllFeedback;
  feedback: readonly SaidRow[];
  answers: readonly AnswerRow[];
}) {
  const [way, setWay] = useState<Way>('clientId');
  const keysOf: Record<Way, (about: SaidRow['fields'] | AnswerRow['fields']) => readonly string[]> = {
    clientId: ({ clientIds }) => clientIds,
    industry: ({ clientIds }) => clientIds.map(all.industryOf).filter(Boolean),
    projectId: ({ projectId }) => (projectId === null ? [] : [projectId]),
  };
  const names: Record<Way, (key: string) => string> = {
    clientId: all.nameOf,
    industry: (key) => key,
    projectId: all.projectName,
  };
  const groups = useMemo(
    () => feedbackGroups(feedback, answers, keysOf[way]),
    [feedback, answers, way, way === 'industry' ? clientRows.value : null],
  );
  useNames(way === 'clientId' ? groups.slice(0, most).map(({ key }) => key) : []);
  const choice = (
    <Select
      label={message('feedback_compare')}
      labelHidden
      value={way}
      options={ways.map(({ value, label }) => ({ value, label: message(label) }))}
      onSelect={setWay}
    />
  );
  return (
    <Section title={message('feedback_compare')} action={choice}>
      {groups.length === 0 && <p class="quiet-text">{message('feedback_noGroups')}</p>}
      {groups.length > 0 && <GroupTable groups={groups.slice(0, most)} way={way} nameOf={names[way]} />}
      {groups.length > most && <p class="quiet-text">{plural('feedback_moreGroups', groups.length - most)}</p>}
    </Section>
  );
}

function GroupTable({
  groups,
  way,
  nameOf,
}: {
  groups: readonly FeedbackGroup[];
  way: Way;
  nameOf: (key: string) => string;
}) {
  const head = [message('feedback_scoresHead'), ...columns.map((key) => message(key))];
  const show = (key: string) => {
    const edit: Partial<FeedbackFilter> = { [way]: feedbackFilter.value[way] === key ? '' : key };
    feedbackFilter.value = { ...feedbackFilter.value, ...edit };
  };
  return (
    <div class="feedback-scroll">
      <table class="feedback-table">
        <thead>
          <tr>
            <th scope="col">{message('feedback_name')}</th>
            {head.map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map(({ key, answers, complaint, request, praise, open }) => (
            <tr key={key}>
              <th scope="row">
                <Button
                  variant="link"
                  aria-pressed={feedbackFilter.value[way] === key}
                  onClick={() => show(key)}
                  dir="auto"
                >
                  {nameOf(key) || message('feedback_unnamed')}
                </Button>
              </th>
              <td>{scoresInWords(answers)}</td>
              {[complaint, request, praise, open].map((count, index) => (
                <td key={columns[index]}>{number(count)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What the answers of 1 to 5, and those of 0 to 10, come to, with how many there are; few are said to be few. */
function scoresInWords(answers: FeedbackGroup['answers']): string {
  const five = answers.filter(({ sort }) => sort !== 'nps');
  const ten = answers.filter(({ sort }) => sort === 'nps');
  const part = (text: string, count: number) =>
    count === 0 ? [] : [message(count < fewestAnswers ? 'feedback_levelFew' : 'feedback_level', text, number(count))];
  return [
    ...part(levelOfAnswers('csat', five), five.length),
    ...part(message('feedback_npsLevel', levelOfAnswers('nps', ten)), ten.length),
  ].join(', ');
}
