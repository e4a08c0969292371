import type { Survey } from '../../utils/importers/survey.ts';
import { totals } from '../../utils/state/import-choice.ts';
import { message } from '../ui/message.ts';
import { CandidateSection } from './CandidateSection.tsx';
import { DecideBar } from './DecideBar.tsx';
import { OwnGuess } from './OwnGuess.tsx';
import { StepPanel } from './StepPanel.tsx';
import { SurveyFiles } from './SurveyFiles.tsx';
import { SurveyIssues } from './SurveyIssues.tsx';
import { SurveySamples } from './SurveySamples.tsx';
import { TotalsList } from './TotalsList.tsx';

/** What was found, whose of it comes in, and the button for it. Nothing has come in yet. */
export function DryRun({ importId, survey, again }: { importId: string; survey: Survey; again: boolean }) {
  const hasAny = survey.candidates.length > 0;
  return (
    <StepPanel title={message(hasAny ? 'import_foundTitle' : 'import_foundNothing')} turn={again}>
      <p class="quiet-text">{message(hasAny ? 'import_foundHint' : 'import_foundNothingHint')}</p>
      <TotalsList totals={totals.value} />
      <div class="card import-folds">
        <SurveySamples samples={survey.samples} />
        <SurveyFiles files={survey.files} />
        <SurveyIssues issues={survey.issues} count={survey.issueCount} />
      </div>
      <OwnGuess guessed={survey.ownGuess} busy={again} />
      {hasAny && <CandidateSection candidates={survey.candidates} />}
      <DecideBar importId={importId} usable={hasAny} again={again} />
    </StepPanel>
  );
}
