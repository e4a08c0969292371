import type { MarkedBlock, Segment } from '../../utils/recap/index.ts';
import { message } from '../ui/message.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';

/** Says which day each date in words was taken to mean, and asks to look where it can mean another. */
export function DatesUnderstood({ blocks }: { blocks: readonly MarkedBlock[] }) {
  const dates = datesIn(blocks);
  const ambiguous = dates.filter(({ mark }) => mark.ambiguous);
  return (
    <>
      {ambiguous.map(({ text, mark }) => (
        <ProblemLine key={mark.title}>{message('recap_ambiguous', mark.words, text)}</ProblemLine>
      ))}
      {dates.length > 0 && (
        <ul class="recap-dates" aria-label={message('recap_dates')}>
          {dates.map(({ text, mark }) => (
            <li key={mark.title} dir="auto">
              {message('recap_date', text, mark.title)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

type Dated = Required<Segment>;

/** The marked dates, each said once. */
function datesIn(blocks: readonly MarkedBlock[]): Dated[] {
  const segments = blocks.flatMap((block) => (block.type === 'list' ? block.items.flat() : block.segments));
  const dated = segments.flatMap(({ text, mark }) => (mark ? [{ text, mark }] : []));
  return [...new Map(dated.map((date) => [date.mark.title + date.mark.iso, date])).values()];
}
