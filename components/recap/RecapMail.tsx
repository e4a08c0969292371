import { useEffect, useRef } from 'preact/hooks';
import type { Recap } from '../../utils/recap/index.ts';
import type { MailLanguage } from '../../utils/records/fields.ts';
import type { RecapForm } from '../../utils/state/recap-form.ts';
import { Button } from '../ui/Button.tsx';
import { message } from '../ui/message.ts';
import { Section } from '../ui/Section.tsx';
import { DatesUnderstood } from './DatesUnderstood.tsx';
import { EditedMail, type FollowWords } from './EditedMail.tsx';
import { MailPreview } from './MailPreview.tsx';
import { editable } from './recap-mail.ts';

interface RecapMailProps {
  form: RecapForm;
  recap: Recap;
  /** The language that the mail is to be in. */
  language: MailLanguage;
  change: (change: Partial<RecapForm>) => void;
  /** What the mail follows, in words. */
  words?: FollowWords;
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
        <EditedMail
          edited={props.form.edited}
          language={props.language}
          change={props.change}
          words={props.words ?? ofNotes}
        />
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

function FollowingMail({ recap, language, change }: RecapMailProps) {
  const edit = (
    <Button variant="link" onClick={() => change({ edited: editable(recap, language) })}>
      {message('ui_edit')}
    </Button>
  );
  return (
    <Section title={message('recap_preview')} action={edit}>
      <MailPreview subject={recap.subject} blocks={recap.blocks} language={language} />
      <DatesUnderstood blocks={recap.blocks} />
    </Section>
  );
}
