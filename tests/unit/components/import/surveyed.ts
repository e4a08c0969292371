import type { ImportSummary } from '../../../../utils/importers/import-record.ts';
import type { Candidate, Survey } from '../../../../utils/importers/survey.ts';

/** Somebody who was found in files; a company of its own, in touch both ways. */
export function candidateOf(name: string, more: Partial<Candidate> = {}): Candidate {
  const domain = `${name.toLowerCase()}.example`;
  return {
    key: `domain:${domain}`,
    name,
    domain,
    clientId: null,
    people: 2,
    mailsIn: 3,
    mailsOut: 4,
    events: 1,
    deals: 0,
    first: Date.UTC(2024, 0, 2),
    last: Date.UTC(2025, 2, 4),
    proposed: true,
    also: [],
    ...more,
  };
}

/** A dry run that found Contoso and Fabrikam, both proposed, and Lea, who is not; one mail is of all of them. */
export function surveyOf(more: Partial<Survey> = {}): Survey {
  return {
    files: [{ name: 'all.mbox', size: 3 * 1024 ** 2, format: 'mbox', items: 140 }],
    candidates: [
      candidateOf('Contoso'),
      candidateOf('Fabrikam'),
      candidateOf('Lea', { key: 'person:lea@gmail.com', domain: null, proposed: false }),
    ],
    groups: [
      { kind: 'mail', candidates: [0], fresh: 40, merged: 2, known: 5 },
      { kind: 'mail', candidates: [1], fresh: 20, merged: 0, known: 0 },
      { kind: 'mail', candidates: [2], fresh: 10, merged: 0, known: 0 },
      { kind: 'mail', candidates: [0, 1, 2], fresh: 1, merged: 0, known: 0 },
      { kind: 'person', candidates: [0], fresh: 3, merged: 0, known: 0 },
    ],
    skipped: [{ kind: 'mail', reason: 'list', count: 60 }],
    samples: [
      {
        kind: 'mail',
        title: 'The quote',
        about: 'ann@contoso.example',
        at: Date.UTC(2025, 0, 5),
        place: 'all.mbox, message 3',
      },
    ],
    issues: [{ place: { file: 'all.mbox', at: 'message 12' }, what: 'no-date', detail: 'Date: sometime' }],
    issueCount: 1,
    ownGuess: [],
    bytes: 3 * 1024 ** 2,
    seconds: 2,
    ...more,
  };
}

/** An import as the background lists it. */
export function summaryOf(id: string, more: Partial<ImportSummary> = {}): ImportSummary {
  return {
    id,
    startedAt: Date.UTC(2025, 4, 6),
    state: 'done',
    names: [`${id}.mbox`],
    batches: 4,
    written: 4,
    dropped: 0,
    counts: { clients: 2, people: 3, mails: 63, events: 0, deals: 0, merged: 0 },
    undoUntil: Date.UTC(2025, 7, 6),
    ...more,
  };
}
