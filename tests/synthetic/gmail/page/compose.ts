import { element } from '../../page/element.ts';
import type { Thread } from '../../mailbox/mail.ts';
import { maria } from '../../mailbox/people.ts';
import { composeForm } from './compose-form.ts';
import type { ComposeParts, ComposeState } from './compose-state.ts';
import { send } from './mail-store.ts';
import { showAlert, showSending, showSent } from './toast.ts';
import { words } from './words.ts';

/** What happens around a compose box: where it stands, and who wants to know that its mail is sent. */
interface Surroundings {
  isReply: boolean;
  place(parts: ComposeParts): Element;
  sent(thread: Thread | null): void;
}

/** How long the mail is under way before the page says that it was sent. */
const UNDER_WAY = 80;

function open(state: ComposeState, surroundings: Surroundings): ComposeParts {
  const parts = composeForm(state, surroundings.isReply, {
    discard: () => placed.remove(),
    send: () => {
      if (state.to.length === 0) return showAlert(words.noRecipient);
      placed.remove();
      showSending();
      setTimeout(() => {
        const thread = send(state);
        showSent(thread);
        surroundings.sent(thread);
      }, UNDER_WAY);
    },
  });
  const placed = surroundings.place(parts);
  parts.editor.focus();
  return parts;
}

/** Opens a reply to the last mail of a thread, inside the thread. */
export function openReply(thread: Thread, holder: Element, sent: () => void): void {
  const last = thread.mails.at(-1);
  const others = last ? [last.from, ...last.to].filter((contact) => contact.email !== maria.email) : [];
  const to = [...new Set(others.slice(0, 1).map((contact) => contact.email))];
  const subject = thread.subject.startsWith('Re: ') ? thread.subject : `Re: ${thread.subject}`;
  open(
    { to, subject, text: '', threadId: thread.id },
    {
      isReply: true,
      sent,
      place: ({ region }) => {
        const inline = element('div.I5', {}, region);
        holder.replaceChildren(inline);
        return inline;
      },
    },
  );
}

function dialog(parts: ComposeParts): HTMLElement {
  const title = element('div.aYF', { id: `:compose-${parts.key}` }, words.newMessage);
  const grow = element('div.Hq.aUG', { 'aria-label': words.fullScreen, role: 'button', tabindex: '0' }, '⤢');
  const attributes = { role: 'dialog', 'aria-labelledby': `:compose-${parts.key}` };
  const box = element('div.nH.Hd', attributes, element('div.Hp', {}, title, grow), element('div.M9', {}, parts.region));
  const popup = element('div.AD', {}, box);
  grow.addEventListener('click', () => toFullScreen(popup));
  return popup;
}

function toFullScreen(popup: HTMLElement): void {
  const middle = element('div.aSt');
  popup.before(element('div.aSs', {}, middle));
  middle.append(popup);
}

/** Opens a new mail, in a dialog at the bottom of the page or over all of it. */
export function openNewMail(fill: { to: string[]; subject: string; text: string }, fullScreen: boolean): void {
  const host = document.querySelector('.dw') ?? document.body;
  open(
    { ...fill, threadId: null },
    {
      isReply: false,
      sent: () => {},
      place: (parts) => {
        const popup = dialog(parts);
        const slot = element('div.nH', {}, popup);
        host.append(slot);
        if (fullScreen) toFullScreen(popup);
        return slot;
      },
    },
  );
}

/** Opens the mail that the address asks for: `?view=cm&to=&cc=&su=&body=`. */
export function openFromAddress(parameters: URLSearchParams): void {
  const to = (parameters.get('to') ?? '').split(',').filter((email) => email !== '');
  const fill = { to, subject: parameters.get('su') ?? '', text: parameters.get('body') ?? '' };
  openNewMail(fill, parameters.get('fs') === '1');
}
