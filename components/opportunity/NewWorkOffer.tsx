import { momentHere } from '../../utils/signals/moment-here.ts';
import { newWorkFor, newWorkId, type NewWork } from '../../utils/practice/new-work.ts';
import type { LookedAt } from '../../utils/state/client-practice.ts';
import type { CareGoal } from '../care/goal.ts';
import { EvidenceLinks } from '../growth/EvidenceLinks.tsx';
import { Button } from '../ui/Button.tsx';
import { message, type MessageKey } from '../ui/message.ts';
import { beginOpportunity, newOpportunity } from './begin-opportunity.ts';
import type { Sort } from './opportunity-words.ts';

const notYet: Record<Extract<NewWork, { isTime: false }>['because'], MessageKey> = {
  'not-active': 'growth_notActive',
  'not-known-content': 'growth_notKnownContent',
  'not-content': 'growth_notContent',
  'promise-late': 'growth_notWhileLate',
};
const offers: Record<Exclude<Sort, 'need'>, { text: MessageKey; name: MessageKey }> = {
  upsell: { text: 'growth_offerUpsell', name: 'growth_upsellFor' },
  referral: { text: 'growth_offerReferral', name: 'growth_referralFor' },
};

/** Whether this is the time to ask for more work and for a recommendation, and why; at a press it is in the pipeline. */
export function NewWorkOffer({ looked, show }: { looked: LookedAt; show: (goal: CareGoal) => void }) {
  const clientId = looked.client.id;
  const moment = momentHere(Date.now());
  const offer = newWorkFor(looked, moment);
  const why = message(offer.isTime ? 'growth_isTime' : notYet[offer.because]);
  if (offer.isTime && offer.sorts.length === 0) return null;
  const begin = (sort: Exclude<Sort, 'need'>) => {
    const name = message(offers[sort].name, looked.client.fields.name);
    void beginOpportunity(newWorkId(sort, clientId, moment), newOpportunity(clientId, name, sort));
  };
  return (
    <div class="growth-offer">
      <p class="quiet-text">{why}</p>
      <div class="growth-links">
        {offer.isTime &&
          offer.sorts.map((sort) => (
            <Button key={sort} variant="small" onClick={() => begin(sort)}>
              {message(offers[sort].text)}
            </Button>
          ))}
        <EvidenceLinks clientId={clientId} evidence={offer.evidence} about={why} show={show} />
      </div>
    </div>
  );
}
