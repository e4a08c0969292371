import { signal } from '@preact/signals';
import { call } from '../messaging/client.ts';
import type { CallProblem } from '../messaging/contract.ts';
import type { Settings, SettingsEdit } from '../settings/settings.ts';

/** The user's settings; null until they were read. */
export const settings = signal<Settings | null>(null);
/** Why the settings could not be read. */
export const settingsProblem = signal<CallProblem | null>(null);

/** Reads the settings: at the start, and whenever they were changed elsewhere. */
export async function readSettings(): Promise<void> {
  const answer = await call('settings.read', {});
  if (answer.ok) settings.value = answer.value.settings;
  settingsProblem.value = answer.ok ? null : answer.problem;
}

/** Changes some of the settings and shows them as they now are. */
export async function editSettings(edit: SettingsEdit): Promise<CallProblem | null> {
  const answer = await call('settings.edit', { edit });
  if (!answer.ok) return answer.problem;
  settings.value = answer.value.settings;
  return null;
}
