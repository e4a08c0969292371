import type { Against, MailField, OfferReason, ReasonAgainst } from '../../utils/mails/index.ts';
import { isolated } from '../ui/isolated.ts';
import { message, type MessageKey } from '../ui/message.ts';

/** What each field is called. */
const fieldNames: Record<MailField, MessageKey> = {
  names: 'mail_field_names',
  client: 'mail_field_client',
  sender: 'mail_field_sender',
  today: 'mail_field_today',
  note: 'mail_field_note',
  owner: 'mail_field_owner',
  last_contact: 'mail_field_lastContact',
  goals: 'mail_field_goals',
  needs: 'mail_field_needs',
  projects: 'mail_field_projects',
  milestones: 'mail_field_milestones',
  deadlines: 'mail_field_deadlines',
  missing_skills: 'mail_field_missingSkills',
  'project.name': 'mail_field_projectName',
  'project.purpose': 'mail_field_projectPurpose',
  'project.scope': 'mail_field_projectScope',
  'project.parameters': 'mail_field_projectParameters',
  'project.phase': 'mail_field_projectPhase',
  'project.start': 'mail_field_projectStart',
  'project.due': 'mail_field_projectDue',
  'update.since': 'mail_field_updateSince',
  'update.done': 'mail_field_updateDone',
  'update.next': 'mail_field_updateNext',
  'update.blocked': 'mail_field_updateBlocked',
  'update.changed': 'mail_field_updateChanged',
  'update.late': 'mail_field_updateLate',
  'update.feedback': 'mail_field_updateFeedback',
  'concern.what': 'mail_field_concernWhat',
  'concern.options': 'mail_field_concernOptions',
  'concerns.untold': 'mail_field_concernsUntold',
  'concerns.told': 'mail_field_concernsTold',
  'feedback.open': 'mail_field_feedbackOpen',
  'feedback.text': 'mail_field_feedbackText',
  'feedback.action': 'mail_field_feedbackAction',
  'feedback.day': 'mail_field_feedbackDay',
  'survey.question': 'mail_field_surveyQuestion',
  'fit.missing': 'mail_field_fitMissing',
  'fit.earliest': 'mail_field_fitEarliest',
  'fit.share': 'mail_field_fitShare',
  'survey.code': 'mail_field_surveyCode',
  'survey.links': 'mail_field_surveyLinks',
  'promises.ours': 'mail_field_promisesOurs',
  'promises.theirs': 'mail_field_promisesTheirs',
};

const reasons: Record<OfferReason, MessageKey> = {
  projectBegins: 'mail_why_projectBegins',
  updateDue: 'mail_why_updateDue',
  milestoneDone: 'mail_why_milestoneDone',
  deadlineMoved: 'mail_why_deadlineMoved',
  concernUntold: 'mail_why_concernUntold',
  allDone: 'mail_why_allDone',
  delivered: 'mail_why_delivered',
  actedOn: 'mail_why_actedOn',
  notAsked: 'mail_why_notAsked',
  praised: 'mail_why_praised',
  content: 'mail_why_content',
  silent: 'mail_why_silent',
  ownerAway: 'mail_why_ownerAway',
  skillMissing: 'mail_why_skillMissing',
  doesNotFit: 'mail_why_doesNotFit',
};

const reasonsAgainst: Record<ReasonAgainst, MessageKey> = {
  'not-active': 'mail_against_notActive',
  'not-known-content': 'mail_against_notKnownContent',
  'not-content': 'mail_against_notContent',
  'promise-late': 'mail_against_promiseLate',
  'asked-lately': 'mail_against_askedLately',
  'in-pipeline': 'mail_against_inPipeline',
};

/** What a field of a mail's template is called. */
export function fieldName(field: MailField): string {
  return message(fieldNames[field]);
}

/** Why a mail is offered now. */
export function reasonText(reason: OfferReason): string {
  return message(reasons[reason]);
}

/** Why a mail would not be offered now. */
export function againstText({ because, shownBy }: Against): string {
  const reason = message(reasonsAgainst[because]);
  return shownBy.length === 0 ? reason : `${reason}: ${shownBy.map(isolated).join(', ')}`;
}
