import type { Survey } from '../../utils/importers/survey.ts';
import { message, number, plural } from '../ui/message.ts';
import { sizeLabel } from './figures.ts';

type SurveyedFile = Survey['files'][number];
const mostShown = 200;

/** The files with what each was read as. */
export function SurveyFiles({ files }: { files: readonly SurveyedFile[] }) {
  if (files.length === 0) return null;
  return (
    <details class="import-folded">
      <summary>{plural('import_files', files.length)}</summary>
      <ul aria-label={message('import_filesLabel')}>
        {files.slice(0, mostShown).map((file) => (
          <li key={file.name} class="import-line">
            <b dir="auto">{file.name}</b>
            <span class="quiet-text">{aboutFile(file)}</span>
          </li>
        ))}
      </ul>
      {files.length > mostShown && (
        <p class="quiet-text">{message('import_firstOf', mostShown, number(files.length))}</p>
      )}
    </details>
  );
}

function aboutFile({ format, size, items }: SurveyedFile): string {
  return [
    format ?? message('import_noFormat'),
    ...(size === null ? [] : [sizeLabel(size)]),
    ...(format === null ? [] : [message('import_found', number(items))]),
  ].join(' · ');
}
