import { element, inputElement } from '../../page/element.ts';
import { contactOf } from './mail-store.ts';
import type { ComposeState } from './compose-state.ts';
import { words } from './words.ts';

function chip(email: string): HTMLElement {
  const { name } = contactOf(email);
  const attributes = { role: 'option', 'data-hovercard-id': email, 'data-name': name, tabindex: '-1' };
  return element('div.afV', attributes, element('div.afX', {}, name));
}

/** The field of recipients: what is typed becomes a chip at a comma, at Enter and when the field is left. */
export function recipientField(name: 'to' | 'cc', state: ComposeState): HTMLElement {
  const chips = element('div.afp', { role: 'listbox' });
  const input = inputElement({ role: 'combobox', type: 'text', 'aria-label': words.recipients, class: 'agP' });
  const take = (): void => {
    for (const email of input.value.split(/[,;\s]+/).filter((word) => word.includes('@'))) {
      if (name === 'to') state.to.push(email.toLowerCase());
      chips.append(chip(email.toLowerCase()));
    }
    input.value = '';
  };
  if (name === 'to') chips.append(...state.to.map(chip));
  input.addEventListener('input', () => {
    if (input.value.includes(',')) take();
  });
  input.addEventListener('change', take);
  input.addEventListener('blur', take);
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.ctrlKey) take();
  });
  return element('div.aoD.hl', { name }, chips, input);
}
