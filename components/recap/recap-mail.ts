import { localeOfNotes } from '../../utils/language/locale-of-notes.ts';
import { readNotes } from '../../utils/language/read-notes.ts';
import {
  blocksToPlain,
  blocksToText,
  type Recap,
  renderRecap,
  type TemplateText,
  textToBlocks,
  withoutMarks,
} from '../../utils/recap/index.ts';
import type { DraftBlock } from '../../utils/records/draft-block.ts';
import type { MailLanguage } from '../../utils/records/fields.ts';
import type { RecapForm } from '../../utils/state/recap-form.ts';
import type { RecapMeeting } from './recap-meeting.ts';

/** What else a recap is made of, besides what stands in the panel. */
export interface RecapStyle {
  template: TemplateText;
  /** The language tag that the mail is written in. */
  locale: string;
  /** The browser's, which the notes may be in. */
  browserLocale: string;
  /** The name that the mail is signed with. */
  sender: string;
  /** The present day, `2026-11-23`. */
  today: string;
}

/** The mail that follows from the notes, its dates marked. */
export function recapFromNotes(form: RecapForm, meeting: RecapMeeting, style: RecapStyle): Recap {
  const reading = readNotes(form.notes, {
    date: form.date,
    participants: meeting.guests.map((guest) => guest.name).filter(Boolean),
    locale: localeOfNotes(form.notes, style.locale, style.browserLocale),
  });
  const context = {
    participants: greetedNames(form.to, meeting),
    client: meeting.clients[0]?.name ?? '',
    title: meeting.title,
    date: form.date,
    today: style.today,
    sender: style.sender,
    locale: style.locale,
  };
  return renderRecap({ reading, template: style.template, context });
}

/** The mail as it goes out: what was edited by hand, else what follows from the notes. */
export function outgoing(form: RecapForm, recap: Recap): { subject: string; blocks: DraftBlock[] } {
  if (form.edited === null) return { subject: recap.subject, blocks: withoutMarks(recap.blocks) };
  return { subject: form.edited.subject.trim(), blocks: textToBlocks(form.edited.text) };
}

/** All that the mail says as it goes out, to be looked through. */
export function draftText(form: RecapForm, recap: Recap): string {
  const { subject, blocks } = outgoing(form, recap);
  return `${subject}\n${blocksToPlain(blocks)}`;
}

/** The mail as a text to be edited by hand, which stays in its language. */
export function editable(recap: Recap, language: MailLanguage): NonNullable<RecapForm['edited']> {
  return { subject: recap.subject, text: blocksToText(withoutMarks(recap.blocks)), language };
}

/** The names of those who get the mail; none where one of them is unknown, so that nobody is left out of the greeting. */
function greetedNames(to: readonly string[], meeting: RecapMeeting): string[] {
  const names = to.map((email) => meeting.guests.find((guest) => guest.email === email)?.name ?? '');
  return names.every(Boolean) ? names : [];
}
