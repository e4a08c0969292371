import { Editable } from '../client/Editable.tsx';
import { dayOf, wordsOfDay } from '../ui/dates.ts';
import { useKeptFields } from '../ui/kept-fields.ts';
import { message } from '../ui/message.ts';
import { Select } from '../ui/Select.tsx';
import { moveTo } from './move.ts';
import { sortName, stageChoices, sumText, type Opportunity } from './opportunity-words.ts';
import { OpportunityForm, opportunityKey } from './OpportunityForm.tsx';
import { optionsAddress } from './options-address.ts';

/** A day in few words: its year where it is another one. */
function shortDay(day: string): string {
  const isThisYear = day.slice(0, 4) === dayOf(Date.now()).slice(0, 4);
  return wordsOfDay(day, { day: 'numeric', month: 'short', ...(!isThisYear && { year: 'numeric' }) });
}

/** Something in the pipeline: what it may bring and what comes next; its stage and its options sheet a press away. */
export function OpportunityItem({ clientId, opportunity }: { clientId: string; opportunity: Opportunity }) {
  const { kept } = useKeptFields(opportunityKey(clientId, opportunity.id), { name: '' });
  const { name, sort, stage, value, currency, nextStep, nextOn, expectedOn } = opportunity.fields;
  const next = [nextStep, nextOn && shortDay(nextOn)].filter(Boolean).join(', ');
  const isOpen = stage !== 'won' && stage !== 'lost';
  const isLate = isOpen && nextOn !== null && nextOn < dayOf(Date.now());
  const worth = [
    sortName(sort),
    value !== null && sumText({ value, currency }),
    expectedOn && message('growth_expectedIs', shortDay(expectedOn)),
  ].filter(Boolean);
  return (
    <>
      <Editable
        label={name}
        empty=""
        kept={kept}
        shown={
          <>
            <b>{name}</b>
            <small dir="auto">{worth.join(' · ')}</small>
            {isOpen && next !== '' && (
              <small class={isLate ? 'growth-late' : undefined} dir="auto">
                {message(isLate ? 'growth_nextWasDue' : 'growth_nextIs', next)}
              </small>
            )}
          </>
        }
        form={(close) => <OpportunityForm clientId={clientId} opportunity={opportunity} close={close} />}
      />
      <div class="growth-links">
        <Select
          label={message('growth_stageOf', name)}
          labelHidden
          look="chip"
          value={stage}
          options={stageChoices()}
          onSelect={(chosen) => void moveTo(opportunity, chosen)}
        />
        <a href={optionsAddress(clientId, opportunity.id)} aria-label={message('growth_optionsOf', name)}>
          {message('growth_options')}
        </a>
      </div>
    </>
  );
}
