import type { Issue } from '../../utils/importers/item.ts';
import type { ImportSummary } from '../../utils/importers/import-record.ts';
import type { SkipReason } from '../../utils/importers/survey.ts';
import type { ColumnField } from '../../utils/state/import-columns.ts';
import type { MessageKey } from '../ui/message.ts';

/** Why something is left out; `$1` is how many. */
export const skipTexts: Record<SkipReason, MessageKey> = {
  list: 'import_skipList',
  bulk: 'import_skipBulk',
  'auto-reply': 'import_skipAutoReply',
  'no-reply': 'import_skipNoReply',
  'own-organisation': 'import_skipOwn',
  nobody: 'import_skipNobody',
  cancelled: 'import_skipCancelled',
  declined: 'import_skipDeclined',
  'no-recording': 'import_skipNoRecording',
};

/** What could not be read. */
export const issueTexts: Record<Issue['what'], MessageKey> = {
  'not-readable': 'import_issueNotReadable',
  'no-date': 'import_issueNoDate',
  'no-sender': 'import_issueNoSender',
  'no-name': 'import_issueNoName',
  'cut-off': 'import_issueCutOff',
  'unknown-format': 'import_issueUnknownFormat',
  'bad-date': 'import_issueBadDate',
  'bad-rule': 'import_issueBadRule',
  'unknown-zone': 'import_issueUnknownZone',
  'too-large': 'import_issueTooLarge',
  encrypted: 'import_issueEncrypted',
  'nested-too-deep': 'import_issueNested',
  'no-columns': 'import_issueNoColumns',
};

/** What a column may hold. */
export const fieldTexts: Record<ColumnField, MessageKey> = {
  none: 'import_fieldNone',
  name: 'import_fieldName',
  firstName: 'import_fieldFirstName',
  middleName: 'import_fieldMiddleName',
  lastName: 'import_fieldLastName',
  email: 'import_fieldEmail',
  phone: 'import_fieldPhone',
  role: 'import_fieldRole',
  organisation: 'import_fieldOrganisation',
  website: 'import_fieldWebsite',
  industry: 'import_fieldIndustry',
  dealTitle: 'import_fieldDealTitle',
  amount: 'import_fieldAmount',
  currency: 'import_fieldCurrency',
  stage: 'import_fieldStage',
  date: 'import_fieldDate',
  id: 'import_fieldId',
  companyId: 'import_fieldCompanyId',
  personId: 'import_fieldPersonId',
};

/** How far an import is, where it is not simply done. */
export const stateTexts: Record<Exclude<ImportSummary['state'], 'done' | 'reading'>, MessageKey> = {
  surveyed: 'import_stateSurveyed',
  writing: 'import_stateWriting',
  stopped: 'import_stateStopped',
  undoing: 'import_stateUndoing',
  undone: 'import_stateUndone',
};
