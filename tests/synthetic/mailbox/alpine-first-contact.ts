import type { ThreadDescription } from './mail.ts';
import { jon, maria, marta } from './people.ts';

/** Somebody unknown asks for work. */
export const alpineFirstContact: ThreadDescription = {
  slug: 'alpine-first-contact',
  subject: 'A booking site before the snow comes',
  unread: true,
  mails: [
    {
      from: marta,
      to: [maria],
      cc: [jon],
      daysAgo: 9,
      at: '08:40',
      text: 'Dear Maria,\n\nwe run a ski school, and our guests book by telephone. We look for somebody who builds us a booking site.\nJon runs the desk and joins us when we meet.\n\nMarta Keller\nAlpine Ski House',
    },
  ],
};
