import { isSurveyDue } from '../../utils/practice/survey-due.ts';
import type { Practice } from '../../utils/state/practice.ts';
import { screen } from '../../utils/state/screen.ts';
import { PaperLink } from '../client/PaperLink.tsx';
import { useRecords } from '../practice/use-records.ts';
import { type MailInPanel, openMails } from '../sidebar/panel.ts';
import { Button } from '../ui/Button.tsx';
import { message } from '../ui/message.ts';

/** After a delivery: that the client may be asked how content they are, and the way to asking them. */
export function SurveyOffer({ clientId }: { clientId: string }) {
  const { records } = useRecords('project', 'timeline', clientId);
  return records === null || records.length === 0 ? null : <Offer clientId={clientId} projects={records} />;
}

function Offer({ clientId, projects }: { clientId: string; projects: readonly Practice<'project'>[] }) {
  const { records } = useRecords('survey', 'timeline', clientId);
  const card = screen.value.card;
  if (records === null || card?.client.id !== clientId) return null;
  const people = card.people.map(({ fields }) => Object.keys(fields.emails));
  const asked = records.map(({ fields }) => fields);
  const due = projects.find((project) => isSurveyDue(project, asked, people, Date.now()));
  if (due === undefined) return null;
  return (
    <p class="feedback-offer" dir="auto">
      {message('feedback_due', due.fields.name)}{' '}
      <Button variant="link" onClick={() => openMails(clientId, surveyAbout(due.id))}>
        {message('mail_write')}
      </Button>{' '}
      <PaperLink page="surveys" clientId={clientId} />
    </p>
  );
}

function surveyAbout(projectId: string): MailInPanel {
  return { templateId: 'survey', occasion: { projectId, about: null } };
}
