import { recapTemplates, type RecapTemplate, templateText, type TemplateText } from '../../utils/recap/index.ts';
import type { TemplateText as ChangedTemplate } from '../../utils/settings/settings.ts';
import { browser } from '../../utils/platform/browser.ts';

/** The names of the templates that ship. */
export const templateIds = recapTemplates.map(({ name }) => name);

/** The template of this name, or the usual one where there is none of it any more. */
export function templateNamed(name: string): RecapTemplate {
  const [usual] = recapTemplates;
  if (!usual) throw new Error('no template ships');
  return recapTemplates.find((template) => template.name === name) ?? usual;
}

/** The text of a template as the person changed it, else as it ships. */
export function currentText(
  template: Pick<RecapTemplate, 'name' | 'texts'>,
  changed: readonly ChangedTemplate[],
  locale: string,
): TemplateText {
  const own = changed.find(({ id }) => id === template.name);
  return own ? { subject: own.subject, body: own.text } : templateText(template, locale);
}

/** What a template is called on the screen. */
export function templateLabel(template: Pick<RecapTemplate, 'name' | 'label'>): string {
  return browser.i18n.getMessage(template.label) || template.name;
}

/** The language tag for a mail: the person's own, or English as it is written where they are. */
export function mailLocale(template: Pick<RecapTemplate, 'texts'>, locale: string): string {
  const { language, region } = new Intl.Locale(locale);
  if (language in template.texts) return locale;
  return region ? `en-${region}` : 'en-GB';
}
