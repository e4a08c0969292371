import { editSettings } from '../../utils/state/settings.ts';
import type { SettingsEdit } from '../../utils/settings/settings.ts';
import { notify } from '../../utils/state/toasts.ts';
import { message } from '../ui/message.ts';
import { problemText } from '../ui/problem-text.ts';

/** Changes some settings and says whether they were saved. */
export async function saveSettings(edit: SettingsEdit): Promise<void> {
  const problem = await editSettings(edit);
  notify(problem === null ? message('ui_saved') : problemText(problem));
}
