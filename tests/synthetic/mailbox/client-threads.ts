import type { ThreadDescription } from './mail.ts';
import { anna, bruno, grace, henrik, lea, maria, oskar, priya, sam, tomas } from './people.ts';

/** What the clients wrote, and what was written to them. */
export const clientThreads: ThreadDescription[] = [
  {
    slug: 'northwind-quote',
    subject: 'Quote for 40 seats',
    unread: true,
    mails: [
      {
        from: maria,
        to: [anna],
        cc: [tomas],
        daysAgo: 6,
        at: '10:24',
        text: 'Hello Anna,\n\nhere is the quote for 40 seats, with the annual plan as we discussed.\nI left the depot in Lyon as the pilot.\n\nBest,\nMaria',
      },
      {
        from: anna,
        to: [maria],
        cc: [bruno],
        daysAgo: 3,
        at: '15:02',
        quotes: true,
        text: 'Hi Maria,\n\nthe annual plan is fine. Could you take the training out of the price and show it on a line of its own?\nBruno runs the depot in Lyon and joins from now on.\n\nAnna',
      },
      {
        from: maria,
        to: [anna, bruno],
        daysAgo: 2,
        at: '17:40',
        quotes: true,
        text: "Hello Anna, hello Bruno,\n\nof course. I'll send the revised quote by Tuesday.\n\nBest,\nMaria",
      },
      {
        from: anna,
        to: [maria],
        cc: [bruno],
        daysAgo: 0,
        at: '09:12',
        quotes: true,
        text: 'Thanks! Could go-live move to June? Our depot in Lyon moves house in May and nobody will have time for a new tool.\n\nAnna',
      },
    ],
  },
  {
    slug: 'contoso-copy',
    subject: 'Who signs off the copy?',
    unread: true,
    mails: [
      {
        from: grace,
        to: [maria],
        cc: [henrik],
        daysAgo: 3,
        at: '11:30',
        text: 'Hi Maria,\n\nthe new copy for the home page is in the folder. Who signs off the copy on your side?\nWe would like to print on Friday.\n\nGrace',
      },
    ],
  },
  {
    slug: 'fabrikam-site',
    subject: 'Site launch: new date',
    mails: [
      {
        from: lea,
        to: [maria],
        daysAgo: 8,
        at: '14:05',
        text: 'Dear Maria,\n\nthis is the second time the date moves. Please tell me what changed and which date I may give to our board.\n\nLea Fontaine',
      },
      {
        from: maria,
        to: [lea],
        daysAgo: 7,
        at: '09:50',
        quotes: true,
        text: 'Dear Lea,\n\nyou are right to ask. The images came nine days late and we did not tell you at once. The new date holds: I will write every two weeks how far we are.\n\nMaria',
      },
    ],
  },
  {
    slug: 'litware-draft',
    subject: 'Autumn campaign, draft 1',
    mails: [
      {
        from: oskar,
        to: [maria],
        cc: [priya],
        daysAgo: 5,
        at: '16:20',
        text: 'Hi,\n\ngood start. Next time please send drafts a day earlier so that Priya can read them too.\n\nOskar',
      },
      {
        from: priya,
        to: [maria, oskar],
        daysAgo: 4,
        at: '08:15',
        text: 'My notes are in the file. The tone is right.\n\nPriya',
      },
    ],
  },
  {
    slug: 'tailspin-report',
    subject: 'Monthly report',
    mails: [
      {
        from: sam,
        to: [maria],
        daysAgo: 41,
        at: '13:00',
        text: 'Maria,\n\nthanks for the report. Once a month is the right rhythm for us.\n\nSam',
      },
    ],
  },
];
