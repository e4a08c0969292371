/** A line longer than this is no record of ours: only its beginning is kept, so that it cannot fill the memory. */
const longest = 5_000_000;
const beginning = 1000;

/** The lines of a file of text, so many at a time: read as a stream, the file may be larger than the memory. */
export async function* linesOf(file: Blob, atOnce: number): AsyncGenerator<string[]> {
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  let lines: string[] = [];
  let rest = '';
  for (;;) {
    const { done, value = '' } = await reader.read();
    const found = `${rest}${value}`.split('\n');
    rest = done ? '' : (found.pop() ?? '');
    if (rest.length > longest) rest = rest.slice(0, beginning);
    for (const line of found) {
      if (line.trim() !== '') lines.push(line);
      if (lines.length < atOnce) continue;
      yield lines;
      lines = [];
    }
    if (done) break;
  }
  if (lines.length > 0) yield lines;
}
