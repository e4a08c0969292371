import * as z from 'zod/mini';

/** Who may call: a content script runs in a page that may be hostile and gets a short list only. */
export type Caller = 'content' | 'page';

/** A call: who may make it, what goes in, and what comes out. Schemas are made when they are first asked for. */
export interface Call {
  callers: readonly Caller[];
  input: () => z.ZodMiniType;
  output: () => z.ZodMiniType;
}

export const id = z.string().check(z.maxLength(700));
/** Every call that writes carries an id made by its caller, so that it can be repeated after a broken channel. */
export const operation = { operationId: z.string().check(z.minLength(8), z.maxLength(100)) };
export const nothing = z.object({});
