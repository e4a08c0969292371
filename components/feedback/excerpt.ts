const longest = 200;

/** What was said, to be quoted: of something long its beginning, and that there is more of it. */
export function excerptOf(text: string): string {
  return text.length > longest ? `${text.slice(0, longest).trimEnd()}…` : text;
}
