import { blocksToHtml } from '../../utils/recap/index.ts';
import { notify } from '../../utils/state/toasts.ts';
import { subjectAddress } from '../dashboard/subject-address.ts';
import { fileNameOf, paperFile } from '../handover/paper-file.ts';
import { PaperView } from '../paper/PaperView.tsx';
import { saveFile } from '../paper/save-file.ts';
import { useRecords } from '../practice/use-records.ts';
import { copyMail } from '../recap/copy-draft.ts';
import { Button } from '../ui/Button.tsx';
import { message } from '../ui/message.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';
import { problemText } from '../ui/problem-text.ts';
import { outlinePaper } from './outline-paper.ts';
import { outlineBlocks, outlineText } from './outline-text.ts';
import type { OutlineRecord, ProjectRecord } from './project-record.ts';
import { WithProject, type Opened } from './WithProject.tsx';

/** The outline of a project as its client reads it: copied into a mail, printed, or saved as a file. */
export function OutlinePage() {
  return <WithProject>{(opened) => <Outline key={opened.project.id} {...opened} />}</WithProject>;
}

function Outline({ project, clientId, clientName }: Opened) {
  const { records, problem } = useRecords('outline', 'project', project.id);
  if (problem !== null) return <ProblemLine>{problemText(problem)}</ProblemLine>;
  const versions = (records ?? []).toReversed();
  const paper = outlinePaper(project.fields, clientName, versions);
  const save = () => {
    const { lang, dir } = document.documentElement;
    saveFile(fileNameOf(paper.title), 'text/html', paperFile(paper, lang, dir));
  };
  return (
    <PaperView
      paper={paper}
      actions={
        <>
          <a href={subjectAddress('project', clientId, project.id)}>{message('project_toProject')}</a>
          <Button onClick={() => print()}>{message('paper_print')}</Button>
          <Button onClick={save}>{message('handover_save')}</Button>
          <Button variant="primary" onClick={() => void copy(project, versions)}>
            {message('project_copyForMail')}
          </Button>
        </>
      }
    />
  );
}

async function copy({ fields }: ProjectRecord, versions: readonly OutlineRecord[]): Promise<void> {
  const html = blocksToHtml(outlineBlocks(fields, versions));
  const copied = await copyMail({ html, plain: outlineText(fields, versions) });
  notify(message(copied ? 'project_copied' : 'handover_notCopied'));
}
