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
  | { part: 'promises'; card: ClientCard }
  | { part: 'standing'; clientId: string }
  | { part: 'details'; card: ClientCard };

/** The parts of a client's card that come a moment after it. */
export function ClientParts(props: ClientPartsProps) {
  if (props.part === 'details') return <DetailFields card={props.card} />;
  if (props.part === 'promises') {
    const { client, people } = props.card;
    const clientId = client.id;
    return (
      <>
        <PromisesSection key={clientId} clientId={clientId} people={people} show={showGoal} />
        <HeardSection key={`heard ${clientId}`} clientId={clientId} />
        <SurveyOffer key={`survey ${clientId}`} clientId={clientId} />
      </>
    );
  }
  const { clientId } = props;
  if (props.part === 'standing') return <StandingLine key={clientId} clientId={props.clientId} />;
  return <CareSection key={clientId} clientId={clientId} isAlone={props.isAlone} show={showGoal} />;
}
