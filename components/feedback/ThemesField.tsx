import { useMemo } from 'preact/hooks';
import { themeKey, themesOf } from '../../utils/practice/themes.ts';
import { useRecords } from '../practice/use-records.ts';
import { Button } from '../ui/Button.tsx';
import { message } from '../ui/message.ts';
import { TextField } from '../ui/TextField.tsx';

/** So many are suggested: those that are used most. */
const most = 6;

/** The themes that were used before, with any client, the most frequent first. */
export function useThemes(): readonly string[] {
  const { records } = useRecords('feedback', 'time');
  return useMemo(
    () => themesOf(records ?? [], ({ fields }) => Object.keys(fields.themes)).map(({ name }) => name),
    [records],
  );
}

/** Themes as they are typed, parted by commas; those that were used before are one press away. */
export function ThemesField({
  value,
  known,
  onText,
}: {
  value: string;
  known: readonly string[];
  onText: (themes: string) => void;
}) {
  const typed = value.split(',').map(themeKey);
  const suggested = known.filter((theme) => !typed.includes(themeKey(theme))).slice(0, most);
  const add = (theme: string) => onText([value.replace(/[\s,]+$/u, ''), theme].filter(Boolean).join(', '));
  return (
    <>
      <TextField
        label={message('feedback_themesField')}
        hint={message('feedback_themesHint')}
        maxLength={500}
        value={value}
        onText={onText}
      />
      {suggested.length > 0 && (
        <div class="edit-form-buttons" role="group" aria-label={message('feedback_usedBefore')}>
          {suggested.map((theme) => (
            <Button key={theme} variant="small" dir="auto" onClick={() => add(theme)}>
              {theme}
            </Button>
          ))}
        </div>
      )}
    </>
  );
}
