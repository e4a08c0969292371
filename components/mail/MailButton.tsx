import { openMails } from '../sidebar/panel.ts';
import { Button } from '../ui/Button.tsx';
import { message } from '../ui/message.ts';

/** The way to the mails that fit a client now. */
export function MailButton({ clientId }: { clientId: string }) {
  return (
    <Button variant="link" onClick={() => openMails(clientId)}>
      {message('mail_write')}
    </Button>
  );
}
