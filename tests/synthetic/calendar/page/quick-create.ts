import { element, inputElement } from '../../page/element.ts';
import { words } from './words.ts';

/** Opens the small dialog for a new event: a dialog, but no event that could be read. */
export function quickCreate(): void {
  document.querySelector('.quick-create')?.remove();
  const tabs = element(
    'div',
    { role: 'tablist' },
    element('button', { id: 'tabEvent', role: 'tab', type: 'button', 'aria-selected': 'true' }, words.event),
    element('button', { id: 'tabTask', role: 'tab', type: 'button', 'aria-selected': 'false' }, words.task),
  );
  const title = inputElement({ 'aria-label': words.addTitle, placeholder: words.addTitle });
  const panel = element('div', { role: 'tabpanel', 'aria-labelledby': 'tabEvent' }, title);
  const dialog = element('div.quick-create', { role: 'dialog' }, tabs, panel);
  dialog.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') dialog.remove();
  });
  document.body.append(dialog);
  title.focus();
}
