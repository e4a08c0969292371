import { ignore, type Connection } from '../open.ts';
import { parseFigures, type ClientFigures } from './row.ts';

/** Where a client stands among all: by name, and by id where names are the same. */
type Place = [name: string, id: string];

/** Some of the clients by name: those behind a place, `limit` at most. */
export interface FiguresPart {
  after: Place | null;
  limit: number;
}

/** Figures of some clients, in the order of their names. */
export interface ReadFigures {
  figures: ClientFigures[];
  /** Pass it on as `after` for those that follow; null at the end. */
  next: Place | null;
  /** How many clients have figures. */
  total: number;
  /** Whether all clients have them. */
  isComplete: boolean;
}

const everything: FiguresPart = { after: null, limit: 1_000_000 };

/** The figures of the clients that have them, by name. */
export async function readFigures(connection: Connection, part: FiguresPart = everything): Promise<ReadFigures> {
  const { after, limit } = part;
  const [raw, total, marker] = await connection.use((database) => {
    const transaction = database.transaction(['figures', 'meta']);
    transaction.done.catch(ignore);
    const figures = transaction.objectStore('figures');
    return Promise.all([
      figures.index('place').getAll(after && IDBKeyRange.lowerBound(after, true), limit),
      figures.count(),
      transaction.objectStore('meta').get('figures'),
    ]);
  });
  const last = raw.length < limit ? null : raw.at(-1);
  return {
    figures: raw.flatMap((row) => parseFigures(row) ?? []),
    next: placeIn(last),
    total,
    isComplete: marker === undefined,
  };
}

/** The place that a row says; it stands in the index, so it is there. */
function placeIn(row: unknown): Place | null {
  if (typeof row !== 'object' || row === null || !('place' in row && 'id' in row)) return null;
  const { place, id } = row;
  return typeof place === 'string' && typeof id === 'string' ? [place, id] : null;
}
