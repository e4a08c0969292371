import { PanelHead } from '../sidebar/PanelHead.tsx';
import { message } from '../ui/message.ts';
import { Spinner } from '../ui/Spinner.tsx';

/** The recap panel while something that it needs is still being read. */
export function RecapWaiting({ onBack, isApart = false }: { onBack: () => void; isApart?: boolean }) {
  const Body = isApart ? 'div' : 'main';
  return (
    <>
      <PanelHead title={message('recap_title')} onBack={onBack} />
      <Body class="main" aria-busy="true">
        <Spinner label={message('ui_loading')} />
      </Body>
    </>
  );
}
