import type { Settings } from '../../utils/settings/settings.ts';
import type { ViewKind } from '../../utils/sites/view.ts';

/** What is read of the page, said on the document itself. */
export function showView(kind: ViewKind): void {
  document.body.dataset['view'] = kind;
}

/** The person's choice of light or dark, or the system's. */
export function followTheme(theme: Settings['theme']): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}
