/** Whether a text of the log tells of a milestone: what an edit writes there has its name between these marks. */
export function isAbout(text: string, milestone: string): boolean {
  return text.includes(`“${milestone}”`);
}
