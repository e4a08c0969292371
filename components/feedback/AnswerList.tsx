import { useEffect, useRef } from 'preact/hooks';
import type { AnswerRow } from '../../utils/state/feedback-rows.ts';
import { clientAddress } from '../dashboard/place.ts';
import { useDetails, useNames } from '../practice/use-details.ts';
import { Chip } from '../ui/Chip.tsx';
import { dayInText } from '../ui/dates.ts';
import { message } from '../ui/message.ts';
import { quarterInWords } from './quarter-words.ts';
import { scoreInWords } from './survey-words.ts';

/** The answers that a point of the plot is made of. */
export function AnswerList({
  answers,
  quarter,
  nameOf,
}: {
  answers: readonly AnswerRow[];
  quarter: string;
  nameOf: (clientId: string) => string;
}) {
  const read = useDetails(
    'survey',
    answers.map(({ id }) => id),
  );
  const list = useRef<HTMLDivElement>(null);
  // Whoever pressed a point of the plot may not see what stands below the table.
  const isThere = read.length > 0;
  useEffect(() => list.current?.scrollIntoView?.({ block: 'nearest' }), [quarter, isThere]);
  useNames(answers.flatMap(({ fields }) => fields.clientIds));
  const title = message('feedback_answersIn', quarterInWords(quarter));
  return (
    <div ref={list} class="feedback-answers">
      <p class="quiet-text" aria-hidden="true">
        {title}
      </p>
      <ul class="card feedback-cards" aria-label={title}>
        {read.map(({ id, fields }) => (
          <li key={id} class="feedback-card">
            <Chip>{scoreInWords(fields.sort, fields.score ?? 0)}</Chip>{' '}
            {Object.keys(fields.clientIds).map((clientId) => (
              <a key={clientId} href={clientAddress(clientId, null, 'feedback')}>
                <bdi>{nameOf(clientId)}</bdi>
              </a>
            ))}
            {/* A score says nothing without the question, and those of one's own are not all the same. */}
            {fields.sort === 'own' && (
              <p class="quiet-text" dir="auto">
                {fields.question}
              </p>
            )}
            {fields.comment !== '' && <p dir="auto">{fields.comment}</p>}
            <small>
              <bdi>{fields.to}</bdi> · {dayInText(fields.answeredAt ?? fields.draftedAt)}
            </small>
          </li>
        ))}
      </ul>
    </div>
  );
}
