import * as z from 'zod/mini';
import { email } from '../records/fields.ts';

/** What the user chose; kept in the browser's synchronised storage. */
export const settingsSchema = z.object({
  /** The user's own addresses, in lower case: never a client. */
  ownAddresses: z._default(z.array(email).check(z.maxLength(50)), []),
  /** False until the person turned it on: nothing is stored before. */
  recording: z._default(z.boolean(), false),
  /** The name under a recap. */
  signature: z._default(z.string().check(z.maxLength(500)), ''),
  /** The template that a new recap begins with. */
  template: z._default(z.string().check(z.maxLength(100)), 'recap'),
  theme: z._default(z.enum(['system', 'light', 'dark']), 'system'),
});
export type Settings = z.infer<typeof settingsSchema>;

/** A template as the user changed it: its subject and its text. */
export const templateText = z.object({
  id: z.string().check(z.maxLength(100)),
  subject: z.string().check(z.maxLength(500)),
  text: z.string().check(z.maxLength(6000)),
});
export type TemplateText = z.infer<typeof templateText>;
