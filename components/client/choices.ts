import { type MailLanguage, mailLanguages } from '../../utils/records/fields.ts';
import { message } from '../ui/message.ts';
import type { Option } from '../ui/Select.tsx';

export const statusOptions = (): Option<'prospect' | 'active' | 'paused' | 'former'>[] => [
  { value: 'prospect', label: message('client_statusProspect') },
  { value: 'active', label: message('client_statusActive') },
  { value: 'paused', label: message('client_statusPaused') },
  { value: 'former', label: message('client_statusFormer') },
];

export const recordingOptions = (): Option<'full' | 'metadata' | 'none'>[] => [
  { value: 'full', label: message('client_recordingFull') },
  { value: 'metadata', label: message('client_recordingMetadata') },
  { value: 'none', label: message('client_recordingNone') },
];

export const channelOptions = (): Option<'mail' | 'call' | 'video' | 'meeting' | 'message' | ''>[] => [
  { value: '', label: message('client_channelUnknown') },
  { value: 'mail', label: message('client_channelMail') },
  { value: 'call', label: message('client_channelCall') },
  { value: 'video', label: message('client_channelVideo') },
  { value: 'meeting', label: message('client_channelMeeting') },
  { value: 'message', label: message('client_channelMessage') },
];

export const languageOptions = (): Option<MailLanguage | ''>[] => [
  { value: '', label: message('client_languageOfBrowser') },
  ...mailLanguages.map((value) => ({ value, label: message(`mail_language_${value}`) })),
];

export const decisionOptions = (): Option<'' | 'yes' | 'no'>[] => [
  { value: '', label: message('client_decidesUnknown') },
  { value: 'yes', label: message('client_decidesYes') },
  { value: 'no', label: message('client_decidesNo') },
];
