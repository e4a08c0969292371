import type { Output } from '../messaging/contract.ts';

export type Letter = Output<'project.correspondence'>['letters'][number];
type Mail = Output<'recap.list'>[number];

/** Between the press of send and what the page says of when it was, in milliseconds. */
const aMoment = 600_000;

/**
 * What passed about a project with the mails about it that were written here and sent, the oldest first: each mail once, also
 * where it was met in the mailbox. In a reply it stands under the subject of the thread: there its time and its readers tell.
 */
export function withSentMails(letters: readonly Letter[], mails: readonly Mail[], projectId: string): Letter[] {
  const unmet = new Set(letters.filter(({ medium, direction }) => medium === 'mail' && direction === 'out'));
  const sent = mails.filter(({ fields }) => fields.projectId === projectId).flatMap(letterOf);
  const meet = (mail: Letter, isSame: (met: Letter) => boolean) => {
    const met = nearest(
      [...unmet].filter((letter) => Math.abs(letter.at - mail.at) < aMoment && isSame(letter)),
      mail.at,
    );
    if (met !== null) unmet.delete(met);
    return met === null;
  };
  // A mail of the same subject is looked for first: another one to the same readers may be older by a minute.
  const left = sent.filter((mail) => meet(mail, ({ subject }) => subject === mail.subject));
  const unseen = left.filter((mail) => meet(mail, ({ people }) => people.some((each) => isAmong(each, mail.people))));
  return [...letters, ...unseen].toSorted((one, other) => one.at - other.at);
}

function letterOf({ id, fields: { sentAt: at, subject, to, projectId, provenance } }: Mail): Letter[] {
  if (at === null) return [];
  return [{ id, at, allDay: false, medium: 'mail', direction: 'out', subject, people: to, projectId, provenance }];
}

function nearest(letters: readonly Letter[], at: number): Letter | null {
  return letters.toSorted((one, other) => Math.abs(one.at - at) - Math.abs(other.at - at))[0] ?? null;
}

/** Whether somebody, as they are shown, is one of these addresses. */
function isAmong(person: string, addresses: readonly string[]): boolean {
  return addresses.some((address) => person.toLowerCase().includes(address.toLowerCase()));
}
