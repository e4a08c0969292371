import { useRef } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { message, type MessageKey } from '../ui/message.ts';
import { isShown } from './dropped-files.ts';

const kinds: readonly (readonly [MessageKey, MessageKey])[] = [
  ['import_fromTakeout', 'import_fromTakeoutWhat'],
  ['import_fromMail', 'import_fromMailWhat'],
  ['import_fromCalendar', 'import_fromCalendarWhat'],
  ['import_fromContacts', 'import_fromContactsWhat'],
  ['import_fromTables', 'import_fromTablesWhat'],
];

/** Where an import begins: files or a folder, dropped or chosen, and what they may be. */
export function StartPanel({
  further,
  onFiles,
}: {
  /** Below an import that has ended, where there is something else to go on with. */
  further: boolean;
  onFiles: (files: File[]) => void;
}) {
  return (
    <section class="card import-start" aria-label={message('import_begin')}>
      <p class="import-start-words">{message('import_drop')}</p>
      <div class="import-buttons">
        <FileButton label={message('import_chooseFiles')} primary={!further} onFiles={onFiles} />
        <FileButton label={message('import_chooseFolder')} folder onFiles={onFiles} />
      </div>
      <p class="quiet-text">{message('import_here')}</p>
      <dl class="import-kinds">
        {kinds.map(([what, words]) => (
          <div key={what}>
            <dt>{message(what)}</dt>
            <dd>{message(words)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** A button that opens the browser's own question for files. */
function FileButton({
  label,
  primary = false,
  folder = false,
  onFiles,
}: {
  label: string;
  primary?: boolean;
  folder?: boolean;
  onFiles: (files: File[]) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  const choose = () => {
    if (input.current === null) return;
    input.current.webkitdirectory = folder;
    input.current.click();
  };
  return (
    <>
      <Button variant={primary ? 'primary' : 'plain'} onClick={choose}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        aria-label={label}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])].filter(isShown);
          // The same files can be chosen again.
          currentTarget.value = '';
          onFiles(files);
        }}
      />
    </>
  );
}
