import { useEffect, useState } from 'preact/hooks';
import type { CallProblem } from '../../utils/messaging/contract.ts';
import { followCaseFile, type CaseFile } from '../../utils/state/case-file.ts';
import { subjectAddress } from '../dashboard/subject-address.ts';
import { fileNameOf, paperFile } from '../handover/paper-file.ts';
import { PaperView } from '../paper/PaperView.tsx';
import { saveFile } from '../paper/save-file.ts';
import { Button } from '../ui/Button.tsx';
import { message } from '../ui/message.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';
import { problemText } from '../ui/problem-text.ts';
import { Spinner } from '../ui/Spinner.tsx';
import { caseFileJson } from './case-file-json.ts';
import { caseFilePaper } from './case-file-paper.ts';
import { WithProject, type Opened } from './WithProject.tsx';

/** The case file of a project: all of it on paper, as one HTML file, and as JSON. */
export function CaseFilePage() {
  return <WithProject>{(opened) => <WholeFile key={opened.project.id} {...opened} />}</WithProject>;
}

function WholeFile({ project, clientId, clientName }: Opened) {
  const [file, setFile] = useState<CaseFile | null>(null);
  const [problem, setProblem] = useState<CallProblem | null>(null);
  useEffect(
    () =>
      followCaseFile(project, (answer) => {
        setProblem(answer.ok ? null : answer.problem);
        if (answer.ok) setFile(answer.value);
      }),
    [project.updatedAt],
  );
  if (problem !== null) return <ProblemLine>{problemText(problem)}</ProblemLine>;
  if (file === null) return <Spinner label={message('ui_loading')} />;
  const paper = caseFilePaper(file, clientName, Date.now());
  const saveHtml = () => {
    const { lang, dir } = document.documentElement;
    saveFile(fileNameOf(paper.title), 'text/html', paperFile(paper, lang, dir));
  };
  const saveJson = () =>
    saveFile(fileNameOf(paper.title, 'json'), 'application/json', caseFileJson(file, clientName, Date.now()));
  return (
    <PaperView
      paper={paper}
      actions={
        <>
          <a href={subjectAddress('project', clientId, project.id)}>{message('project_toProject')}</a>
          <Button onClick={() => print()}>{message('paper_print')}</Button>
          <Button onClick={saveJson}>{message('project_saveJson')}</Button>
          <Button variant="primary" onClick={saveHtml}>
            {message('handover_save')}
          </Button>
        </>
      }
    />
  );
}
