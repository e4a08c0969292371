import * as z from 'zod/mini';

/** A part of a draft mail. Drafts are blocks, never markup: whatever a name or a note contains, it stays text. */
export type DraftBlock =
  { type: 'paragraph'; text: string } | { type: 'heading'; text: string } | { type: 'list'; items: string[] };

export const draftBlockSchema: z.ZodMiniType<DraftBlock> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('paragraph'), text: z.string() }),
  z.object({ type: z.literal('heading'), text: z.string() }),
  z.object({ type: z.literal('list'), items: z.array(z.string()) }),
]);
