import { fieldsOf } from '../../records/plain-records.ts';
import { noa, yousef } from '../../synthetic/mailbox/people.ts';
import { dayFrom } from './care.ts';
import type { Change } from './project.ts';
import { arabicClient, day, fullClient, ofClient } from './full-clients.ts';

/** What may go wrong, what work may come, what moves in the industries, and who does it all. */
export function fullProspects(): Change[] {
  const risks = ['open', 'open', 'proposed', 'closed', 'open'] as const;
  const stages = ['talking', 'idea', 'offered', 'won', 'lost'] as const;
  return [
    ...risks.map((state, index) => ({
      kind: 'risk' as const,
      id: `risk ${index}`,
      set: fieldsOf('risk', {
        ...ofClient(index === 4 ? arabicClient.clientId : fullClient.clientId),
        projectId: index === 0 ? 'shop' : null,
        what: index === 4 ? 'الميزانية تنتهي في مارس' : `Only one person knows the stock of warehouse ${index}`,
        likelihood: 1 + (index % 3),
        impact: 3 - (index % 3),
        plan: index === 0 ? 'Ask for a second person at the next call, and write down what the first one knows' : '',
        owner: 'Maria',
        state,
        raisedAt: Date.now() - index * day,
        closedAt: state === 'closed' ? Date.now() : null,
      }),
    })),
    ...stages.map((stage, index) => ({
      kind: 'opportunity' as const,
      id: index === 0 ? 'second shop' : `more work ${index}`,
      set: fieldsOf('opportunity', {
        ...ofClient(index === 1 ? arabicClient.clientId : fullClient.clientId),
        name: index === 0 ? 'A second shop, for the wholesale customers of all countries but France' : `Work ${index}`,
        stage,
        value: index === 2 ? null : 12_500 * (index + 1),
        currency: 'EUR',
        nextStep: 'Send the options',
        nextOn: dayFrom(index * 7 - 3),
        expectedOn: dayFrom(90),
        goal: 'Wholesale customers order by themselves',
        options: {
          nothing: { name: 'Do nothing', gives: 'No work', costs: 'Orders by phone', isNothing: true, place: 0 },
          shop: { name: 'A second shop', gives: 'Half the calls', costs: '12,500 EUR', isNothing: false, place: 1 },
        },
        recommended: 'shop',
        why: 'It pays for itself within a year',
        raisedAt: Date.now() - index * day,
      }),
    })),
    ...['Free returns are going', 'وسائل الدفع تتغير', 'Prices of parcels rise'].map((text, index) => ({
      kind: 'trend' as const,
      id: `trend ${index}`,
      set: fieldsOf('trend', {
        industry: index === 2 ? 'Logistics' : 'Retail',
        topic: `Topic ${index}`,
        text,
        source: 'The trade press',
        notedAt: Date.now() - index * day,
      }),
    })),
    ...[noa, yousef].map(({ name }, index) => ({
      kind: 'teammate' as const,
      id: `teammate ${index}`,
      set: fieldsOf('teammate', {
        name: name ?? '',
        skills: { design: true as const, [index === 0 ? 'code' : 'search engine marketing']: true as const },
        daysAWeek: 4,
        absences: { holidays: { from: dayFrom(10), until: dayFrom(20), why: 'Holidays', share: 1 } },
        addedAt: Date.now(),
      }),
    })),
  ];
}
