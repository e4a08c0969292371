import { PromisesSection } from '../promise/PromisesSection.tsx';
import { showGoal } from '../sidebar/show-goal.ts';
import { ClientWork } from '../work/ClientWork.tsx';
import { CareSection } from './CareSection.tsx';

export interface ClientCareProps {
  /** What is shown: what needs care, the promises and questions, or the projects and the feedback of a client. */
  part: 'care' | 'promises' | 'work';
  /** Null where no client is shown: then only what needs care with all of them is. */
  clientId: string | null;
  /** Without what needs care with other clients. */
  isAlone: boolean;
}

/** The parts of a client's card that come a moment after it. */
export function ClientCare({ part, clientId, isAlone }: ClientCareProps) {
  if (part === 'care') return <CareSection key={clientId} clientId={clientId} isAlone={isAlone} show={showGoal} />;
  if (clientId === null) return null;
  if (part === 'work') return <ClientWork key={clientId} clientId={clientId} />;
  return <PromisesSection key={clientId} clientId={clientId} show={showGoal} />;
}
