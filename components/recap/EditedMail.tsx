import type { MailLanguage } from '../../utils/records/fields.ts';
import type { RecapForm } from '../../utils/state/recap-form.ts';
import { notify } from '../../utils/state/toasts.ts';
import { Button } from '../ui/Button.tsx';
import { message, type MessageKey } from '../ui/message.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';
import { Section } from '../ui/Section.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';

type Edited = NonNullable<RecapForm['edited']>;

/** What is said of a mail that was edited by hand, and of one that follows again. */
export interface FollowWords {
  edited: MessageKey;
  follow: MessageKey;
  followsAgain: MessageKey;
}

interface EditedProps {
  edited: Edited;
  /** The language that the mail is to be in: it may have been edited in another. */
  language: MailLanguage;
  change: (change: Partial<RecapForm>) => void;
  words: FollowWords;
}

/** A mail that was edited by hand: it stays as it is, until it is written anew. */
export function EditedMail({ edited, language, change, words }: EditedProps) {
  return (
    <Section title={message('recap_mail')}>
      <div class="recap-edited">
        <StaysLine edited={edited} language={language} change={change} words={words} />
        <TextField
          label={message('recap_subject')}
          lang={edited.language ?? language}
          value={edited.subject}
          maxLength={500}
          onText={(subject) => change({ edited: { ...edited, subject } })}
        />
        <TextArea
          label={message('recap_text')}
          lang={edited.language ?? language}
          hint={message('recap_textHint')}
          rows={12}
          value={edited.text}
          onText={(text) => change({ edited: { ...edited, text } })}
        />
      </div>
    </Section>
  );
}

/** That the mail stays as it was edited, and the way to have it written anew. Of another language it is said at once. */
function StaysLine({ edited, language, change, words }: EditedProps) {
  const writeAnew = (done: string) => {
    change({ edited: null });
    notify(done, () => change({ edited }));
  };
  if (edited.language !== undefined && edited.language !== language) {
    const [before, now] = [message(`mail_language_${edited.language}`), message(`mail_language_${language}`)];
    const anew = (
      <Button variant="small" onClick={() => writeAnew(message('mail_isInLanguage', now))}>
        {message('mail_writeInLanguage', now)}
      </Button>
    );
    return (
      <ProblemLine key="language" action={anew}>
        {message('mail_staysInLanguage', before)}
      </ProblemLine>
    );
  }
  const follow = (
    <Button variant="small" onClick={() => writeAnew(message(words.followsAgain))}>
      {message(words.follow)}
    </Button>
  );
  return (
    <ProblemLine key="text" tone="calm" action={follow}>
      {message(words.edited)}
    </ProblemLine>
  );
}
