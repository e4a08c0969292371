import { isStillInstalled } from '../platform/installed.ts';

/**
 * Once the extension was updated under the page, nothing of this sidebar works any longer, not even its texts. Whoever
 * touches it gives the focus to the mail page, whose script looks then and puts its own line in our place.
 */
export function handBackOnceUpdated(): void {
  const look = (event: Event) => {
    if (isStillInstalled()) return;
    event.preventDefault();
    parent.focus();
  };
  for (const type of ['focus', 'pointerdown', 'keydown']) addEventListener(type, look, { capture: true });
}
