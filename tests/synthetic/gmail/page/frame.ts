import { element } from '../../page/element.ts';
import { maria } from '../../mailbox/people.ts';
import { goTo } from './route.ts';
import { words } from './words.ts';

function folder(list: string, label: string): HTMLElement {
  const link = element('a.J-Ke.n0', { href: `#${list}`, 'aria-label': label }, label);
  return element('div.TO', {}, link);
}

function searchForm(): HTMLElement {
  const input = document.createElement('input');
  input.name = 'q';
  input.className = 'gb_ne';
  const form = element('form.gb_te', { role: 'search' }, input);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    goTo(`search/${encodeURIComponent(input.value)}`);
  });
  return form;
}

function accountLink(): HTMLElement {
  return element(
    'a.gb_B',
    {
      href: 'https://accounts.google.com/SignOutOptions?hl=en&continue=https://mail.google.com/mail',
      'aria-label': `${words.account}: ${maria.name}  \n(${maria.email})`,
      role: 'button',
    },
    maria.name.slice(0, 1),
  );
}

/** Builds what stands around the mail, and returns the place where the views go. */
export function buildFrame(compose: () => void): HTMLElement {
  const button = element('div.T-I.T-I-KE.L3', { role: 'button', tabindex: '0' }, words.compose);
  button.addEventListener('click', compose);
  const folders = element('div.TK', {}, folder('inbox', words.inbox), folder('sent', words.sent));
  const navigation = element('div.aeN', { role: 'navigation' }, element('div.z0', {}, button), folders);
  const views = element('div.nH.bkK');
  const header = element('header.gb_Fa', { role: 'banner' }, element('b', {}, 'Mail'), searchForm(), accountLink());
  document.body.append(header, element('div.nH.aqk', {}, navigation, views), element('div.dw'));
  return views;
}

/** Puts what is open into the title, as the site does: the account stands at its end. */
export function setTitle(shown: string): void {
  document.title = `${shown} - ${maria.email} - Gmail`;
}
