import { useState } from 'preact/hooks';
import { settings } from '../../utils/state/settings.ts';
import { notify } from '../../utils/state/toasts.ts';
import { ClientNeedsLine } from '../mail/ClientNeedsLine.tsx';
import { Button } from '../ui/Button.tsx';
import { copyText } from '../ui/copy-text.ts';
import { message } from '../ui/message.ts';
import { Section } from '../ui/Section.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { straightTalkText, type GapFit } from './straight-talk.ts';

/** What one could write to the client about it: to be changed, and copied. */
export function StraightTalk({ clientId, project, fit }: { clientId: string; project: string; fit: GapFit }) {
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
        <ClientNeedsLine clientId={clientId} draft={text} />
        <p>
          <Button variant="primary" onClick={() => void copy()}>
            {message('capacity_copy')}
          </Button>
        </p>
      </div>
    </Section>
  );
}
