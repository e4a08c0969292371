import { dayAt, daysBetween } from '../../signals/moment.ts';
import { openComplaints } from '../open-complaints.ts';
import type { RiskRule } from './risk-rule.ts';

const longest = 14;

/** A complaint of which they have not heard for longer than two weeks what was done about it. */
export const complaintOpen: RiskRule = {
  name: 'complaint-open',
  isOneForClient: false,
  look(looked, { at, zone }) {
    const today = dayAt(at, zone);
    return openComplaints(looked, at)
      .map((complaint) => ({ ...complaint, days: daysBetween(dayAt(complaint.fields.at, zone), today) }))
      .filter(({ days }) => days > longest)
      .map(({ id, days, fields }) => ({
        key: id,
        projectId: fields.projectId,
        title: fields.text,
        count: days,
        likelihood: 2,
        impact: 3,
        evidence: [{ kind: 'feedback', id }],
      }));
  },
};
