import { useState } from 'preact/hooks';
import type { View } from '../../utils/sites/view.ts';
import { pageReport, tellPage } from '../../utils/state/frame.ts';
import { Button } from '../ui/Button.tsx';
import { copyText } from '../ui/copy-text.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { message } from '../ui/message.ts';

/** The page is one that should be read, and could not be: says what was missing, and makes it easy to report. */
export function Unreadable({ view }: { view: View }) {
  const [copied, setCopied] = useState(false);
  return (
    <main class="main">
      <EmptyState title={message('sidebar_unreadable', view.missing.join(', '))}>
        <p>{message('sidebar_unreadableWhy')}</p>
        <div class="empty-actions">
          <Button variant="small" onClick={() => void copyText(pageReport()).then(setCopied)}>
            {message(copied ? 'sidebar_reportCopied' : 'sidebar_copyReport')}
          </Button>
          <Button variant="small" onClick={() => tellPage({ type: 'read-again' })}>
            {message('ui_tryAgain')}
          </Button>
        </div>
      </EmptyState>
    </main>
  );
}
