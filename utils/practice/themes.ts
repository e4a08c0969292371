import type { Feedback } from '../records/feedback.ts';

/** What several people said of one subject. */
export interface Theme<One> {
  /** As it was written last. */
  name: string;
  praise: number;
  complaint: number;
  request: number;
  /** All that was said, the newest first. */
  said: One[];
}

/** The same theme, however it is written. */
export function themeKey(theme: string): string {
  return theme.trim().replace(/\s+/gu, ' ').toLocaleLowerCase();
}

/** The themes of feedback that counts, those of which most was said first; `namesIn` tells those of one of the records. */
export function themesOf<One extends { fields: Pick<Feedback, 'at' | 'sort' | 'state'> }>(
  records: readonly One[],
  namesIn: (one: One) => readonly string[],
): Theme<One>[] {
  const themes = new Map<string, Theme<One>>();
  const keys = new Map<string, string>();
  const keyOf = (name: string) => {
    const key = keys.get(name) ?? themeKey(name);
    keys.set(name, key);
    return key;
  };
  const newest = records.toSorted((one, other) => other.fields.at - one.fields.at);
  for (const one of newest) {
    if (one.fields.state !== 'taken') continue;
    for (const [key, name] of new Map(namesIn(one).map((each) => [keyOf(each), each]))) {
      const theme = themes.get(key) ?? { name, praise: 0, complaint: 0, request: 0, said: [] };
      theme[one.fields.sort] += 1;
      theme.said.push(one);
      themes.set(key, theme);
    }
  }
  return [...themes.values()].toSorted(
    (one, other) => other.said.length - one.said.length || one.name.localeCompare(other.name),
  );
}

/** Themes that were typed, parted by commas: each once, written as it was before where it was. */
export function typedThemes(text: string, known: readonly string[]): string[] {
  const before = new Map(known.map((theme) => [themeKey(theme), theme]));
  const typed = text
    .split(/[,;،、]/u)
    .map((theme) => theme.trim().replace(/\s+/gu, ' ').slice(0, 80).toWellFormed())
    .filter((theme) => theme !== '');
  return [...new Map(typed.map((theme) => [themeKey(theme), before.get(themeKey(theme)) ?? theme])).values()];
}
