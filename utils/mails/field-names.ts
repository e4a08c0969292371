/** The fields of the records that a mail can name: one line of text each, or several where the record has several. */
export const MAIL_TEXTS = [
  'names',
  'client',
  'sender',
  'today',
  'note',
  'owner',
  'last_contact',
  'project.name',
  'project.purpose',
  'project.scope',
  'project.parameters',
  'project.phase',
  'project.start',
  'project.due',
  'update.since',
  'concern.what',
  'feedback.text',
  'feedback.action',
  'feedback.day',
  'fit.earliest',
  'fit.share',
  'survey.question',
  'survey.code',
] as const;

/** The fields that are lists: their items are texts. */
export const MAIL_LISTS = [
  'goals',
  'needs',
  'projects',
  'milestones',
  'deadlines',
  'missing_skills',
  'concern.options',
  'concerns.untold',
  'concerns.told',
  'feedback.open',
  'fit.missing',
  'survey.links',
  'promises.ours',
  'promises.theirs',
  'update.done',
  'update.next',
  'update.blocked',
  'update.changed',
  'update.late',
  'update.feedback',
] as const;

/** The fields that may have several lines. */
const prose = new Set<string>([
  'note',
  'project.purpose',
  'project.scope',
  'project.parameters',
  'concern.what',
  'feedback.text',
  'feedback.action',
]);

type MailTextField = (typeof MAIL_TEXTS)[number];
type MailListField = (typeof MAIL_LISTS)[number];
export type MailField = MailTextField | MailListField;

/** What stands in for each field; a field without a value is empty. */
export type MailValues = Record<MailTextField, string> & Record<MailListField, string[]>;

const names = new Map<string, MailField>([...MAIL_TEXTS, ...MAIL_LISTS].map((name) => [name, name]));

/** The field of this name; null where there is none. */
export function fieldNamed(name: string): MailField | null {
  return names.get(name) ?? null;
}

/** Whether there are fields within this name, as within `project`. */
export function isGroup(name: string): boolean {
  return [...names.keys()].some((each) => each.startsWith(`${name}.`));
}

/** Whether a field may have several lines; any other is one line, whatever its record contains. */
export function isProse(field: string): boolean {
  return prose.has(field);
}
