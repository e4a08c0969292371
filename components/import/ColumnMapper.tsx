import { useState } from 'preact/hooks';
import {
  type ColumnField,
  fieldOf,
  namedColumns,
  namesSomebody,
  offeredFields,
} from '../../utils/state/import-columns.ts';
import { answerColumns } from '../../utils/state/import-reading.ts';
import type { ColumnsQuestion } from '../../utils/state/import-step.ts';
import { Button } from '../ui/Button.tsx';
import { message } from '../ui/message.ts';
import { Select } from '../ui/Select.tsx';
import { StepPanel } from './StepPanel.tsx';
import { fieldTexts } from './words.ts';

const sampleRows = 3;

/** Asks what the columns of a table are, with what they seem to be. */
export function ColumnMapper({ question }: { question: ColumnsQuestion }) {
  const [columns, setColumns] = useState(question.proposal);
  const usable = namesSomebody(columns);
  const use = (event: Event) => {
    event.preventDefault();
    if (usable) void answerColumns(namedColumns(columns));
  };
  return (
    <StepPanel title={message('import_columns')}>
      <form class="card import-columns" onSubmit={use}>
        <div class="import-columns-head">
          <b>
            <bdi>{question.file}</bdi>
          </b>
          <p class="quiet-text">{message(question.isRemembered ? 'import_columnsRemembered' : 'import_columnsHint')}</p>
        </div>
        <ul>
          {[...new Set(question.headers)].map((header) => (
            <Column
              key={header}
              header={header}
              samples={samplesOf(question, header)}
              field={fieldOf(columns, header)}
              onField={(field) => setColumns({ ...columns, [header]: field })}
            />
          ))}
        </ul>
        <div class="import-columns-foot">
          {!usable && <p class="quiet-text">{message('import_columnsNeeded')}</p>}
          <div class="import-buttons">
            <Button variant="primary" type="submit" disabled={!usable}>
              {message('import_columnsUse')}
            </Button>
            <Button onClick={() => void answerColumns(null)}>{message('import_columnsLeave')}</Button>
          </div>
        </div>
      </form>
    </StepPanel>
  );
}

function Column({
  header,
  samples,
  field,
  onField,
}: {
  header: string;
  samples: string[];
  field: ColumnField;
  onField: (field: ColumnField) => void;
}) {
  const options = offeredFields.map((value) => ({ value, label: message(fieldTexts[value]) }));
  return (
    <li class="import-column">
      <div class="import-column-words">
        <b>
          <bdi>{header || message('import_columnUnnamed')}</bdi>
        </b>
        {samples.map((sample, index) => (
          // The cells of one column may be the same.
          // oxlint-disable-next-line react/no-array-index-key
          <span key={index} class="quiet-text ellipsis">
            <bdi>{sample}</bdi>
          </span>
        ))}
      </div>
      <Select
        label={message('import_columnIs', header)}
        labelHidden
        value={field}
        options={options}
        onSelect={onField}
      />
    </li>
  );
}

function samplesOf({ headers, rows }: ColumnsQuestion, header: string): string[] {
  const index = headers.indexOf(header);
  return rows
    .map((row) => row[index] ?? '')
    .filter((cell) => cell !== '')
    .slice(0, sampleRows);
}
