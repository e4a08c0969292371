/** The days that the plot shows: the last twelve months, and two ahead for what stands in calendars. */
export function shownSpan(today: string): { from: string; until: string } {
  const [year = 0, month = 1] = today.split('-').map(Number);
  return {
    from: dayText(Date.UTC(year, month - 12, 1)),
    until: dayText(Date.UTC(year, month + 2, 0)),
  };
}

/** The months of a span, `2026-11`, each with how many days it has. */
export function monthsOf(from: string, until: string): { month: string; days: number }[] {
  const months: { month: string; days: number }[] = [];
  let [year = 0, month = 1] = from.split('-').map(Number);
  for (;;) {
    const name = dayText(Date.UTC(year, month - 1, 1)).slice(0, 7);
    if (name > until.slice(0, 7)) return months;
    months.push({ month: name, days: new Date(Date.UTC(year, month, 0)).getUTCDate() });
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
}

/** How many days after another one a day is. */
export function daysAfter(from: string, day: string): number {
  return Math.round((Date.parse(day) - Date.parse(from)) / 86_400_000);
}

function dayText(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
