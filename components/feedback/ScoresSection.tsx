import { useMemo, useState } from 'preact/hooks';
import { scorePeriods, worthOf, type ScorePeriod } from '../../utils/practice/score-periods.ts';
import { fewestAnswers, scoreTrend } from '../../utils/practice/score-trend.ts';
import type { Survey } from '../../utils/records/survey.ts';
import type { AnswerRow } from '../../utils/state/feedback-rows.ts';
import { Button } from '../ui/Button.tsx';
import { message, number, plural } from '../ui/message.ts';
import { Section } from '../ui/Section.tsx';
import { Select } from '../ui/Select.tsx';
import { AnswerList } from './AnswerList.tsx';
import { quarterInWords } from './quarter-words.ts';
import { ScorePlot } from './ScorePlot.tsx';
import { levelInWords, signed, surveyChoices } from './survey-words.ts';

type Answer = AnswerRow;

/** Scores quarter by quarter, with how many answers each is made of, and whether they tell a trend. */
export function ScoresSection({
  answers,
  nameOf,
}: {
  answers: readonly Answer[];
  nameOf: (clientId: string) => string;
}) {
  const choices = surveyChoices().filter(({ value }) => answers.some(({ fields }) => fields.sort === value));
  const [chosen, choose] = useState<Survey['sort']>('csat');
  const [opened, open] = useState<string | null>(null);
  const sort = choices.find(({ value }) => value === chosen)?.value ?? choices[0]?.value ?? 'csat';
  const periods = useMemo(() => scorePeriods(answers, sort), [answers, sort]);
  const shown = periods.find(({ quarter }) => quarter === opened);
  const toggle = (quarter: string) => open(quarter === opened ? null : quarter);
  const choice = choices.length > 1 && (
    <Select
      label={message('feedback_surveySort')}
      labelHidden
      value={sort}
      options={choices}
      onSelect={(value) => choose(value)}
    />
  );
  return (
    <Section title={message('feedback_scores')} action={choice}>
      {periods.length === 0 && <p class="quiet-text">{message('feedback_noScores')}</p>}
      {periods.length > 0 && (
        <>
          <p>{trendInWords(periods, sort)}</p>
          <ScorePlot periods={periods} sort={sort} open={toggle} />
          <ScoreTable periods={periods} sort={sort} opened={opened} toggle={toggle} />
          {shown !== undefined && <AnswerList answers={shown.answers} quarter={shown.quarter} nameOf={nameOf} />}
        </>
      )}
    </Section>
  );
}

/** The same as the plot, to be read; each row opens what it is made of. */
function ScoreTable({
  periods,
  sort,
  opened,
  toggle,
}: {
  periods: readonly ScorePeriod<Answer>[];
  sort: Survey['sort'];
  opened: string | null;
  toggle: (quarter: string) => void;
}) {
  return (
    <table class="feedback-table">
      <caption class="visually-hidden">{message('feedback_scores')}</caption>
      <thead>
        <tr>
          <th scope="col">{message('feedback_quarter')}</th>
          <th scope="col">{message(sort === 'nps' ? 'feedback_npsScore' : 'feedback_meanScore')}</th>
          <th scope="col">{message('feedback_answers')}</th>
        </tr>
      </thead>
      <tbody>
        {periods.map(({ quarter, level, answers }) => (
          <tr key={quarter}>
            <th scope="row">{quarterInWords(quarter)}</th>
            <td>{levelInWords(sort, level)}</td>
            <td>
              <Button variant="link" aria-expanded={quarter === opened} onClick={() => toggle(quarter)}>
                {plural('feedback_answerCount', answers.length)}
              </Button>
              {answers.length < fewestAnswers && <> · {message('feedback_few')}</>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** How the last quarter compares with the one before: a difference that may be chance is called none. */
function trendInWords(periods: readonly ScorePeriod<Answer>[], sort: Survey['sort']): string {
  const [before, after] = periods.slice(-2);
  if (before === undefined || after === undefined) return message('feedback_trendOne');
  const values = ({ answers }: ScorePeriod<Answer>) => answers.map(({ fields }) => worthOf(fields));
  const trend = scoreTrend(values(before), values(after));
  const [one, other] = [quarterInWords(before.quarter), quarterInWords(after.quarter)];
  const sizes = message('feedback_trendOf', number(before.answers.length), number(after.answers.length));
  switch (trend.kind) {
    case 'few':
      return message('feedback_trendFew', number(fewestAnswers), one, other, sizes);
    case 'same':
      return message('feedback_trendSame', one, other, sizes);
    case 'better':
    case 'worse': {
      const key = trend.kind === 'better' ? 'feedback_trendBetter' : 'feedback_trendWorse';
      const difference = sort === 'nps' ? Math.round(trend.difference) : trend.difference;
      return message(key, other, one, signed(difference), signed(trend.low), signed(trend.high), sizes);
    }
  }
}
