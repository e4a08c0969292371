import type { Candidate } from '../../utils/importers/survey.ts';
import { choice, rename, tick } from '../../utils/state/import-choice.ts';
import { isTicked, nameOf } from '../../utils/state/import-chosen.ts';
import { Chip } from '../ui/Chip.tsx';
import { dayLabel } from '../ui/dates.ts';
import { message, number } from '../ui/message.ts';
import { TextField } from '../ui/TextField.tsx';
import { whereOf } from './candidate-page.ts';

/** Somebody who was found: the tick, the name they will have, and how much was written. */
export function CandidateRow({ candidate }: { candidate: Candidate }) {
  const { key, people, mailsIn, mailsOut, events, last, clientId } = candidate;
  const made = choice.value;
  const name = nameOf(candidate, made);
  return (
    <tr>
      <td>
        <label class="candidate-tick">
          <input
            type="checkbox"
            aria-label={name}
            checked={isTicked(candidate, made)}
            onChange={(event) => tick([key], event.currentTarget.checked)}
          />
        </label>
      </td>
      <th scope="row">
        {clientId === null ? (
          <TextField
            label={message('import_nameOf', whereOf(candidate) || candidate.name)}
            labelHidden
            type="text"
            maxLength={500}
            value={made.names[key] ?? name}
            onText={(text) => rename(key, text)}
          />
        ) : (
          <b dir="auto">{name}</b>
        )}
        <span class="candidate-about">
          {whereOf(candidate) && (
            <span class="quiet-text" dir="auto">
              {whereOf(candidate)}
            </span>
          )}
          {clientId !== null && <Chip tone="accent">{message('import_isClient')}</Chip>}
        </span>
        <span class="candidate-figures quiet-text">
          {message('import_candidateFigures', number(mailsIn), number(mailsOut), number(events))}
          {last !== null && ` · ${dayLabel(last)}`}
        </span>
      </th>
      <td>{number(people)}</td>
      <td>{number(mailsIn)}</td>
      <td>{number(mailsOut)}</td>
      <td>{number(events)}</td>
      <td>{last !== null && dayLabel(last)}</td>
    </tr>
  );
}
