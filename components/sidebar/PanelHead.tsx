import { IconButton } from '../ui/IconButton.tsx';
import { message } from '../ui/message.ts';

/** The head of what was opened over the card, with the way back. */
export function PanelHead({ title, onBack }: { title: string; onBack: () => void }) {
  return (
    <header class="head">
      <IconButton icon="back" label={message('ui_back')} onClick={onBack} />
      <h1 class="head-title" dir="auto">
        {title}
      </h1>
    </header>
  );
}
