import { mailValues, offersNow, updateOf } from '../../utils/mails/index.ts';
import { candidatesOf } from '../../utils/practice/candidates.ts';
import { healthOf } from '../../utils/practice/health/index.ts';
import { leftUnsaid } from '../../utils/practice/left-unsaid.ts';
import { needsInDraft } from '../../utils/practice/needs-in-draft.ts';
import { newWorkFor } from '../../utils/practice/new-work.ts';
import { openFeedback } from '../../utils/practice/open-feedback.ts';
import { projectStanding } from '../../utils/practice/project-standing.ts';
import { proposeRisks } from '../../utils/practice/propose-risks.ts';
import { scorePeriods } from '../../utils/practice/score-periods.ts';
import { scoreTrend } from '../../utils/practice/score-trend.ts';
import { isSurveyDue } from '../../utils/practice/survey-due.ts';
import { themesOf } from '../../utils/practice/themes.ts';
import { dayAt } from '../../utils/signals/moment.ts';
import { percentile, type Result } from './result.ts';
import { storyLength, storyOn } from './story-days.ts';

/** What the rules of the practice say on a day. */
export interface DayOfStory {
  /** The mails that are offered, by name. */
  offered: string[];
  /** How each part of the health stands. */
  health: Record<string, string>;
  /** The rules that propose a risk. */
  risks: string[];
  isSurveyDue: boolean;
  /** Whether more work may be asked for. */
  isTimeForMore: boolean;
  /** What an update would tell, and a draft that says nothing would leave out. */
  told: number;
  unsaid: number;
}

type Known = ReturnType<typeof storyOn>;

/** Every rule over what is known of one client on a day. */
function rulesOn({ facts, looked }: Known): DayOfStory {
  const { moment, projects } = facts;
  const [project] = projects;
  const update = project === undefined ? null : updateOf(facts, project);
  const draft = 'All is well.';
  const health = healthOf(looked, moment).map(({ name, standing }) => [name, standing]);
  const addresses = looked.people.map(({ fields }) => Object.keys(fields.emails));
  const asked = { surveys: looked.surveys.map(({ fields }) => fields), people: addresses, steps: facts.steps };
  const offers = offersNow(facts);
  for (const { projectId, about } of offers)
    mailValues(facts, { projectId, about }, { names: ['Anna'], sender: 'Maria', note: '', locale: 'en-GB' });
  trendsOf(looked, dayAt(moment.at, moment.zone));
  return {
    offered: offers.map(({ template }) => template.name),
    health: Object.fromEntries(health),
    risks: proposeRisks(looked, moment).fresh.map(({ rule }) => rule),
    isSurveyDue: projects.some((each) => isSurveyDue(each, asked, moment)),
    isTimeForMore: newWorkFor(looked, moment).isTime,
    told: update === null ? 0 : Object.values(update).flat().length,
    unsaid: update === null ? 0 : leftUnsaid(draft, update).length + needsInDraft(draft, {}).spokenTo.length,
  };
}

/** What is counted over time rather than decided on: scores by quarter, themes, what is open, what is next. */
function trendsOf({ surveys, feedback, projects, client, opportunities }: Known['looked'], today: string): void {
  const [before, after] = scorePeriods(surveys, 'csat');
  const scores = (period: typeof before) => (period?.answers ?? []).flatMap(({ fields }) => fields.score ?? []);
  scoreTrend(scores(before), scores(after));
  themesOf(feedback, ({ fields }) => Object.keys(fields.themes));
  openFeedback(feedback);
  candidatesOf({ client, opportunities });
  for (const { fields } of projects) projectStanding(fields, today);
}

/** The story from its first day to its last. */
export function replay(days: readonly Known[]): DayOfStory[] {
  return days.map(rulesOn);
}

/** So many days in all, each of a client's: as many as a practice of thousands lives through in one. */
const clients = 5_000;

/** What one replay of the story takes, day by day, and all days of so many clients. */
export function measureStory(): Result[] {
  const days = Array.from({ length: storyLength }, (_, day) => storyOn(day));
  const replays = Math.ceil(clients / storyLength);
  replay(days);
  const times = Array.from({ length: replays }, () => {
    const start = performance.now();
    replay(days);
    return performance.now() - start;
  });
  const total = times.reduce((sum, time) => sum + time, 0);
  const name = (what: string) => `story, every rule on each of ${storyLength} days: ${what}`;
  return [
    { name: name('one replay, p50'), value: percentile(times, 0.5), unit: 'ms' },
    { name: name('one replay, p95'), value: percentile(times, 0.95), unit: 'ms' },
    { name: name('days replayed'), value: replays * storyLength, unit: 'days' },
    { name: name('all of these days'), value: total, unit: 'ms' },
  ];
}
