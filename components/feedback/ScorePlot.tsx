import type { ScorePeriod } from '../../utils/practice/score-periods.ts';
import { fewestAnswers } from '../../utils/practice/score-trend.ts';
import type { Survey } from '../../utils/records/survey.ts';
import { message, number, plural } from '../ui/message.ts';
import { quarterInWords } from './quarter-words.ts';
import { levelInWords, signed } from './survey-words.ts';

const [width, height] = [400, 190];
const [left, right, top, bottom] = [40, 30, 14, 30];
/** So many quarters fit; older ones stand in the table. */
const most = 12;
/** So many names of quarters fit below them; the last one is always named. */
const mostNamed = 4;

/**
 * The scores of each quarter as points, joined where both have answers enough to say something; those with fewer are hollow.
 * The table beside it says the same in words and is what a screen reader reads.
 */
export function ScorePlot({
  periods,
  sort,
  open,
}: {
  periods: readonly ScorePeriod<unknown>[];
  sort: Survey['sort'];
  open: (quarter: string) => void;
}) {
  const shown = periods.slice(-most);
  const ticks = sort === 'nps' ? [-100, -50, 0, 50, 100] : [1, 2, 3, 4, 5];
  const [low = 0, high = 1] = [ticks[0], ticks.at(-1)];
  const across = (index: number) =>
    left + (shown.length === 1 ? 0.5 : index / (shown.length - 1)) * (width - left - right - 40) + 20;
  const up = (level: number) => height - bottom - ((level - low) / (high - low)) * (height - top - bottom);
  const isMany = ({ answers }: ScorePeriod<unknown>) => answers.length >= fewestAnswers;
  const path = shown
    .map((period, index) => {
      const before = shown[index - 1];
      const isJoined = before !== undefined && isMany(before) && isMany(period);
      return `${isJoined ? 'L' : 'M'}${across(index)} ${up(period.level)}`;
    })
    .join('');
  return (
    <svg class="score-plot" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {ticks.map((tick) => (
        <g key={tick}>
          <line x1={left} x2={width - right} y1={up(tick)} y2={up(tick)} />
          <text x={left - 8} y={up(tick) + 4} text-anchor="end">
            {sort === 'nps' ? signed(tick) : number(tick)}
          </text>
        </g>
      ))}
      <path d={path} />
      {shown.map((period, index) => (
        <g key={period.quarter} onClick={() => open(period.quarter)}>
          <title>{pointInWords(period, sort)}</title>
          {/* A point is small: beside it is near enough. */}
          <circle class="score-near" cx={across(index)} cy={up(period.level)} r={14} />
          <circle
            class={isMany(period) ? undefined : 'score-few'}
            cx={across(index)}
            cy={up(period.level)}
            r={isMany(period) ? 6 : 5}
          />
          {(shown.length - 1 - index) % Math.ceil(shown.length / mostNamed) === 0 && (
            <text x={across(index)} y={height - 8} text-anchor="middle">
              {quarterInWords(period.quarter)}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}

/** What the mouse is told of a point: `Q3 2026: 3.5 of 5 (2 answers)`. */
function pointInWords({ quarter, level, answers }: ScorePeriod<unknown>, sort: Survey['sort']): string {
  const [when, score] = [quarterInWords(quarter), levelInWords(sort, level)];
  return message('feedback_point', when, score, plural('feedback_answerCount', answers.length));
}
