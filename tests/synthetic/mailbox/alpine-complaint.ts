import type { ThreadDescription } from './mail.ts';
import { maria, marta } from './people.ts';

/** The client complains while the work goes on. */
export const alpineComplaint: ThreadDescription = {
  slug: 'alpine-complaint',
  subject: 'The drafts',
  unread: true,
  mails: [
    {
      from: marta,
      to: [maria],
      daysAgo: 1,
      at: '16:10',
      text: 'Hello Maria,\n\nwe are not happy with how late the drafts reach us.\n\nMarta',
    },
  ],
};
