import { useEffect, useRef } from 'preact/hooks';
import { type MailFacts, type MailTemplate, type Occasion, subjectsOf } from '../../utils/mails/index.ts';
import { languageOfTag } from '../../utils/recap/index.ts';
import type { RecapForm } from '../../utils/state/recap-form.ts';
import { OtherWayLine } from '../channel/OtherWayLine.tsx';
import { ConcernForm } from '../concern/ConcernForm.tsx';
import { copyLeaving, insertMail, saveMailDraft } from '../recap/deliver.ts';
import { DeliveryLine } from '../recap/DeliveryLine.tsx';
import { RecapMail } from '../recap/RecapMail.tsx';
import { StepLine, stepWord, unsentMail } from '../recap/StepLine.tsx';
import { useDelivery } from '../recap/use-delivery.ts';
import { useEscape } from '../recap/use-escape.ts';
import { useSavedDraft } from '../recap/use-saved-draft.ts';
import { openMails } from '../sidebar/panel.ts';
import { templateLabel } from '../template/template-choice.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { message } from '../ui/message.ts';
import { Section } from '../ui/Section.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { AgainstLine } from './AgainstLine.tsx';
import { MailChecks } from './MailChecks.tsx';
import { MailOptions } from './MailOptions.tsx';
import { SurveyFields } from './SurveyFields.tsx';
import { asksNothing, hindranceOf, leaveWithSurvey } from './survey-mail.ts';
import { useMail } from './use-mail.ts';

const ofRecords = {
  edited: 'mail_editedByHand',
  follow: 'mail_followRecords',
  followsAgain: 'mail_followsAgain',
} as const;

interface WriterProps {
  facts: MailFacts;
  template: MailTemplate;
  occasion: Occasion;
  isApart: boolean;
  onBack: () => void;
}

/** A mail filled in from the records: to whom, what is added, what to look at before it leaves, and the mail itself. */
export function MailWriter({ facts, template, occasion, isApart, onBack }: WriterProps) {
  const Body = isApart ? 'div' : 'main';
  const work = useMail(facts, template, occasion);
  const { form, mail, leaving } = work;
  const language = languageOfTag(work.locale);
  const { delivery, forget, deliver } = useDelivery(form.recapId);
  const change = (edit: Partial<RecapForm>) => {
    forget();
    work.change(edit);
  };
  useEscape(onBack);
  const head = useFocusOnHead();
  useSavedDraft(form, () => {
    if (work.kept && work.step?.step !== 'sent') void saveMailDraft(leaving.draft);
  });
  const leave = (way: typeof insertMail) => {
    work.keep();
    return deliver(() => leaveWithSurvey(way, leaving, form, facts));
  };
  const isUntold = template.name === 'concern' && subjectsOf(facts, occasion).concern === null;
  return (
    <div class="recap">
      <header class="head">
        <IconButton icon="back" label={message('ui_back')} onClick={onBack} />
        <h1 class="head-title ellipsis" tabIndex={-1} ref={head}>
          {templateLabel(template)}
        </h1>
        <span class="recap-step quiet-text" role="status">
          {stepWord(work)}
        </span>
      </header>
      <Body class="main">
        <StepLine work={work} />
        {work.step?.step !== 'sent' && <AgainstLine template={template} facts={facts} />}
        <MailOptions facts={facts} template={template} occasion={occasion} work={work} change={change} />
        {isUntold ? (
          <FirstTheConcern facts={facts} occasion={occasion} onBack={onBack} />
        ) : (
          <>
            <SurveyFields facts={facts} form={form} language={language} change={change} />
            <Section title={message('mail_note')}>
              <TextArea
                label={message('mail_note')}
                labelHidden
                rows={3}
                value={form.notes}
                onText={(notes) => change({ notes })}
              />
            </Section>
            {template.isInternal && !isApart && <p class="quiet-text">{message('mail_onlyCopied')}</p>}
            {!template.isInternal && <OtherWayLine clientId={facts.client.id} to={form.to} />}
            {!asksNothing(form) && (
              <>
                <RecapMail form={form} recap={mail} language={language} change={change} words={ofRecords} />
                <MailChecks facts={facts} template={template} occasion={occasion} work={work} />
              </>
            )}
          </>
        )}
      </Body>
      <DeliveryLine
        delivery={delivery}
        to={form.to}
        guests={work.guests}
        unsent={unsentMail(work)}
        onCopy={() => void leave(copyLeaving)}
      />
      {!isUntold && hindranceOf(facts, form) === null && (
        <MailFoot canInsert={!isApart && !template.isInternal} leave={(way) => void leave(way)} />
      )}
    </div>
  );
}

function MailFoot({ canInsert, leave }: { canInsert: boolean; leave: (way: typeof insertMail) => void }) {
  return (
    <footer class="foot">
      <Button variant={canInsert ? 'plain' : 'primary'} onClick={() => leave(copyLeaving)}>
        {message('recap_copy')}
      </Button>
      {canInsert && (
        <Button variant="primary" onClick={() => leave(insertMail)}>
          {message('recap_insert')}
        </Button>
      )}
    </footer>
  );
}

/** A worry is written down before it is told: the log then knows what was told. */
function FirstTheConcern({ facts, occasion, onBack }: Pick<WriterProps, 'facts' | 'occasion' | 'onBack'>) {
  const tell = (id: string) =>
    openMails(facts.client.id, {
      templateId: 'concern',
      occasion: { projectId: occasion.projectId, about: { kind: 'concern', id } },
    });
  return (
    <Section title={message('concern_add')}>
      <ConcernForm
        clientId={facts.client.id}
        concern={null}
        projects={facts.projects}
        projectId={occasion.projectId}
        isToBeTold
        close={onBack}
        onSaved={tell}
      />
    </Section>
  );
}

/** Whoever opens a mail hears which one it is. */
function useFocusOnHead() {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus({ preventScroll: true }), []);
  return head;
}
