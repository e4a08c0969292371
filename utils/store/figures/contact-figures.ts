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
  /** Months (`monthOf`) with the number of contacts that happened in each: those with any, the newest first. */
  months: [month: number, count: number][];
  /** Whether there were contacts in older months, which are not kept. */
  areMonthsCut: boolean;
}

export const noFigures: ContactFigures = { in: none, out: none, planned: none, months: [], areMonthsCut: false };

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
  const place = months.findIndex(([other]) => other <= month);
  const known = months[place];
  if (known?.[0] === month) return { months: months.with(place, [month, known[1] + 1]), areMonthsCut };
  // Behind a cut there may be newer ones than this.
  if (place < 0 && areMonthsCut) return { months, areMonthsCut };
  const all = months.toSpliced(place < 0 ? months.length : place, 0, [month, 1]);
  return { months: all.slice(0, keptMonths), areMonthsCut: areMonthsCut || all.length > keptMonths };
}

function withoutMonth({ months, areMonthsCut }: Months, month: number): Months | null {
  const place = months.findIndex(([other]) => other === month);
  const known = months[place];
  if (known === undefined) {
    const isBehindCut = areMonthsCut && month < (months.at(-1)?.[0] ?? -Infinity);
    return isBehindCut ? { months, areMonthsCut } : null;
  }
  if (known[1] > 1) return { months: months.with(place, [month, known[1] - 1]), areMonthsCut };
  const others = months.toSpliced(place, 1);
  return areMonthsCut && others.length < shownMonths ? null : { months: others, areMonthsCut };
}
