import { useMemo } from 'preact/hooks';
import { themesOf } from '../../utils/practice/themes.ts';
import type { SaidRow } from '../../utils/state/feedback-rows.ts';
import { useDetails } from '../practice/use-details.ts';
import { Button } from '../ui/Button.tsx';
import { message, number, plural } from '../ui/message.ts';
import { Section } from '../ui/Section.tsx';
import { excerptOf } from './excerpt.ts';
import { feedbackFilter } from './filter.ts';

const most = 12;
const quotes = 2;

/** What several words are about, with how many there are of each sort and the latest of them. */
export function ThemesSection({ feedback }: { feedback: readonly SaidRow[] }) {
  const themes = useMemo(() => themesOf(feedback, ({ fields }) => fields.themes).slice(0, most), [feedback]);
  // What is about two themes is asked for once: it is quoted under each of them.
  const shown = new Set(themes.flatMap(({ said }) => said.slice(0, quotes).map(({ id }) => id)));
  const quoted = useDetails('feedback', [...shown]);
  return (
    <Section title={message('feedback_themes')}>
      {themes.length === 0 && <p class="quiet-text">{message('feedback_noThemes')}</p>}
      {themes.length > 0 && (
        <ul class="feedback-themes" aria-label={message('feedback_themes')}>
          {themes.map(({ name, praise, complaint, request, said }) => (
            <li key={name} class="card feedback-theme">
              <Button
                variant="link"
                aria-pressed={feedbackFilter.value.theme === name}
                onClick={() => choose(name)}
                dir="auto"
              >
                {message('feedback_themeCount', name, number(said.length))}
              </Button>
              <p class="quiet-text">
                {[
                  complaint > 0 && plural('feedback_complaints', complaint),
                  request > 0 && plural('feedback_requests', request),
                  praise > 0 && plural('feedback_praises', praise),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
              {quoted
                .filter(({ id }) => said.slice(0, quotes).some((each) => each.id === id))
                .map(({ id, fields }) => (
                  <blockquote key={id} dir="auto">
                    {excerptOf(fields.text)}
                  </blockquote>
                ))}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** Shows what was said of a theme, or everything again. */
function choose(theme: string): void {
  const filter = feedbackFilter.value;
  feedbackFilter.value = { ...filter, theme: filter.theme === theme ? '' : theme };
}
