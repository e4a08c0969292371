/**
 * A day near an event's: the day of its occurrence where its id names one, else the day that the calendar's address
 * shows, else today. A popup leaves the year out.
 */
export function dayNear(id: string | null, url: string): Date {
  const inId = /_(\d{4})(\d\d)(\d\d)(?:T\d{6}Z)?$/.exec(id ?? '');
  const shown = /\/(\d{4})\/(\d{1,2})\/(\d{1,2})(?=[/?#]|$)/.exec(url);
  const [, year, month, day] = inId ?? shown ?? [];
  return year ? new Date(Number(year), Number(month) - 1, Number(day), 12) : new Date();
}
