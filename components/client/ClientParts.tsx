import type { ClientCard } from '../../utils/messaging/shapes.ts';
import { CareSection } from '../care/CareSection.tsx';
import { HeardSection } from '../feedback/HeardSection.tsx';
import { SurveyOffer } from '../feedback/SurveyOffer.tsx';
import { StandingLine } from '../growth/StandingLine.tsx';
import { PromisesSection } from '../promise/PromisesSection.tsx';
import { showGoal } from '../sidebar/show-goal.ts';
import { DetailFields } from './DetailFields.tsx';

/** What needs care, with a client or (null) with all of them; what is promised; how we stand; what is folded away. */
export type ClientPartsProps =
  | {
      part: 'care';
      clientId: string | null;
      /** Without what needs care with other clients. */
      isAlone: boolean;
    }
  | { part: 'promises'; clientId: string }
  | { part: 'standing'; clientId: string }
  | { part: 'details'; card: ClientCard };

/** The parts of a client's card that come a moment after it. */
export function ClientParts(props: ClientPartsProps) {
  if (props.part === 'details') return <DetailFields card={props.card} />;
  const { clientId } = props;
  if (props.part === 'promises')
    return (
      <>
        <PromisesSection key={clientId} clientId={props.clientId} show={showGoal} />
        <HeardSection key={`heard ${clientId}`} clientId={props.clientId} />
        <SurveyOffer key={`survey ${clientId}`} clientId={props.clientId} />
      </>
    );
  if (props.part === 'standing') return <StandingLine key={clientId} clientId={props.clientId} />;
  return <CareSection key={clientId} clientId={clientId} isAlone={props.isAlone} show={showGoal} />;
}
