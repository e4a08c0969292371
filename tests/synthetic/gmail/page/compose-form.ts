import { element, inputElement, lineElements } from '../../page/element.ts';
import { maria } from '../../mailbox/people.ts';
import { nextComposeKey } from './compose-state.ts';
import type { ComposeParts, ComposeState } from './compose-state.ts';
import { recipientField } from './compose-recipients.ts';
import { words } from './words.ts';

function editorOf(state: ComposeState): HTMLElement {
  const signature = element('div.gmail_signature', { 'data-smartmail': 'gmail_signature' }, `${maria.name} · Acme`);
  const editor = element(
    'div.Am.aO9.Al.editable.LW-avf',
    {
      role: 'textbox',
      g_editable: 'true',
      contenteditable: 'true',
      'aria-multiline': 'true',
      'aria-label': words.body,
      tabindex: '1',
    },
    ...lineElements(state.text),
    signature,
  );
  editor.addEventListener('input', () => {
    state.text = editor.innerText;
  });
  return editor;
}

function subjectField(state: ComposeState, isReply: boolean): HTMLElement {
  const box = inputElement({
    name: 'subjectbox',
    class: 'aoT',
    placeholder: words.subject,
    'aria-label': words.subject,
  });
  box.value = state.subject;
  box.addEventListener('input', () => {
    // A reply whose subject is changed leaves its thread.
    if (state.subject !== box.value) state.threadId = null;
    state.subject = box.value;
  });
  return element('div.aoD.az6', isReply ? { style: 'display: none' } : {}, box);
}

function hiddenFields(state: ComposeState, key: string): HTMLElement[] {
  const thread = state.threadId === null ? '' : `#thread-f:${BigInt(`0x${state.threadId}`)}`;
  const values = { rt: thread, draft: `#msg-a:r${key}${key}`, subject: state.subject };
  return Object.entries(values).map(([name, value]) => inputElement({ type: 'hidden', name, value }));
}

function button(shape: string, label: string, press: () => void): HTMLElement {
  const made = element(shape, { role: 'button', tabindex: '1', 'aria-label': label, 'data-tooltip': label }, label);
  made.addEventListener('click', press);
  return made;
}

/** Builds the fields, the editor and the buttons of a compose box. */
export function composeForm(
  state: ComposeState,
  isReply: boolean,
  actions: { send: () => void; discard: () => void },
): ComposeParts {
  const key = nextComposeKey();
  const editor = editorOf(state);
  const fields = [recipientField('to', state), recipientField('cc', state), subjectField(state, isReply)];
  const send = button('div.T-I.J-J5-Ji.aoO.v7.T-I-atl.L3', `${words.send} ‪(Ctrl-Enter)‬`, actions.send);
  send.replaceChildren(words.send);
  const region = element(
    'div.aoI',
    { role: 'region', 'data-compose-id': key, 'aria-label': words.newMessage },
    element('form.bAs', {}, ...hiddenFields(state, key), ...fields),
    element('div.Ap', {}, editor),
    element('div.btC', {}, element('div.dC', {}, send), button('div.oh', words.discard, actions.discard)),
  );
  region.addEventListener('submit', (event) => event.preventDefault());
  region.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) actions.send();
  });
  return { key, state, region, editor };
}
