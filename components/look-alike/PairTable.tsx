import type { LookAlikeSide, Proposal } from '../../utils/messaging/calls/look-alike.ts';
import { Chip } from '../ui/Chip.tsx';
import { message, type MessageKey } from '../ui/message.ts';
import { nameOfSide } from './side-name.ts';

type What = LookAlikeSide['facts'][number]['what'];

const labels: Record<What, MessageKey> = {
  role: 'lookAlike_fact_role',
  address: 'lookAlike_fact_address',
  phone: 'lookAlike_fact_phone',
  client: 'lookAlike_fact_client',
  domain: 'lookAlike_fact_domain',
  industry: 'lookAlike_fact_industry',
  person: 'lookAlike_fact_person',
};

/** Two side by side, the one that stays first: what is the same of them and what differs. */
export function PairTable({ proposal: { kept, other } }: { proposal: Proposal }) {
  const told = [...new Set([...kept.facts, ...other.facts].map(({ what }) => what))];
  return (
    <table class="pair-table">
      <thead>
        <tr>
          <th scope="col">
            <span class="visually-hidden">{message('lookAlike_fact_name')}</span>
          </th>
          <Named side={kept} note={message('lookAlike_stays')} />
          <Named side={other} note={message('lookAlike_goesIn')} />
        </tr>
      </thead>
      <tbody>
        {told.map((what) => (
          <FactRow key={what} what={what} kept={valuesOf(kept, what)} other={valuesOf(other, what)} />
        ))}
      </tbody>
    </table>
  );
}

function Named({ side, note }: { side: LookAlikeSide; note: string }) {
  return (
    <th scope="col">
      <bdi>{nameOfSide(side)}</bdi> <small>{note}</small>
    </th>
  );
}

function FactRow({ what, kept, other }: { what: What; kept: readonly string[]; other: readonly string[] }) {
  const isSame = kept.length === other.length && kept.every((value) => other.includes(value));
  return (
    <tr>
      <th scope="row">{message(labels[what])}</th>
      {isSame ? (
        <td colSpan={2}>
          <Values values={kept} shared={kept} /> <Chip>{message('lookAlike_same')}</Chip>
        </td>
      ) : (
        <>
          <td>
            <Values values={kept} shared={other} />
          </td>
          <td>
            <Values values={other} shared={kept} />
          </td>
        </>
      )}
    </tr>
  );
}

/** Each on a line of its own; what both have stands out. */
function Values({ values, shared }: { values: readonly string[]; shared: readonly string[] }) {
  if (values.length === 0) return <span class="quiet-text">{message('lookAlike_none')}</span>;
  return (
    <>
      {values.map((value) => (
        <span key={value} class={shared.includes(value) ? 'pair-value pair-shared' : 'pair-value'}>
          <bdi>{value}</bdi>
        </span>
      ))}
    </>
  );
}

function valuesOf({ facts }: LookAlikeSide, what: What): readonly string[] {
  return facts.find((fact) => fact.what === what)?.values ?? [];
}
