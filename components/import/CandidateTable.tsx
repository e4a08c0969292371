import type { Candidate } from '../../utils/importers/survey.ts';
import { message } from '../ui/message.ts';
import { CandidateRow } from './CandidateRow.tsx';

/** A page of those who were found. The arrow keys go from one tick, or one name, to the next. */
export function CandidateTable({ candidates }: { candidates: readonly Candidate[] }) {
  return (
    <table class="card candidates">
      <caption class="visually-hidden">{message('import_whose')}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span class="visually-hidden">{message('import_columnTick')}</span>
          </th>
          <th scope="col">{message('import_columnName')}</th>
          <th scope="col">{message('import_columnPeople')}</th>
          <th scope="col">{message('import_columnIn')}</th>
          <th scope="col">{message('import_columnOut')}</th>
          <th scope="col">{message('import_columnEvents')}</th>
          <th scope="col">{message('import_columnLast')}</th>
        </tr>
      </thead>
      <tbody onKeyDown={moveByArrow}>
        {candidates.map((candidate) => (
          <CandidateRow key={candidate.key} candidate={candidate} />
        ))}
      </tbody>
    </table>
  );
}

function moveByArrow(event: KeyboardEvent): void {
  const field = event.target;
  if (!(field instanceof HTMLInputElement) || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
  let row = field.closest('tr');
  // Who is a client already has no name to be changed: on to the next one who has.
  do {
    const beside = event.key === 'ArrowDown' ? row?.nextElementSibling : row?.previousElementSibling;
    row = beside instanceof HTMLTableRowElement ? beside : null;
    const next = row?.querySelector<HTMLInputElement>(`input[type='${field.type}']`);
    if (!next) continue;
    event.preventDefault();
    return next.focus();
  } while (row !== null);
}
