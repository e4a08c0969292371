import type { ClientsEdit } from '../../utils/messaging/contract.ts';
import { recordingOptions, statusOptions } from '../client/choices.ts';
import { dayOf } from '../ui/dates.ts';
import type { MessageKey } from '../ui/message.ts';
import type { Option } from '../ui/Select.tsx';

export type BulkFieldName = keyof ClientsEdit;

/** A field that is set for many clients: what it is called, and how what was chosen or typed becomes an edit. */
export interface BulkField {
  name: BulkFieldName;
  title: MessageKey;
  /** The choices where there are few. */
  options: (() => readonly Option<string>[]) | null;
  /** Null where the value does not fit. */
  edit: (value: string) => ClientsEdit | null;
}

/** The one of these values that was chosen, as an edit. */
function chosen<Value extends string>(
  options: () => readonly Option<Value>[],
  edit: (value: Value) => ClientsEdit,
): Pick<BulkField, 'options' | 'edit'> {
  return {
    options,
    edit: (text) => {
      const option = options().find(({ value }) => value === text);
      return option === undefined ? null : edit(option.value);
    },
  };
}

export const bulkFields: readonly BulkField[] = [
  { name: 'status', title: 'client_status', ...chosen(statusOptions, (status) => ({ status })) },
  { name: 'owner', title: 'client_owner', options: null, edit: (owner) => ({ owner: owner.trim() }) },
  { name: 'cadence', title: 'clients_cadenceDays', options: null, edit: cadenceEdit },
  { name: 'industry', title: 'client_industry', options: null, edit: (industry) => ({ industry: industry.trim() }) },
  { name: 'recording', title: 'clients_recording', ...chosen(recordingOptions, (recording) => ({ recording })) },
];

/** Nothing typed takes the cadence away. What is set for many is our choice, not theirs. */
function cadenceEdit(text: string): ClientsEdit | null {
  if (text.trim() === '') return { cadence: null };
  const days = Math.round(Number(text));
  if (!(days >= 1 && days <= 3650)) return null;
  return { cadence: { days, chosenBy: 'us', since: dayOf(Date.now()) } };
}
