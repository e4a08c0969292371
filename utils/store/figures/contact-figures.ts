import { none, withoutTime, withTime, type Newest } from './newest.ts';

/** What counts of an interaction: when it was, who spoke, and whether it has happened. */
export interface Contact {
  at: number;
  state: 'planned' | 'happened';
  direction: 'in' | 'out' | 'both';
}

/** What has passed between us and a client, in figures. */
export interface ContactFigures {
  /** When they were last in touch with us, and we with them; a conversation counts both ways. */
  in: Newest;
  out: Newest;
  planned: Newest;
  /** Month (`monthOf`) to the number of contacts that happened in it: the newest months with any. */
  months: Record<string, number>;
  /** Whether there were contacts in older months, which are not kept. */
  areMonthsCut: boolean;
}

export const noFigures: ContactFigures = { in: none, out: none, planned: none, months: {}, areMonthsCut: false };

/** So many of the newest are kept, so that most deletions leave one. */
const lastTimes = 4;
/** What is planned is looked through for what comes next. */
const plannedTimes = 50;
/** Twice what is shown: months with contacts, those ahead of us included. */
const keptMonths = 24;
const shownMonths = 12;

/** The number of a month, counted through: the same everywhere, so by UTC. */
export function monthOf(at: number): number {
  const date = new Date(at);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/**
 * The figures after some contacts went and others came. Null where the kept ones do not tell: then they are to be made
 * anew from all contacts of the client.
 */
export function figuresAfter(
  before: ContactFigures,
  removed: readonly Contact[],
  added: readonly Contact[],
): ContactFigures | null {
  const left = removed.reduce<ContactFigures | null>(
    (figures, contact) => figures && without(figures, contact),
    before,
  );
  return left && added.reduce(withContact, left);
}

function withContact(figures: ContactFigures, { at, state, direction }: Contact): ContactFigures {
  if (state === 'planned') return { ...figures, planned: withTime(figures.planned, at, plannedTimes) };
  return {
    ...figures,
    in: direction === 'out' ? figures.in : withTime(figures.in, at, lastTimes),
    out: direction === 'in' ? figures.out : withTime(figures.out, at, lastTimes),
    ...withMonth(figures, monthOf(at)),
  };
}

function without(figures: ContactFigures, { at, state, direction }: Contact): ContactFigures | null {
  if (state === 'planned') {
    const planned = withoutTime(figures.planned, at);
    return planned && { ...figures, planned };
  }
  const theirs = direction === 'out' ? figures.in : withoutTime(figures.in, at);
  const ours = direction === 'in' ? figures.out : withoutTime(figures.out, at);
  const months = withoutMonth(figures, monthOf(at));
  return theirs && ours && months && { ...figures, in: theirs, out: ours, ...months };
}

type Months = Pick<ContactFigures, 'months' | 'areMonthsCut'>;

function withMonth({ months, areMonthsCut }: Months, month: number): Months {
  const known = months[month];
  if (known !== undefined) return { months: { ...months, [month]: known + 1 }, areMonthsCut };
  const oldest = oldestOf(months);
  if (areMonthsCut && month < oldest) return { months, areMonthsCut };
  const all = { ...months, [month]: 1 };
  if (Object.keys(all).length <= keptMonths) return { months: all, areMonthsCut };
  return { months: withoutKey(all, Math.min(oldest, month)), areMonthsCut: true };
}

function withoutMonth({ months, areMonthsCut }: Months, month: number): Months | null {
  const known = months[month];
  if (known === undefined) return areMonthsCut && month < oldestOf(months) ? { months, areMonthsCut } : null;
  if (known > 1) return { months: { ...months, [month]: known - 1 }, areMonthsCut };
  const others = withoutKey(months, month);
  const tooFew = areMonthsCut && Object.keys(others).length < shownMonths;
  return tooFew ? null : { months: others, areMonthsCut };
}

function withoutKey(months: Record<string, number>, month: number): Record<string, number> {
  return Object.fromEntries(Object.entries(months).filter(([key]) => key !== String(month)));
}

function oldestOf(months: Record<string, number>): number {
  return Math.min(...Object.keys(months).map(Number));
}
