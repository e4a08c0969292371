import { useEffect, useRef } from 'preact/hooks';
import { languageOfTag } from '../../utils/recap/index.ts';
import type { RecapForm } from '../../utils/state/recap-form.ts';
import { OtherWayLine } from '../channel/OtherWayLine.tsx';
import { ClientNeedsLine } from '../mail/ClientNeedsLine.tsx';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { message } from '../ui/message.ts';
import { Section } from '../ui/Section.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { copyRecap, insertRecap, saveDraft } from './deliver.ts';
import { DeliveryLine } from './DeliveryLine.tsx';
import { useDelivery } from './use-delivery.ts';
import { useEscape } from './use-escape.ts';
import { RecapMail } from './RecapMail.tsx';
import { RecapOptions } from './RecapOptions.tsx';
import { draftText } from './recap-mail.ts';
import type { RecapMeeting } from './recap-meeting.ts';
import { RecapWaiting } from './RecapWaiting.tsx';
import { StepLine, stepWord, unsentMail } from './StepLine.tsx';
import { useSavedDraft } from './use-saved-draft.ts';
import { type RecapSources, useRecap, useRecapSources } from './use-recap.ts';
import './recap.css';

/** What the panel of recaps is shown with. */
export interface RecapPanelProps {
  meeting: RecapMeeting;
  onBack: () => void;
  /** In the main part of a page of our own: there is no mail to write into, it can only be copied. */
  isApart?: boolean;
}

/** Rough notes in, a recap mail out. */
export function RecapPanel(props: RecapPanelProps) {
  const sources = useRecapSources(props.meeting);
  if (sources === null) return <RecapWaiting {...props} />;
  return <Panel key={props.meeting.key} {...props} sources={sources} />;
}

function Panel({ meeting, onBack, isApart = false, sources }: RecapPanelProps & { sources: RecapSources }) {
  const Body = isApart ? 'div' : 'main';
  const work = useRecap(meeting, sources);
  const { form, recap } = work;
  const { delivery, forget, deliver } = useDelivery(form.recapId);
  const change = (edit: Partial<RecapForm>) => {
    forget();
    work.change(edit);
  };
  const notes = useFocusOnNotes();
  useEscape(onBack);
  useSavedDraft(form, () => {
    if (work.kept && work.step?.step !== 'sent') void saveDraft(form, recap, meeting);
  });
  const leave = (way: typeof insertRecap) => {
    work.keep();
    return deliver(() => way(form, recap, meeting, work.locale));
  };
  return (
    <div class="recap">
      <header class="head">
        <IconButton icon="back" label={message('ui_back')} onClick={onBack} />
        <h1 class="head-title ellipsis" dir="auto">
          {meeting.title ? message('recap_titleOf', meeting.title) : message('recap_title')}
        </h1>
        <span class="recap-step quiet-text" role="status">
          {stepWord(work)}
        </span>
      </header>
      <Body class="main">
        <StepLine work={work} />
        <Section title={message('recap_notes')}>
          <div ref={notes}>
            <TextArea
              label={message('recap_notes')}
              labelHidden
              rows={6}
              placeholder={message('recap_notesHint')}
              value={form.notes}
              onText={(text) => change({ notes: text })}
            />
          </div>
        </Section>
        <RecapOptions form={form} locale={work.locale} meeting={meeting} change={change} />
        <OtherWayLine clientId={meeting.clients[0]?.id ?? null} to={form.to} />
        <RecapMail form={form} recap={recap} language={languageOfTag(work.locale)} change={change} />
        <ClientNeedsLine clientId={meeting.clients[0]?.id ?? null} draft={draftText(form, recap)} />
      </Body>
      <DeliveryLine
        delivery={delivery}
        to={form.to}
        guests={meeting.guests}
        unsent={unsentMail(work)}
        onCopy={() => void leave(copyRecap)}
      />
      <footer class="foot">
        <Button variant={isApart ? 'primary' : 'plain'} onClick={() => void leave(copyRecap)}>
          {message('recap_copy')}
        </Button>
        {!isApart && (
          <Button variant="primary" onClick={() => void leave(insertRecap)}>
            {message('recap_insert')}
          </Button>
        )}
      </footer>
    </div>
  );
}

/** The notes are what one comes for: they take the focus when the panel opens. */
function useFocusOnNotes() {
  const notes = useRef<HTMLDivElement>(null);
  useEffect(() => notes.current?.querySelector('textarea')?.focus(), []);
  return notes;
}
