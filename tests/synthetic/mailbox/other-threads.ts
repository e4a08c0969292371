import type { ThreadDescription } from './mail.ts';
import { haruka, jonas, maria, noa, yousef } from './people.ts';

/** A name that writes the rest of its line backwards, and one that closes every tag it can. */
const backwards = '\u202Eevil\u202C <script>alert(1)</script>';
const breaking = `"><img src=x onerror="document.documentElement.dataset.pwned='yes'">`;

/** Everyone who is no client: a free-mail address, lists, machines, other scripts, and someone hostile. */
export const otherThreads: ThreadDescription[] = [
  {
    slug: 'free-mail',
    subject: 'Shelves for the office',
    mails: [
      {
        from: jonas,
        to: [maria],
        daysAgo: 1,
        at: '18:22',
        text: 'Hello,\n\nI can build the shelves in March.\n\nJonas',
      },
    ],
  },
  {
    slug: 'newsletter',
    subject: 'This week in logistics',
    mails: [
      {
        from: { name: 'Logistics Weekly', email: 'newsletter@news.logistics-weekly.example' },
        to: [{ name: 'Subscribers', email: 'readers-list@news.logistics-weekly.example' }],
        daysAgo: 1,
        at: '06:00',
        text: 'Five depots that opened this autumn.\n\nUnsubscribe at any time.',
      },
    ],
  },
  {
    slug: 'no-reply',
    subject: 'Your invoice is ready',
    mails: [
      {
        from: { name: 'Cloud Billing', email: 'no-reply@billing.example' },
        to: [maria],
        daysAgo: 2,
        at: '03:15',
        text: 'Your invoice for this month is ready. This address is not read by anyone.',
      },
    ],
  },
  {
    slug: 'hostile',
    subject: `Hello ${breaking} \u202Egnp.eciovni`,
    mails: [
      {
        from: { name: breaking, email: 'mallory@evil.example' },
        to: [maria, { name: backwards, email: 'reversed@evil.example' }],
        cc: [{ name: 'N'.repeat(600), email: `${'long'.repeat(14)}@evil.example` }],
        daysAgo: 3,
        at: '00:00',
        text: `<img src=x onerror=alert(1)>\n${breaking}\n<script>alert(1)</script>\n{{constructor.constructor('alert(1)')()}}`,
      },
    ],
  },
  {
    slug: 'right-to-left',
    subject: 'פגישה ביום חמישי / اجتماع يوم الخميس',
    mails: [
      {
        from: noa,
        to: [maria],
        cc: [yousef],
        daysAgo: 4,
        at: '09:30',
        text: 'שלום מריה,\n\nנוכל לדבר ביום חמישי בשעה 14:00?\n\nנועה',
      },
      { from: yousef, to: [maria, noa], daysAgo: 4, at: '12:10', text: 'مرحبا ماريا،\n\nيوم الخميس مناسب لي.\n\nيوسف' },
    ],
  },
  {
    slug: 'japanese',
    subject: '来週の打ち合わせについて',
    mails: [
      {
        from: haruka,
        to: [maria],
        daysAgo: 5,
        at: '02:40',
        text: 'マリア様\n\n来週の水曜日の10時から打ち合わせをお願いできますか。\n\n佐藤',
      },
    ],
  },
];
