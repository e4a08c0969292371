import type { Output } from '../messaging/contract.ts';

export type Letter = Output<'project.correspondence'>['letters'][number];
type Mail = Output<'recap.list'>[number];

/** Between the press of send and what the page says of when it was, in milliseconds. */
const aMoment = 600_000;

/** What passed about a project with the mails about it that were written here and sent, the oldest first: each mail once. */
export function withSentMails(letters: readonly Letter[], mails: readonly Mail[], projectId: string): Letter[] {
  const sent = mails.filter(({ fields }) => fields.projectId === projectId).flatMap(letterOf);
  const unseen = sent.filter((mail) => !letters.some((letter) => isSeenAs(mail, letter)));
  return [...letters, ...unseen].toSorted((one, other) => one.at - other.at);
}

function letterOf({ id, fields: { sentAt: at, subject, to, projectId, provenance } }: Mail): Letter[] {
  if (at === null) return [];
  return [{ id, at, allDay: false, medium: 'mail', direction: 'out', subject, people: to, projectId, provenance }];
}

/** The same mail as it was met in the mailbox. */
function isSeenAs({ at, subject }: Letter, met: Letter): boolean {
  return met.medium === 'mail' && met.direction === 'out' && met.subject === subject && Math.abs(met.at - at) < aMoment;
}
