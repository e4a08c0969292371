import * as z from 'zod/mini';
import { browser } from '../platform/browser.ts';
import { storedItem } from '../platform/stored-item.ts';
import { mailLanguage, mailLanguages } from '../records/fields.ts';
import { settingsSchema, templateText, type Settings, type SettingsEdit, type TemplateText } from './settings.ts';
import { notCopied } from './sync-state.ts';
import { syncedItem, type SyncedItem } from './synced-item.ts';

const { recording: _recording, begun: _begun, ...syncedFields } = settingsSchema.shape;
const syncedSettings = z.object(syncedFields);
const choices = syncedItem('settings', syncedSettings, syncedSettings.parse({}));

/**
 * Whether this browser may record: a consent, and therefore not taken over from another browser. Nothing lies here until
 * it was given for the first time; false means that it rests.
 */
const recording = storedItem('local', 'recording');

/** The settings, with the defaults for what was never chosen. */
export async function readSettings(): Promise<Settings> {
  const [chosen, consent] = await Promise.all([choices.read(), recording.getValue()]);
  return { ...chosen, recording: consent === true, begun: consent === true || consent === false };
}

/** Changes the settings that are named; the others stay as they are, also where they are being changed just now. */
export async function editSettings({ recording: consent, ...chosen }: SettingsEdit): Promise<Settings> {
  const isFirst = (await recording.getValue()) === null;
  if (consent !== undefined && (consent || !isFirst)) await recording.setValue(consent);
  if (Object.keys(chosen).length > 0) await choices.change((present) => ({ ...present, ...chosen }));
  return readSettings();
}

/** A template as it lies in the storage: before there were several languages none was said. */
const storedTemplate = z.extend(templateText, { language: z._default(z.nullable(mailLanguage), null) });

/**
 * Each text of a template is an item of its own: sync takes eight kilobytes of one at the most. Null is the text that ships.
 * The name is the template's, with the language behind it where that is not English.
 */
const templateItem = (name: string) => syncedItem(`template-${name}`, z.nullable(storedTemplate), null);

function nameOf({ id, language }: Pick<TemplateText, 'id' | 'language'>): string {
  return language === 'en' ? id : `${id}/${language}`;
}

/** Which texts of these templates the user changed, in this browser or in another one; the others are as they ship. */
export async function readTemplates(ids: string[]): Promise<TemplateText[]> {
  await Promise.all(ids.map(settleLanguage));
  const names = ids.flatMap((id) => mailLanguages.map((language) => nameOf({ id, language })));
  const templates = await Promise.all(
    names.map(async (name) => {
      await templateItem(name).absorb();
      return templateItem(name).read();
    }),
  );
  return templates.flatMap((template) => templateText.safeParse(template).data ?? []);
}

/** A text of which no language was said is in the browser's, since no other was offered: it is put where that one's text lies. */
async function settleLanguage(id: string): Promise<void> {
  await templateItem(id).absorb();
  const found = await templateItem(id).read();
  if (found === null || found.language !== null) return;
  const [code] = browser.i18n.getUILanguage().split('-');
  const template = { ...found, language: mailLanguages.find((language) => language === code) ?? 'en' };
  // What was changed in that language since counts more.
  await templateItem(nameOf(template)).change((present) => (present?.language ? present : template));
  if (template.language !== 'en') await templateItem(id).change(() => null);
}

/** Keeps a changed template, in the other browsers too. */
export async function saveTemplate(template: TemplateText): Promise<void> {
  await templateItem(nameOf(template)).change(() => template);
}

/** Back to the text that the extension ships, in the other browsers too. */
export async function resetTemplate(template: Pick<TemplateText, 'id' | 'language'>): Promise<void> {
  await templateItem(nameOf(template)).change(() => null);
}

/** Takes over what the user chose in another browser, by the keys that became different there. */
export async function absorbSettings(changed: string[]): Promise<void> {
  await Promise.all(changed.flatMap(itemsOf).map((item) => item.absorb()));
}

/** Copies to the synchronised storage what it did not take the last time. */
export async function copySettingsAgain(): Promise<void> {
  await Promise.all((await notCopied()).flatMap(itemsOf).map((item) => item.copy()));
}

/** The item under a key of the synchronised storage; none under those of the roster. */
function itemsOf(key: string): Pick<SyncedItem<unknown>, 'absorb' | 'copy'>[] {
  if (key === 'settings') return [choices];
  const name = /^template-(.+)$/.exec(key)?.[1];
  return name === undefined ? [] : [templateItem(name)];
}
