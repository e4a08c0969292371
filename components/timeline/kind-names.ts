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
