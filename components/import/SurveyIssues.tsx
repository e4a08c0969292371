import type { Issue } from '../../utils/importers/item.ts';
import { message, number, plural } from '../ui/message.ts';
import { issueTexts } from './words.ts';

const mostShown = 200;

/** What could not be read, with where and what. */
export function SurveyIssues({ issues, count }: { issues: readonly Issue[]; count: number }) {
  if (count === 0) return null;
  const shown = issues.slice(0, mostShown);
  return (
    <details class="import-folded">
      <summary>{plural('import_issues', count)}</summary>
      <ul aria-label={message('import_issuesLabel')}>
        {shown.map(({ place, what, detail }) => (
          <li key={`${place.file} ${place.at} ${what} ${detail}`} class="import-line">
            <b>{message(issueTexts[what])}</b>
            <span class="quiet-text" dir="auto">
              {place.file} · {place.at}
            </span>
            {detail && (
              <span class="quiet-text" dir="auto">
                {detail}
              </span>
            )}
          </li>
        ))}
      </ul>
      {count > shown.length && (
        <p class="quiet-text">{message('import_firstOf', number(shown.length), number(count))}</p>
      )}
    </details>
  );
}
