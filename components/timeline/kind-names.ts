import type { TimelineEntry } from '../../utils/messaging/shapes.ts';
import type { MessageKey } from '../ui/message.ts';

/** How each kind of contact is called. */
export const kindNames: Record<TimelineEntry['medium'], MessageKey> = {
  mail: 'timeline_kindMail',
  call: 'timeline_kindCall',
  video: 'timeline_kindVideo',
  meeting: 'timeline_kindMeeting',
  note: 'timeline_kindNote',
  recap: 'timeline_kindRecap',
};

/** What has become of a recap. */
export const stepNames: Record<TimelineEntry['steps'][number]['step'], MessageKey> = {
  drafted: 'timeline_stepDrafted',
  inserted: 'timeline_stepInserted',
  sent: 'timeline_stepSent',
  notNeeded: 'timeline_stepNotNeeded',
};
