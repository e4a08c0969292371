import './import.css';
import { useEffect, useState } from 'preact/hooks';
import { proposedAddresses } from '../../utils/state/proposed-addresses.ts';
import { readSettings, settings, settingsProblem } from '../../utils/state/settings.ts';
import { Button } from '../ui/Button.tsx';
import { message } from '../ui/message.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';
import { problemText } from '../ui/problem-text.ts';
import { Spinner } from '../ui/Spinner.tsx';
import { Welcome } from '../welcome/Welcome.tsx';
import { Imports } from './Imports.tsx';

/** Bringing in what people already have. Before anything was agreed to nothing is stored: then the welcome comes first. */
export function ImportPage() {
  const chosen = settings.value;
  if (chosen !== null) return chosen.begun ? <Imports /> : <FirstRun />;
  const again = (
    <Button variant="small" onClick={() => void readSettings()}>
      {message('ui_tryAgain')}
    </Button>
  );
  return settingsProblem.value === null ? (
    <Spinner label={message('ui_loading')} />
  ) : (
    <ProblemLine tone="late" action={again}>
      {problemText(settingsProblem.value)}
    </ProblemLine>
  );
}

function FirstRun() {
  const [proposed, setProposed] = useState<string[]>([]);
  useEffect(() => void proposedAddresses().then(setProposed), []);
  const leave = () => (location.hash = '#clients');
  return (
    <div class="import import-first">
      <ProblemLine tone="calm">{message('import_firstRun')}</ProblemLine>
      <Welcome proposed={proposed} onDone={() => void readSettings()} onNotNow={leave} />
    </div>
  );
}
