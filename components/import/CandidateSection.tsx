import { useMemo, useState } from 'preact/hooks';
import type { Candidate } from '../../utils/importers/survey.ts';
import { chosen, tick } from '../../utils/state/import-choice.ts';
import { Button } from '../ui/Button.tsx';
import { message, number, plural } from '../ui/message.ts';
import { Section } from '../ui/Section.tsx';
import { TextField } from '../ui/TextField.tsx';
import { foundCandidates, type ListPage, pageOf } from './candidate-page.ts';
import { CandidateTable } from './CandidateTable.tsx';

/** Whose history comes in: everybody who was found, some at a time. */
export function CandidateSection({ candidates }: { candidates: readonly Candidate[] }) {
  const [sought, setSought] = useState('');
  const [asked, setAsked] = useState(0);
  const found = useMemo(() => foundCandidates(candidates, sought), [candidates, sought]);
  const shown = pageOf(found, asked);
  const find = (text: string) => {
    setSought(text);
    setAsked(0);
  };
  const tickFound = (on: boolean) =>
    tick(
      found.map(({ key }) => key),
      on,
    );
  return (
    <Section title={message('import_whose')}>
      <p class="quiet-text">{message('import_whoseHint')}</p>
      <div class="candidate-tools">
        <TextField
          label={message('import_find')}
          labelHidden
          placeholder={message('import_find')}
          type="search"
          value={sought}
          onText={find}
        />
        <Button variant="small" disabled={found.length === 0} onClick={() => tickFound(true)}>
          {plural('import_tickAll', found.length)}
        </Button>
        <Button variant="small" disabled={found.length === 0} onClick={() => tickFound(false)}>
          {plural('import_tickNone', found.length)}
        </Button>
        <span class="quiet-text" role="status">
          {found.length === 0
            ? message('import_noneFound')
            : message('import_ticked', number(chosen.value.length), number(candidates.length))}
        </span>
      </div>
      {found.length > 0 && <CandidateTable candidates={shown.items} />}
      {shown.pages > 1 && <Pages shown={shown} count={found.length} onPage={setAsked} />}
    </Section>
  );
}

function Pages({
  shown: { page, pages, from, items },
  count,
  onPage,
}: {
  shown: ListPage<Candidate>;
  count: number;
  onPage: (page: number) => void;
}) {
  return (
    <div class="import-buttons candidate-pages">
      <Button variant="small" disabled={page === 0} onClick={() => onPage(page - 1)}>
        {message('import_pageBefore')}
      </Button>
      <span class="quiet-text" role="status">
        {message('import_pageShown', number(from + 1), number(from + items.length), number(count))}
      </span>
      <Button variant="small" disabled={page === pages - 1} onClick={() => onPage(page + 1)}>
        {message('import_pageAfter')}
      </Button>
    </div>
  );
}
