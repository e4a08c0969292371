import { Button } from '../ui/Button.tsx';
import { message } from '../ui/message.ts';

/** What is done most often, at the bottom where it is always in reach. */
export function Footer({
  log,
  recap,
  primary = 'recap',
}: {
  log: { text: string; press: () => void } | null;
  recap: () => void;
  primary?: 'log' | 'recap';
}) {
  const logButton = log !== null && (
    <Button variant={primary === 'log' ? 'primary' : 'plain'} onClick={log.press}>
      {log.text}
    </Button>
  );
  return (
    <footer class="foot">
      {primary === 'recap' && logButton}
      <Button variant={primary === 'recap' ? 'primary' : 'plain'} onClick={recap}>
        {message('sidebar_draftRecap')}
      </Button>
      {primary === 'log' && logButton}
    </footer>
  );
}
