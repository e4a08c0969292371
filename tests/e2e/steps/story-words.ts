/** What is typed and said in the story: written once, and looked for at its end. */
export const words = {
  client: 'Alpine Ski House',
  project: 'Booking site',
  purpose: 'Guests book a lesson by themselves.',
  scope: 'A calendar of lessons and a form\nNo payment on the site',
  fear: 'That the telephone rings all day, as last winter',
  quote: 'last winter I only answered the telephone',
  firstVersion: 'As we said in Davos',
  reason: 'Their photographer is ill until next week',
  challenge: 'The photographs are not there yet',
  decision: 'The calendar shows a week at a time',
  complaint: 'we are not happy with how late the drafts reach us.',
  theme: 'Timing',
  action: 'Drafts come two days before we talk about them.',
  comment: 'Our guests book by themselves now.',
};

/** The milestones of its project, in their order. */
export const milestones = ['Design agreed', 'Site ready', 'Launch'] as const;
