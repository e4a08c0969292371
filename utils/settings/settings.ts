import * as z from 'zod/mini';
import { email, mailLanguage } from '../records/fields.ts';

/** What the user chose; kept in the browser's synchronised storage. */
const fields = {
  /** The user's own addresses, in lower case: never a client. */
  ownAddresses: z.array(email).check(z.maxLength(50)),
  /** Whether what is opened is recorded by itself. What a person adds or logs is kept also while it rests. */
  recording: z.boolean(),
  /** The name under a recap. */
  signature: z.string().check(z.maxLength(500)),
  /** The template that a new recap begins with. */
  template: z.string().check(z.maxLength(100)),
  theme: z.enum(['system', 'light', 'dark']),
};

/** The settings as they are read: what was never chosen has its default. */
export const settingsSchema = z.object({
  ownAddresses: z._default(fields.ownAddresses, []),
  recording: z._default(fields.recording, false),
  signature: z._default(fields.signature, ''),
  template: z._default(fields.template, 'recap'),
  theme: z._default(fields.theme, 'system'),
  /** Whether recording was ever turned on in this browser: before that nothing at all is stored. */
  begun: z._default(z.boolean(), false),
});
export type Settings = z.infer<typeof settingsSchema>;

/** What of the settings a person changes: only the fields that are named. */
export const settingsEdit = z.object({
  ownAddresses: z.exactOptional(fields.ownAddresses),
  recording: z.exactOptional(fields.recording),
  signature: z.exactOptional(fields.signature),
  template: z.exactOptional(fields.template),
  theme: z.exactOptional(fields.theme),
});
export type SettingsEdit = z.infer<typeof settingsEdit>;

/** A template as the user changed it in one language: its subject and its text. */
export const templateText = z.object({
  id: z.string().check(z.maxLength(100)),
  language: mailLanguage,
  subject: z.string().check(z.maxLength(500)),
  text: z.string().check(z.maxLength(6000)),
});
export type TemplateText = z.infer<typeof templateText>;

/** What does not reach the user's other browsers, and why. */
export const syncProblem = z.object({
  what: z.enum(['settings', 'templates', 'roster']),
  state: z.enum(['too-large', 'unavailable']),
});
export type SyncProblem = z.infer<typeof syncProblem>;

/** A time of day on the clocks of a browser, `08:30`. */
export const timeOfDay = z.string().check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/));
