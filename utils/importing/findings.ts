import type { Issue, Item } from '../importers/item.ts';
import type { Survey } from '../importers/survey.ts';
import { inMail, whyNoEvent, whyNoMail } from '../importers/skip.ts';
import { isAutomatic, isOwn } from '../identity/standing.ts';

const mostIssues = 200;
const samplesOfEach = 3;
/** Who is in so many of the mails is most likely the one whose mailbox it is. */
const ownShare = 0.4;
const fewMails = 20;

/** What there is to say of the files besides whose it is: files, samples, what could not be read. */
export interface Findings {
  file(name: string, size: number | null, format: string | null, items: number): void;
  add(items: readonly Item[]): void;
  issues(issues: readonly Issue[]): void;
  finish(): Pick<Survey, 'files' | 'samples' | 'issues' | 'issueCount' | 'ownGuess'>;
}

/** `own` are the person's own addresses. */
export function startFindings(own: readonly string[]): Findings {
  const files = new Map<string, Survey['files'][number]>();
  const samples: Survey['samples'] = [];
  const issues: Issue[] = [];
  const inMails = new Map<string, number>();
  let issueCount = 0;
  let mails = 0;

  /** What stays out whatever is ticked is no sample of what comes in. */
  function sample(item: Item): void {
    if (item.kind === 'mail' && whyNoMail(item, own) !== null) return;
    if (item.kind === 'event' && whyNoEvent(item, own) !== null) return;
    if (samples.filter(({ kind }) => kind === item.kind).length < samplesOfEach) samples.push(sampleOf(item));
  }

  return {
    file(name, size, format, items) {
      const before = files.get(name)?.items ?? 0;
      files.set(name, { name: name.slice(0, 500), size, format, items: before + items });
    },
    add(items) {
      for (const item of items) {
        sample(item);
        if (item.kind !== 'mail') continue;
        mails += 1;
        for (const email of new Set(inMail(item).map((each) => each.email)))
          inMails.set(email, (inMails.get(email) ?? 0) + 1);
      }
    },
    issues(found) {
      issueCount += found.length;
      issues.push(...found.slice(0, Math.max(0, mostIssues - issues.length)));
    },
    finish() {
      const isLikely = ([email, count]: [string, number]) =>
        mails >= fewMails && count >= mails * ownShare && !isOwn(email, own) && !isAutomatic(email);
      const ownGuess = [...inMails].filter(isLikely).map(([email]) => email);
      return { files: [...files.values()], samples, issues, issueCount, ownGuess: ownGuess.slice(0, 5) };
    },
  };
}

function sampleOf(item: Item): Survey['samples'][number] {
  const place = `${item.place.file}, ${item.place.at}`.slice(0, 500);
  const shown = (title: string, about: string, at: number | null) => ({ kind: item.kind, title, about, at, place });
  if (item.kind === 'mail') return shown(item.subject, item.from.name || item.from.email, item.at);
  if (item.kind === 'event')
    return shown(
      item.title,
      item.guests
        .map(({ email }) => email)
        .join(', ')
        .slice(0, 500),
      item.at,
    );
  if (item.kind === 'person')
    return shown(item.name || (item.emails[0] ?? ''), item.organisation || (item.emails[0] ?? ''), null);
  if (item.kind === 'company') return shown(item.name, item.hosts[0] ?? item.industry, null);
  return shown(item.title, [item.stage, item.amount].filter(Boolean).join(' · ').slice(0, 500), item.at);
}
