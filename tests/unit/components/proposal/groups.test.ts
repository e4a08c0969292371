import { expect, test } from 'vitest';
import { byClient, byFilesRead } from '../../../../components/proposal/groups.ts';
import type { Proposal } from '../../../../utils/state/proposals.ts';

function proposal(id: string, clientId: string, source: 'page' | 'file', readAt: string): Proposal {
  const createdAt = new Date(`${readAt}T12:00`).getTime();
  return {
    clientId,
    clientName: clientId.toUpperCase(),
    promised: {
      id,
      kind: 'commitment',
      createdAt,
      updatedAt: createdAt,
      fields: {
        clientIds: { [clientId]: true },
        projectId: null,
        owedBy: 'us',
        who: '',
        what: id,
        due: null,
        said: 'promised',
        quote: null,
        state: 'proposed',
        madeAt: createdAt,
        closedAt: null,
        interactionId: null,
        closing: null,
        former: null,
        provenance: { source, site: null, sourceId: null, link: null },
      },
    },
  };
}

const all = [
  proposal('one', 'b', 'page', '2026-11-25'),
  proposal('two', 'a', 'file', '2026-11-20'),
  proposal('three', 'b', 'file', '2026-11-24'),
  proposal('four', 'a', 'file', '2026-11-20'),
];

test('are grouped by client in the order in which they are met', () => {
  const groups = byClient(all).map(({ clientName, promised }) => [clientName, promised.map(({ id }) => id)]);
  expect(groups).toEqual([
    ['B', ['one', 'three']],
    ['A', ['two', 'four']],
  ]);
});

test('of files, by the day on which these were read, the last one first; what a page said is none of them', () => {
  expect(byFilesRead(all)).toEqual([
    { day: '2026-11-24', ids: ['three'] },
    { day: '2026-11-20', ids: ['two', 'four'] },
  ]);
});
