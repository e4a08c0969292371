import './growth.css';
import { NotThere } from '../dashboard/NotThere.tsx';
import { clientAddress, openedSubject } from '../dashboard/place.ts';
import { showBeside } from '../dashboard/show-beside.ts';
import { FirstMeetingAnswers } from '../first-meeting/FirstMeetingAnswers.tsx';
import { NewWork } from '../opportunity/NewWork.tsx';
import { RiskRegister } from '../risk/RiskRegister.tsx';
import { message } from '../ui/message.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';
import { problemText } from '../ui/problem-text.ts';
import { Spinner } from '../ui/Spinner.tsx';
import { HealthList } from './HealthList.tsx';
import { useClientPractice } from './use-client-practice.ts';

const show = showBeside('clients');

/** How we stand with the client that the address names: health, what they want, risks, new work. */
export function GrowthPage() {
  const clientId = openedSubject.value?.clientId ?? '';
  const { looked, isRead, problem, gone } = useClientPractice(clientId);
  if (problem !== null && looked === null) return <ProblemLine>{problemText(problem)}</ProblemLine>;
  if (looked === null) return isRead ? <NotThere /> : <Spinner label={message('ui_loading')} />;
  return (
    <div class="growth-page">
      <header class="growth-head">
        <h1 dir="auto">{message('growth_titleOf', looked.client.fields.name)}</h1>
        <a href={clientAddress(clientId)}>{message('paper_toClient')}</a>
      </header>
      <HealthList looked={looked} show={show} />
      <FirstMeetingAnswers clientId={clientId} fields={looked.client.fields} />
      <RiskRegister
        clientId={clientId}
        risks={looked.risks}
        projectNames={new Map(looked.projects.map(({ id, fields }) => [id, fields.name]))}
        gone={gone}
        show={show}
      />
      <NewWork looked={looked} show={show} />
    </div>
  );
}
