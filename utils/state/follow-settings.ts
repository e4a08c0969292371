import { browser } from '../platform/browser.ts';
import { readSettings } from './settings.ts';
import { reloadTemplates } from './templates.ts';

/** Reads the settings, and again whenever another page or another browser changed them; the templates likewise. */
export function followSettings(): void {
  void readSettings();
  browser.storage.local.onChanged.addListener((changes) => {
    const keys = Object.keys(changes);
    if (keys.some((key) => key === 'settings' || key === 'recording')) void readSettings();
    if (keys.some((key) => key.startsWith('template-'))) void reloadTemplates();
  });
}
