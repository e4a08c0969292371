import { useEffect, useState } from 'preact/hooks';
import { shortcut } from '../../utils/state/shortcut.ts';
import { message } from '../ui/message.ts';
import { Section } from '../ui/Section.tsx';

/** Which keys open the sidebar, and where they are changed. */
export function Keyboard() {
  const [keys, setKeys] = useState<string | null>(null);
  useEffect(() => void shortcut('toggle-sidebar').then(setKeys), []);
  return (
    <Section title={message('options_keyboard')}>
      <div class="card options-card">
        {keys !== null && <p>{keys ? message('options_shortcut', keys) : message('options_noShortcut')}</p>}
        <p class="quiet-text">{message('options_shortcutHint')}</p>
      </div>
    </Section>
  );
}
