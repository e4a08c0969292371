import { useEffect, useRef } from 'preact/hooks';
import type { Recap } from '../../utils/recap/index.ts';
import type { RecapForm } from '../../utils/state/recap-form.ts';
import { notify } from '../../utils/state/toasts.ts';
import { Button } from '../ui/Button.tsx';
import { message, type MessageKey } from '../ui/message.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';
import { Section } from '../ui/Section.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';
import { DatesUnderstood } from './DatesUnderstood.tsx';
import { MailPreview } from './MailPreview.tsx';
import { editable } from './recap-mail.ts';

interface RecapMailProps {
  form: RecapForm;
  recap: Recap;
  change: (change: Partial<RecapForm>) => void;
  /** What the mail follows, in words. */
  words?: FollowWords;
}

/** What is said of a mail that was edited by hand, and of one that follows again. */
interface FollowWords {
  edited: MessageKey;
  follow: MessageKey;
  followsAgain: MessageKey;
}

const ofNotes: FollowWords = {
  edited: 'recap_editedByHand',
  follow: 'recap_followNotes',
  followsAgain: 'recap_followsAgain',
};

/** The mail: it follows the notes until it is edited by hand. */
export function RecapMail(props: RecapMailProps) {
  const place = useFocusWhenTurned(props.form.edited !== null);
  return (
    <div ref={place}>
      {props.form.edited === null ? (
        <FollowingMail {...props} />
      ) : (
        <EditedMail edited={props.form.edited} change={props.change} words={props.words ?? ofNotes} />
      )}
    </div>
  );
}

/** Whoever turns the preview into fields or back is in the text, or on the button that turns it again. */
function useFocusWhenTurned(edited: boolean) {
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(edited);
  useEffect(() => {
    if (before.current !== edited) place.current?.querySelector<HTMLElement>(edited ? 'textarea' : 'button')?.focus();
    before.current = edited;
  }, [edited]);
  return place;
}

function FollowingMail({ recap, change }: RecapMailProps) {
  const edit = (
    <Button variant="link" onClick={() => change({ edited: editable(recap) })}>
      {message('ui_edit')}
    </Button>
  );
  return (
    <Section title={message('recap_preview')} action={edit}>
      <MailPreview subject={recap.subject} blocks={recap.blocks} />
      <DatesUnderstood blocks={recap.blocks} />
    </Section>
  );
}

function EditedMail({
  edited,
  change,
  words,
}: {
  edited: NonNullable<RecapForm['edited']>;
  change: RecapMailProps['change'];
  words: FollowWords;
}) {
  const followAgain = () => {
    change({ edited: null });
    notify(message(words.followsAgain), () => change({ edited }));
  };
  return (
    <Section title={message('recap_mail')}>
      <div class="recap-edited">
        <ProblemLine
          tone="calm"
          action={
            <Button variant="small" onClick={followAgain}>
              {message(words.follow)}
            </Button>
          }
        >
          {message(words.edited)}
        </ProblemLine>
        <TextField
          label={message('recap_subject')}
          value={edited.subject}
          maxLength={500}
          onText={(subject) => change({ edited: { ...edited, subject } })}
        />
        <TextArea
          label={message('recap_text')}
          hint={message('recap_textHint')}
          rows={12}
          value={edited.text}
          onText={(text) => change({ edited: { ...edited, text } })}
        />
      </div>
    </Section>
  );
}
