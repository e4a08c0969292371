/** The text of a template, as it ships or as the person changed it. */
export interface TemplateText {
  subject: string;
  body: string;
}

/** A template that ships: its text in each language it was written in; English is always there. */
export interface RecapTemplate {
  name: string;
  /** The key of its label among the messages of the interface. */
  label: string;
  texts: { en: TemplateText } & Record<string, TemplateText>;
}

/** Declares a template of recaps. */
export function defineTemplate(template: RecapTemplate): RecapTemplate {
  return template;
}

/** The text in the language of the locale, or in English. */
export function templateText(template: Pick<RecapTemplate, 'texts'>, locale: string): TemplateText {
  return template.texts[locale.split('-')[0] ?? 'en'] ?? template.texts.en;
}
