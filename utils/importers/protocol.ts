import * as z from 'zod/mini';
import type { ColumnField } from './csv/columns.ts';
import { survey } from './survey.ts';

/** What the import page and its worker say to each other. The worker reads; the background alone writes clients. */

const line = z.string().check(z.maxLength(500));
const columns = z.record(z.string(), z.string());

/** From the page. `File` objects travel as they are, and are not copied. */
interface ReadRequest {
  type: 'read';
  importId: string;
  files: File[];
  own: string[];
  timeZone: string;
}
export type WorkerRequest =
  | ReadRequest
  /** Looks again at what was read, after the person named more of their own addresses. */
  | { type: 'survey'; importId: string; own: string[] }
  /** The columns of the table that the worker asked about; null leaves the file out. */
  | { type: 'columns'; key: string; columns: Record<string, string> | null }
  | { type: 'stop' };

/** From the worker. */
export const workerAnswer = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('progress'),
    file: line,
    bytes: z.int(),
    /** Null where a size is not known. */
    total: z.nullable(z.int()),
    items: z.int(),
    seconds: z.number(),
  }),
  /** A table whose columns it does not know: it waits for the answer. */
  z.object({
    type: z.literal('columns'),
    /** Under which a mapping is remembered: tables with the same headers share it. */
    key: line,
    file: line,
    headers: z.array(line),
    rows: z.array(z.array(line)),
    /** By header, the field that it seems to be; see `columnFields`. */
    proposal: columns,
  }),
  z.object({ type: z.literal('surveyed'), survey }),
  /** The browser's storage is full, or cannot be reached. */
  z.object({ type: z.literal('failed'), problem: z.enum(['full', 'unavailable', 'failed']) }),
]);
export type WorkerAnswer = z.infer<typeof workerAnswer>;

/** What a person may say that a column holds: of the fields that a table is read by, those that they know. */
export const columnFields = [
  'none',
  'name',
  'firstName',
  'middleName',
  'lastName',
  'email',
  'phone',
  'role',
  'organisation',
  'website',
  'industry',
  'dealTitle',
  'amount',
  'currency',
  'stage',
  'date',
  'id',
  'companyId',
  'personId',
] as const satisfies readonly ColumnField[];
