import { message } from '../ui/message.ts';
import { TextArea } from '../ui/TextArea.tsx';

/** The user's own addresses, one on each line. */
export function OwnAddresses({
  value,
  onText,
  error,
}: {
  value: string;
  onText: (text: string) => void;
  error: string | null;
}) {
  return (
    <TextArea
      label={message('options_ownAddresses')}
      hint={message('options_ownAddressesHint')}
      spellcheck={false}
      placeholder="anna@example.com"
      value={value}
      onText={onText}
      error={error}
    />
  );
}
