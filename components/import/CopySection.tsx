import { useRef } from 'preact/hooks';
import { copyAtWork, makeCopy, restoreCopy } from '../../utils/state/copy.ts';
import { notify } from '../../utils/state/toasts.ts';
import { undo } from '../../utils/state/write.ts';
import { saveFile } from '../paper/save-file.ts';
import { Button } from '../ui/Button.tsx';
import { message, plural } from '../ui/message.ts';
import { problemText } from '../ui/problem-text.ts';
import { Section } from '../ui/Section.tsx';

/** Everything as one file, to be kept or taken to another browser, and the way back from it. */
export function CopySection() {
  const input = useRef<HTMLInputElement>(null);
  const work = copyAtWork.value;
  return (
    <Section title={message('copy_title')}>
      <div class="card import-copy">
        <p class="quiet-text">{message('copy_what')}</p>
        <div class="import-buttons">
          <Button disabled={work !== null} onClick={() => void save()}>
            {message('copy_save')}
          </Button>
          <Button disabled={work !== null} onClick={() => input.current?.click()}>
            {message('copy_restore')}
          </Button>
          <input
            ref={input}
            type="file"
            hidden
            accept=".jsonl"
            aria-label={message('copy_restore')}
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file !== undefined) void restore(file);
              // The same file can be chosen again.
              currentTarget.value = '';
            }}
          />
        </div>
        <p class="quiet-text" role="status">
          {work !== null && plural(`copy_${work.what}`, work.records)}
        </p>
      </div>
    </Section>
  );
}

async function save(): Promise<void> {
  const copy = await makeCopy();
  if (!copy.ok) return notify(problemText(copy.problem));
  saveFile(`clientside ${new Date().toISOString().slice(0, 10)}.jsonl`, 'application/jsonl', copy.value);
}

async function restore(file: File): Promise<void> {
  const result = await restoreCopy(file);
  if (!result.ok) return notify(result.problem === 'no-copy' ? message('copy_none') : problemText(result.problem));
  const { restored, known, unreadable, operationIds } = result.value;
  const parts = [plural('copy_restored', restored), plural('copy_known', known)];
  const words = [...parts, ...(unreadable > 0 ? [plural('copy_unreadable', unreadable)] : [])].join(' ');
  notify(words, restored > 0 ? () => void takeBack(operationIds) : null);
}

async function takeBack(operationIds: readonly string[]): Promise<void> {
  for (const operationId of operationIds) {
    const problem = await undo(operationId);
    if (problem !== null) return notify(problemText(problem));
  }
  notify(message('copy_takenBack'));
}
