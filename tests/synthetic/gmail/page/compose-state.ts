/**
 * What the page knows of a compose box: only what was announced by an `input` event. Text that was put into the editor
 * without one is on the screen, and is lost when the mail is sent.
 */
export interface ComposeState {
  to: string[];
  subject: string;
  text: string;
  /** The thread that is answered. */
  threadId: string | null;
}

/** Everything that one compose box is made of. */
export interface ComposeParts {
  key: string;
  state: ComposeState;
  /** The box with its fields, editor and buttons: the same in each form. */
  region: HTMLElement;
  editor: HTMLElement;
}

let made = 0;

/** A key for a new compose box, as the page numbers them. */
export function nextComposeKey(): string {
  made += 1;
  return String(made);
}
