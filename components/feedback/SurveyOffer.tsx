import { isDoneByLog, isSurveyDue } from '../../utils/practice/survey-due.ts';
import type { Practice } from '../../utils/state/practice.ts';
import { screen } from '../../utils/state/screen.ts';
import { PaperLink } from '../client/PaperLink.tsx';
import { momentHere } from '../../utils/signals/moment-here.ts';
import { useRecords } from '../practice/use-records.ts';
import { type MailInPanel, openMails } from '../sidebar/panel.ts';
import { Button } from '../ui/Button.tsx';
import { message } from '../ui/message.ts';

/** After a delivery: that the client may be asked how content they are, and the way to asking them. */
export function SurveyOffer({ clientId }: { clientId: string }) {
  const { records } = useRecords('project', 'timeline', clientId);
  if (records === null || records.length === 0) return null;
  return records.some(({ fields }) => isDoneByLog(fields)) ? (
    <OfferByLog clientId={clientId} projects={records} />
  ) : (
    <Offer clientId={clientId} projects={records} steps={[]} />
  );
}

interface Projects {
  clientId: string;
  projects: readonly Practice<'project'>[];
}

/** With the log, which is read only where the milestones do not tell. */
function OfferByLog(props: Projects) {
  const { records } = useRecords('step', 'timeline', props.clientId);
  return records === null ? null : <Offer {...props} steps={records} />;
}

function Offer({ clientId, projects, steps }: Projects & { steps: readonly Practice<'step'>[] }) {
  const { records } = useRecords('survey', 'timeline', clientId);
  const card = screen.value.card;
  if (records === null || card?.client.id !== clientId) return null;
  const people = card.people.map(({ fields }) => Object.keys(fields.emails));
  const surveys = records.map(({ fields }) => fields);
  const moment = momentHere(Date.now());
  const due = projects.find((project) => isSurveyDue(project, { surveys, people, steps }, moment));
  if (due === undefined) return null;
  return (
    <p class="feedback-offer" dir="auto">
      {message('feedback_due', due.fields.name)}{' '}
      <Button variant="link" onClick={() => openMails(clientId, surveyAbout(due.id))}>
        {message('feedback_writeSurvey')}
      </Button>{' '}
      <PaperLink page="surveys" clientId={clientId} />
    </p>
  );
}

function surveyAbout(projectId: string): MailInPanel {
  return { templateId: 'survey', occasion: { projectId, about: null } };
}
