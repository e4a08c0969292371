import type { Correspondent, SeedMail } from './message.ts';

/** The person whose webmail it is. */
export const MANAGER: Correspondent = { name: 'Maria Manager', email: 'manager@acme.test' };
/** A client's person with a mailbox that is looked into. */
export const ANNA: Correspondent = { name: 'Anna Berg', email: 'anna@northwind.test' };
export const BRUNO: Correspondent = { name: 'Ochoa, Bruno (Contoso)', email: 'bruno@contoso.test' };
export const CHARLIE: Correspondent = { name: 'Чарли Дент', email: 'charlie@fabrikam.test' };
const JUERGEN: Correspondent = { name: 'Jürgen Weiß', email: 'j.weiss@werkstatt.test' };
const NOA: Correspondent = { name: 'נועה לוי', email: 'noa@tapuz.test' };
export const DORA: Correspondent = { name: 'Dora Lind', email: 'dora@northwind.test' };
const NEWS: Correspondent = { name: 'Acme Weekly', email: 'no-reply@news.test' };
const LIST: Correspondent = { name: 'Trade talk', email: 'talk@lists.trade.test' };
const HOSTILE: Correspondent = {
  name: '<img src=x onerror=alert(1)> "Mallory" <ceo@acme.test>',
  email: 'mallory@hostile.test',
};

/** What a name or a subject must never do in the sidebar. */
export const HOSTILE_SUBJECT = '<script>window.pwned = true</script><img src=x onerror="window.pwned=true"> &lt;b&gt;';

/** The mails of the seeded mailboxes, oldest first. */
export const SEED_MAILS: readonly SeedMail[] = [
  {
    id: 'quote-asked',
    from: ANNA,
    to: [MANAGER],
    subject: 'Quote for 40 seats',
    age: { days: 21, hour: 9 },
    text: 'Hi Maria,\n\nour team grows to 40 people in January. What would the seats cost us?\n\nKind regards,\nAnna',
  },
  {
    id: 'quote-promised',
    answers: 'quote-asked',
    from: MANAGER,
    to: [ANNA],
    cc: [BRUNO],
    subject: 'Re: Quote for 40 seats',
    age: { days: 21, hour: 11 },
    text: 'Hi Anna,\n\nyou will have it on Monday.\n\nOn that day Anna Berg wrote:\n> What would the seats cost us?\n\nMaria',
  },
  {
    id: 'quote-thanks',
    answers: 'quote-promised',
    from: ANNA,
    to: [MANAGER],
    cc: [BRUNO, DORA],
    subject: 'Re: Quote for 40 seats',
    age: { days: 20, hour: 9 },
    text: 'Thank you, Maria!\nDora takes over the contract.\n\n> you will have it on Monday.',
    html:
      '<p>Thank you, <b>Maria</b>!</p><p>Dora takes over the contract.</p>' +
      '<table border="1"><tr><td>seats</td><td>40</td></tr></table>' +
      '<blockquote type="cite"><p>you will have it on Monday.</p></blockquote>' +
      '<div>-- <br>Anna Berg, <a href="https://northwind.test/">northwind.test</a></div>',
  },
  {
    id: 'kick-off',
    from: BRUNO,
    to: [MANAGER, ANNA],
    subject: 'When do we start?',
    age: { days: 18, hour: 14 },
    text: 'Hello both,\n\nthe room is free next week. Who brings the figures?\n\nBruno',
  },
  {
    id: 'invoice',
    from: CHARLIE,
    to: [MANAGER],
    subject: 'Счёт 2026-117 с ошибкой',
    age: { days: 12, hour: 8 },
    text: 'Здравствуйте, Мария!\n\nВ счёте нет строки с налогом. Исправьте, пожалуйста, до пятницы.\n\nЧарли',
    unread: true,
  },
  {
    id: 'offer',
    from: JUERGEN,
    to: [MANAGER],
    cc: [{ name: '', email: 'buero@werkstatt.test' }],
    subject: 'Rückfrage zum Angebot für die Werkstatträume',
    age: { days: 9, hour: 16 },
    text: 'Guten Tag Frau Manager,\n\nkönnten Sie uns bis Mittwoch die Maße schicken?\n\nMit freundlichen Grüßen\nJürgen Weiß',
  },
  {
    id: 'hebrew',
    from: NOA,
    to: [MANAGER],
    subject: 'סיכום הפגישה',
    age: { days: 8, hour: 10 },
    text: 'שלום מריה,\n\nתודה על הפגישה. אשלח את המסמכים ביום ראשון.\n\nנועה',
    html: '<div dir="rtl"><p>שלום מריה,</p><p>תודה על הפגישה. אשלח את המסמכים ביום ראשון.</p><p>נועה</p></div>',
  },
  {
    id: 'newsletter',
    from: NEWS,
    to: [MANAGER],
    subject: 'This week at Acme',
    age: { days: 7, hour: 6 },
    text: 'News of the week',
    html: '<h1>News</h1><p style="color:red">of the week</p><p><a href="https://news.test/stop">Unsubscribe</a></p>',
    unread: true,
    headers: ['List-Unsubscribe: <https://news.test/stop>', 'Precedence: bulk'],
  },
  {
    id: 'hostile',
    from: HOSTILE,
    to: [MANAGER],
    subject: HOSTILE_SUBJECT,
    age: { days: 5, hour: 12 },
    text: '<script>window.pwned = true</script>\njavascript:alert(1)',
    html: '<p>Please pay.</p><img src="x" onerror="window.pwned=true"><a href="javascript:alert(1)">Invoice</a>',
    unread: true,
  },
  {
    id: 'list',
    from: { name: 'Erik Moe', email: 'erik@moe.test' },
    to: [LIST],
    cc: [MANAGER],
    subject: '[talk] Packaging rules',
    age: { days: 4, hour: 20 },
    text: 'Has anyone read the new rules?',
    headers: ['List-Id: Trade talk <talk.lists.trade.test>'],
  },
  {
    id: 'contract',
    from: DORA,
    to: [MANAGER],
    cc: [ANNA],
    subject: 'Contract, second draft',
    age: { days: 2, hour: 15 },
    text: 'Hi Maria,\n\nplease look at section 4. I will call you on Thursday.\n\nDora Lind\nNorthwind, +1 202 555 0143',
    unread: true,
  },
  {
    id: 'lunch',
    from: { name: 'Pat Quinn', email: 'pat.quinn@gmail.com' },
    to: [MANAGER],
    subject: 'Lunch?',
    age: { days: 1, hour: 11 },
    text: 'Are you in town this week?\n\nPat',
    unread: true,
  },
];
