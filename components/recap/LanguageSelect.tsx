import { type MailLanguage, mailLanguages } from '../../utils/records/fields.ts';
import { message } from '../ui/message.ts';
import { Select } from '../ui/Select.tsx';

/** The language that a draft or a template is written in. */
export function LanguageSelect({
  language,
  look = 'input',
  onSelect,
}: {
  language: MailLanguage;
  look?: 'input' | 'chip';
  onSelect: (language: MailLanguage) => void;
}) {
  return (
    <Select
      label={message('mail_language')}
      look={look}
      value={language}
      options={mailLanguages.map((value) => ({ value, label: message(`mail_language_${value}`) }))}
      onSelect={onSelect}
    />
  );
}
