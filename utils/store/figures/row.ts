import { clientStatus, recording } from '../../records/client.ts';
import { parseJson } from '../../platform/json.ts';
import type * as z from 'zod/mini';
import { placeOf } from './place.ts';
import { noFigures, type ContactFigures } from './contact-figures.ts';
import type { Newest } from './newest.ts';

/** What a list of clients shows of a client's own record. */
export interface ClientOutline {
  name: string;
  status: z.infer<typeof clientStatus>;
  owner: string;
  industry: string;
  recording: z.infer<typeof recording>;
  domains: string[];
  /** How often they want to hear from us, in days; null where nobody said. */
  cadenceDays: number | null;
}

/** A live client in figures, kept beside the records so that a list of thousands is read at once. */
export interface ClientFigures extends ClientOutline {
  id: string;
  people: number;
  contacts: ContactFigures;
}

/**
 * Figures as they lie on disk: as text, and checked by hand when they are read. For 5,000 of them that is 45 ms of work
 * on a busy machine; as objects that a schema checks it was 160 ms.
 */
export interface FiguresRow {
  id: string;
  /** Where the client stands among all, by name. */
  place: string;
  text: string;
}

/** The figures of a client as they lie on disk, in the place of the client's name. */
export function toRow(figures: ClientFigures): FiguresRow {
  return { id: figures.id, place: placeOf(figures.name), text: JSON.stringify(figures) };
}

/** The figures as they lie on disk; null where there are none, or none that can be read. */
export function parseFigures(raw: unknown): ClientFigures | null {
  if (!isObject(raw) || typeof raw['text'] !== 'string') return null;
  const figures = parseJson(raw['text']);
  return isFigures(figures) ? figures : null;
}

/** The figures of a client that nothing is known about but its own record. */
export function figuresOf(id: string, outline: ClientOutline): ClientFigures {
  return { id, ...outline, people: 0, contacts: noFigures };
}

const statuses: ReadonlySet<unknown> = new Set(clientStatus.options);
const recordings: ReadonlySet<unknown> = new Set(recording.options);

function isFigures(value: unknown): value is ClientFigures {
  return (
    isObject(value) &&
    typeof value['id'] === 'string' &&
    typeof value['name'] === 'string' &&
    typeof value['owner'] === 'string' &&
    typeof value['industry'] === 'string' &&
    statuses.has(value['status']) &&
    recordings.has(value['recording']) &&
    Array.isArray(value['domains']) &&
    value['domains'].every((domain) => typeof domain === 'string') &&
    (value['cadenceDays'] === null || typeof value['cadenceDays'] === 'number') &&
    typeof value['people'] === 'number' &&
    isContactFigures(value['contacts'])
  );
}

function isContactFigures(value: unknown): value is ContactFigures {
  return (
    isObject(value) &&
    isNewest(value['in']) &&
    isNewest(value['out']) &&
    isNewest(value['planned']) &&
    Array.isArray(value['months']) &&
    value['months'].every(isMonth) &&
    typeof value['areMonthsCut'] === 'boolean'
  );
}

function isMonth(value: unknown): value is [number, number] {
  return Array.isArray(value) && value.length === 2 && typeof value[0] === 'number' && typeof value[1] === 'number';
}

function isNewest(value: unknown): value is Newest {
  return (
    isObject(value) &&
    Array.isArray(value['kept']) &&
    value['kept'].every((time) => typeof time === 'number') &&
    typeof value['isCut'] === 'boolean'
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
