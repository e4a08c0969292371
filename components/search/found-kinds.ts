import type { IconName } from '../ui/Icon.tsx';
import type { MessageKey } from '../ui/message.ts';

/**
 * Where something that was found stands: on the timeline, on its client's card, on the page of its project, on another page
 * about its client, or on a page of the dashboard.
 */
type Place = 'timeline' | 'card' | 'project' | 'growth' | 'surveys' | 'industries' | 'team';

interface FoundKind {
  icon: IconName;
  name: MessageKey;
  place: Place;
}

/** How each kind that a search finds is drawn, called and reached; of an interaction by its means. */
const foundKinds: ReadonlyMap<string, FoundKind> = new Map<string, FoundKind>([
  ['client', { icon: 'client', name: 'client_region', place: 'card' }],
  ['person', { icon: 'person', name: 'search_person', place: 'card' }],
  ['mail', { icon: 'mail', name: 'timeline_kindMail', place: 'timeline' }],
  ['call', { icon: 'call', name: 'timeline_kindCall', place: 'timeline' }],
  ['video', { icon: 'video', name: 'timeline_kindVideo', place: 'timeline' }],
  ['meeting', { icon: 'meeting', name: 'timeline_kindMeeting', place: 'timeline' }],
  ['note', { icon: 'note', name: 'timeline_kindNote', place: 'timeline' }],
  ['recap', { icon: 'recap', name: 'timeline_kindRecap', place: 'timeline' }],
  ['commitment', { icon: 'check', name: 'search_promise', place: 'card' }],
  ['question', { icon: 'question', name: 'search_question', place: 'card' }],
  ['project', { icon: 'project', name: 'project_title', place: 'card' }],
  ['feedback', { icon: 'feedback', name: 'feedback_title', place: 'card' }],
  ['concern', { icon: 'warning', name: 'search_concern', place: 'card' }],
  ['step', { icon: 'edit', name: 'search_step', place: 'project' }],
  ['outline', { icon: 'outline', name: 'project_outline', place: 'project' }],
  ['risk', { icon: 'risk', name: 'search_risk', place: 'growth' }],
  ['opportunity', { icon: 'pipeline', name: 'growth_newWork', place: 'growth' }],
  ['survey', { icon: 'survey', name: 'search_survey', place: 'surveys' }],
  ['trend', { icon: 'industry', name: 'search_trend', place: 'industries' }],
  ['teammate', { icon: 'team', name: 'search_teammate', place: 'team' }],
]);

/** Null for a kind that a newer release wrote. */
export function foundKind(kind: string): FoundKind | null {
  return foundKinds.get(kind) ?? null;
}
