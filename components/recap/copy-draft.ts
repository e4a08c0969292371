/** A mail in the two forms that a clipboard holds. */
export interface CopiedMail {
  html: string;
  plain: string;
}

/**
 * Puts a mail on the clipboard as rich text, by the copy command with a listener of our own: in a frame the clipboard
 * API is refused, and complained of in the page's console (Chromium 156). Where the command is not there, the API is
 * asked. To be called in the click itself.
 */
export async function copyMail(mail: CopiedMail): Promise<boolean> {
  if (copyByCommand(mail)) return true;
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/html': new Blob([mail.html], { type: 'text/html' }),
        'text/plain': new Blob([mail.plain], { type: 'text/plain' }),
      }),
    ]);
    return true;
  } catch {
    return false;
  }
}

function copyByCommand(mail: CopiedMail): boolean {
  let filled = false;
  const fill = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    event.preventDefault();
    event.clipboardData.setData('text/html', mail.html);
    event.clipboardData.setData('text/plain', mail.plain);
    filled = true;
  };
  document.addEventListener('copy', fill);
  const restore = selectSomething();
  const carriedOut = document.execCommand('copy');
  restore();
  document.removeEventListener('copy', fill);
  return carriedOut && filled;
}

/** The command does nothing without a selection; returns what gives the person's own back. */
function selectSomething(): () => void {
  const holder = document.createElement('span');
  holder.textContent = ' ';
  holder.style.whiteSpace = 'pre';
  document.body.append(holder);
  const focused = document.activeElement;
  const selection = getSelection();
  selection?.selectAllChildren(holder);
  return () => {
    selection?.removeAllRanges();
    holder.remove();
    if (focused instanceof HTMLElement) focused.focus();
  };
}
