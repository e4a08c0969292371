import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import { settingsSchema, templateText, type Settings, type SettingsEdit, type TemplateText } from './settings.ts';
import { syncedItem, type SyncState } from './synced-item.ts';

const { recording: _recording, begun: _begun, ...syncedFields } = settingsSchema.shape;
const syncedSettings = z.object(syncedFields);
const choices = syncedItem('settings', syncedSettings, syncedSettings.parse({}));

/**
 * Whether this browser may record: a consent, and therefore not taken over from another browser. Nothing lies here until
 * it was given for the first time; false means that it rests.
 */
const recording = storage.defineItem<unknown>('local:recording', { version: 1 });
const syncStates = storage.defineItem<unknown>('local:sync-states', { version: 1 });
const statesSchema = z.record(z.string(), z.enum(['fits', 'too-large', 'unavailable']));

async function readStates(): Promise<Record<string, SyncState>> {
  const parsed = statesSchema.safeParse(await syncStates.getValue());
  return parsed.success ? parsed.data : {};
}

/** The settings, with the defaults for what was never chosen. */
export async function readSettings(): Promise<Settings> {
  const [chosen, consent] = await Promise.all([choices.read(), recording.getValue()]);
  return { ...chosen, recording: consent === true, begun: consent === true || consent === false };
}

export async function editSettings(edit: SettingsEdit): Promise<Settings> {
  const { recording: consent, begun, ...chosen } = { ...(await readSettings()), ...edit };
  if (begun || consent) await recording.setValue(consent);
  await rememberSync('settings', await choices.write(chosen));
  return { ...chosen, recording: consent, begun: begun || consent };
}

/** Which templates the user changed; each is an item of its own, since sync takes eight kilobytes of one at the most. */
const changedTemplates = syncedItem('templates', z.array(z.string()), []);
const templateItem = (id: string) => syncedItem(`template-${id}`, z.nullable(templateText), null);

/** The templates that the user changed; the others are as they were shipped. */
export async function readTemplates(): Promise<TemplateText[]> {
  const ids = await changedTemplates.read();
  const templates = await Promise.all(ids.map((id) => templateItem(id).read()));
  return templates.filter((template) => template !== null);
}

export async function saveTemplate(template: TemplateText): Promise<SyncState> {
  const others = (await changedTemplates.read()).filter((id) => id !== template.id);
  await changedTemplates.write([...others, template.id]);
  return rememberSync(`template-${template.id}`, await templateItem(template.id).write(template));
}

/** Back to the text that the extension ships. */
export async function resetTemplate(id: string): Promise<SyncState> {
  const others = (await changedTemplates.read()).filter((other) => other !== id);
  await templateItem(id).reset();
  await changedTemplates.write(others);
  return rememberSync(`template-${id}`, 'fits');
}

/** Takes over what the user chose in another browser. */
export async function absorbSettings(): Promise<void> {
  await choices.absorb();
  await changedTemplates.absorb();
  await Promise.all((await changedTemplates.read()).map((id) => templateItem(id).absorb()));
}

/** The worst of what became of settings, templates and roster at their last writing. */
export async function readSyncState(): Promise<SyncState> {
  const states = Object.values(await readStates());
  return states.find((state) => state === 'too-large') ?? states.find((state) => state === 'unavailable') ?? 'fits';
}

export async function rememberSync(what: string, state: SyncState): Promise<SyncState> {
  const states = await readStates();
  if (states[what] !== state) await syncStates.setValue({ ...states, [what]: state });
  return state;
}
