import { useState } from 'preact/hooks';
import { settings } from '../../utils/state/settings.ts';
import { notify } from '../../utils/state/toasts.ts';
import { Button } from '../ui/Button.tsx';
import { copyText } from '../ui/copy-text.ts';
import { message } from '../ui/message.ts';
import { Section } from '../ui/Section.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { straightTalkText, type GapFit } from './straight-talk.ts';

/** What one could write to the client about it: to be changed, and copied. */
export function StraightTalk({ project, fit }: { project: string; fit: GapFit }) {
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? straightTalkText(project, fit, settings.value?.signature ?? '');
  const copy = async () => {
    notify(message((await copyText(text)) ? 'capacity_copied' : 'capacity_notCopied'));
  };
  return (
    <Section title={message('capacity_talk')}>
      <div class="fit-talk">
        <TextArea
          label={message('capacity_talk')}
          labelHidden
          hint={message('capacity_talkHint')}
          rows={14}
          value={text}
          onText={setTyped}
        />
        <p>
          <Button variant="primary" onClick={() => void copy()}>
            {message('capacity_copy')}
          </Button>
        </p>
      </div>
    </Section>
  );
}
