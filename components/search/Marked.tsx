import type { VNode } from 'preact';

/** A text with what was found in it marked. Ranges that lie outside of it or over one another mark nothing twice. */
export function Marked({ text, marks }: { text: string; marks: readonly (readonly [number, number])[] }) {
  const parts: (string | VNode)[] = [];
  let done = 0;
  for (const [start, length] of marks.toSorted(([one], [other]) => one - other)) {
    const [from, to] = [Math.max(start, done), Math.min(start + length, text.length)];
    if (to <= from) continue;
    parts.push(text.slice(done, from), <mark key={from}>{text.slice(from, to)}</mark>);
    done = to;
  }
  return (
    <>
      {parts}
      {text.slice(done)}
    </>
  );
}
