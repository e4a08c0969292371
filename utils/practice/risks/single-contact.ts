import { onlyPersonMet } from '../../signals/single-contact.ts';
import type { RiskRule } from './risk-rule.ts';

/** The relation hangs on one person: if they leave, nobody there knows us. */
export const singleContact: RiskRule = {
  name: 'single-contact',
  isOneForClient: false,
  look(looked) {
    const met = looked.client.fields.status === 'active' ? onlyPersonMet(looked) : null;
    if (met === null) return [];
    const { id, fields } = met.person;
    return [
      {
        key: id,
        projectId: null,
        title: fields.name || (Object.keys(fields.emails)[0] ?? ''),
        count: met.contacts,
        likelihood: 2,
        impact: 3,
        evidence: [{ kind: 'person', id }],
      },
    ];
  },
};
