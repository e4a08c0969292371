import * as z from 'zod/mini';
import { clientStatus, recording } from '../../records/client.ts';
import { noFigures, type ContactFigures } from './contact-figures.ts';

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

const newest = z.object({ kept: z.array(z.int()), isCut: z.boolean() });

const contactFigures: z.ZodMiniType<ContactFigures> = z.object({
  in: newest,
  out: newest,
  planned: newest,
  months: z.record(z.string(), z.int()),
  areMonthsCut: z.boolean(),
});

const figuresRow: z.ZodMiniType<ClientFigures> = z.object({
  id: z.string(),
  name: z.string(),
  status: clientStatus,
  owner: z.string(),
  industry: z.string(),
  recording,
  domains: z.array(z.string()),
  cadenceDays: z.nullable(z.int()),
  people: z.int(),
  contacts: contactFigures,
});

/** The figures as they lie on disk; null where there are none, or none that can be read. */
export function parseFigures(raw: unknown): ClientFigures | null {
  const parsed = z.safeParse(figuresRow, raw);
  return parsed.success ? parsed.data : null;
}

/** The figures of a client that nothing is known about but its own record. */
export function figuresOf(id: string, outline: ClientOutline): ClientFigures {
  return { id, ...outline, people: 0, contacts: noFigures };
}
