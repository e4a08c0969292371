import type { Brief } from '../../utils/messaging/calls/brief.ts';
import type { Topic } from '../../utils/practice/topics.ts';
import { healthOf } from '../../utils/practice/health/index.ts';
import { momentHere } from '../../utils/signals/moment-here.ts';
import { byRiskWeight } from '../../utils/practice/risk-weight.ts';
import { notAsked } from '../first-meeting/questions.ts';
import { partName, reasonText, standingName } from '../growth/health-words.ts';
import { degreeText, ownerText, planText } from '../risk/risk-words.ts';
import { dayInText } from '../ui/dates.ts';
import { listFormat } from '../ui/formats.ts';
import { message, number } from '../ui/message.ts';
import { paperItem, type PaperItem, type PaperSection } from './paper.ts';

/** So many topics are named. */
const mostTopics = 3;

/** How the relation stands: every part with its reason, or only what is not good. */
export function health({ practice, madeAt }: Brief, parts: 'all' | 'wanting'): PaperSection {
  const shown = healthOf(practice, momentHere(madeAt)).filter(
    ({ standing }) => parts === 'all' || standing === 'poor' || standing === 'fair',
  );
  return {
    title: message('growth_health'),
    items: shown.map((part) =>
      paperItem(
        message('growth_partIs', partName(part), standingName(part)),
        [reasonText(part)],
        part.standing === 'poor',
      ),
    ),
    empty: message('growth_nothingWanting'),
  };
}

/** The open risks of the register, the weightiest first. */
export function openRisks({ practice }: Brief): PaperSection {
  const open = practice.risks.filter(({ fields }) => fields.state === 'open').toSorted(byRiskWeight);
  return {
    title: message('growth_register'),
    items: open.map(({ fields }) =>
      paperItem(fields.what, [degreeText(fields), ownerText(fields.owner), planText(fields.plan)]),
    ),
    empty: message('growth_noRisks'),
  };
}

/** What moves in their industry, the newest first; nothing where nothing was noted. */
export function trends({ practice, madeAt }: Brief): PaperSection[] {
  if (practice.trends.length === 0) return [];
  return [
    {
      title: message('growth_trendsOf', practice.client.fields.industry),
      items: practice.trends.map(({ fields: { topic, text, source, notedAt } }) =>
        paperItem(topic === '' ? text : message('growth_partIs', topic, text), [source, dayInText(notedAt, madeAt)]),
      ),
      empty: '',
    },
  ];
}

/** What came up at several clients of an industry, in one line: the words of the first few, and at how many clients. */
export function sharedTopics(topics: readonly Topic[]): PaperItem[] {
  const words = topics
    .slice(0, mostTopics)
    .map(({ word, clientIds }) => message('growth_topicCount', word, number(clientIds.length)));
  return words.length === 0 ? [] : [paperItem(message('growth_sharedTopics'), [listFormat().format(words)])];
}

/** The questions of a first meeting that nobody asked yet, in one line; none where all were. */
export function notAskedYet({ client }: Brief): PaperItem[] {
  const open = notAsked(client.fields).map(({ text }) => message(text));
  return open.length === 0 ? [] : [paperItem(message('growth_notAskedYet'), [open.join(' · ')])];
}
