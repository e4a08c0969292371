import { ownLines } from './own-lines.ts';

/**
 * What is left of a mail's text when the quoted part and the signature are cut off: its writer's lines, each as it
 * stands, without blanks at its end. Where something was cut out between them one empty line is left.
 */
export function cutText(text: string): string {
  const kept: string[] = [];
  let last = 0;
  for (const { text: raw, line } of ownLines(text)) {
    const trimmed = raw.trimEnd();
    const isGap = line > last + 1 && kept.length > 0 && kept.at(-1) !== '';
    if (isGap && trimmed !== '') kept.push('');
    if (trimmed !== '' || !(line > last + 1 && kept.at(-1) === '')) kept.push(trimmed);
    last = line;
  }
  return kept.join('\n').replace(/^\n+|\n+$/g, '');
}
