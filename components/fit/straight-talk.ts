import type { Gap, ProjectFit } from '../../utils/practice/project-fit.ts';
import { countText } from '../capacity/amounts.ts';
import { wordsOfDay } from '../ui/dates.ts';
import { listFormat } from '../ui/formats.ts';
import { message, number } from '../ui/message.ts';

export type GapFit = Extract<ProjectFit, { kind: 'gap' }>;

/** Less than this share of the work by the due is nothing to offer. */
const worthOffering = 0.1;

/** What is missing, in words: `2 weeks of design and 1 week of code`. */
export function gapText(gaps: readonly Gap[]): string {
  return listFormat().format(
    gaps.map(({ skill, weeks }) => message('capacity_weeksOf', countText('capacity_weeks', weeks), skill)),
  );
}

/**
 * What one tells the client about a date that does not hold, with the ways out of it: plain text for a mail. `sender` is the
 * name under it, empty where there is none.
 */
export function straightTalkText(project: string, { due, earliest, gaps, share }: GapFit, sender: string): string {
  const by = wordsOfDay(due);
  const percent = number(Math.floor(share * 20) * 5);
  const options = [
    earliest === null ? '' : message('capacity_talkLater', wordsOfDay(earliest)),
    share < worthOffering ? '' : message('capacity_talkLess', by, percent),
    message('capacity_talkHelp', gapText(gaps), by),
  ].filter(Boolean);
  return [
    message('capacity_talkHello'),
    message('capacity_talkNot', project, by, gapText(gaps)),
    message('capacity_talkOptions'),
    options.map((option, index) => `${index + 1}. ${option}`).join('\n'),
    message('capacity_talkEnd'),
    message('capacity_talkBye', sender).trim(),
  ].join('\n\n');
}
