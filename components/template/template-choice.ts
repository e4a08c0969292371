import type { MailLanguage } from '../../utils/records/fields.ts';
import { recapTemplates, type RecapTemplate, type TemplateText } from '../../utils/recap/index.ts';
import type { TemplateText as ChangedTemplate } from '../../utils/settings/settings.ts';
import { messageNamed } from '../ui/message.ts';

/** The names of the templates that ship. */
export const templateIds = recapTemplates.map(({ name }) => name);

/** The template of this name, or the usual one where there is none of it any more. */
export function templateNamed(name: string): RecapTemplate {
  const [usual] = recapTemplates;
  if (!usual) throw new Error('no template ships');
  return recapTemplates.find((template) => template.name === name) ?? usual;
}

/** The text of a template in a language: as the person changed it, else as it ships. */
export function currentText(
  template: Pick<RecapTemplate, 'name' | 'texts'>,
  changed: readonly ChangedTemplate[],
  written: MailLanguage,
): TemplateText {
  const own = changed.find(({ id, language }) => id === template.name && language === written);
  return own ? { subject: own.subject, body: own.text } : template.texts[written];
}

/** What a template is called on the screen. */
export function templateLabel(template: Pick<RecapTemplate, 'name' | 'label'>): string {
  return messageNamed(template.label) || template.name;
}
