import { blocksToHtml, blocksToPlain } from '../../utils/recap/index.ts';
import { notify } from '../../utils/state/toasts.ts';
import { clientAddress } from '../dashboard/place.ts';
import { subjectAddress } from '../dashboard/subject-address.ts';
import type { Paper } from '../paper/paper.ts';
import { PaperPage } from '../paper/PaperPage.tsx';
import { saveFile } from '../paper/save-file.ts';
import { copyMail } from '../recap/copy-draft.ts';
import { Button } from '../ui/Button.tsx';
import { message } from '../ui/message.ts';
import { handoverPaper } from './handover-paper.ts';
import { paperBlocks } from './paper-blocks.ts';
import { fileNameOf, paperFile } from './paper-file.ts';

/** A client for the colleague who takes them over: printed, copied or saved as a file. */
export function HandoverPage() {
  return (
    <PaperPage
      paperOf={handoverPaper}
      actionsOf={({ client }, paper) => (
        <>
          <a href={clientAddress(client.id)}>{message('paper_toClient')}</a>
          <a href={subjectAddress('brief', client.id)}>{message('brief_title')}</a>
          <Button onClick={() => print()}>{message('paper_print')}</Button>
          <Button onClick={() => save(paper)}>{message('handover_save')}</Button>
          <Button variant="primary" onClick={() => void copy(paper)}>
            {message('handover_copy')}
          </Button>
        </>
      )}
    />
  );
}

async function copy(paper: Paper): Promise<void> {
  const blocks = paperBlocks(paper);
  const copied = await copyMail({ html: blocksToHtml(blocks), plain: blocksToPlain(blocks) });
  notify(message(copied ? 'handover_copied' : 'handover_notCopied'));
}

function save(paper: Paper): void {
  const { lang, dir } = document.documentElement;
  saveFile(fileNameOf(paper.title), 'text/html', paperFile(paper, lang, dir));
}
