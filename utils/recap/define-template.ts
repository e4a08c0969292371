import type { MailLanguage } from '../records/fields.ts';

/** The text of a template, as it ships or as the person changed it. */
export interface TemplateText {
  subject: string;
  body: string;
}

/** A template that ships: its text in each language that mails are written in. */
export interface RecapTemplate {
  name: string;
  /** The key of its label among the messages of the interface. */
  label: string;
  texts: Record<MailLanguage, TemplateText>;
}

/** Declares a template of recaps. */
export function defineTemplate(template: RecapTemplate): RecapTemplate {
  return template;
}
