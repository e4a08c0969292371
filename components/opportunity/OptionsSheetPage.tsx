import '../growth/growth.css';
import { useState } from 'preact/hooks';
import { NotThere } from '../dashboard/NotThere.tsx';
import { openedSubject } from '../dashboard/place.ts';
import { subjectAddress } from '../dashboard/subject-address.ts';
import { useClientNames } from '../practice/use-client-names.ts';
import { Editable } from '../client/Editable.tsx';
import { fileNameOf, paperFile } from '../handover/paper-file.ts';
import { PaperView } from '../paper/PaperView.tsx';
import { saveFile } from '../paper/save-file.ts';
import { useRecords } from '../practice/use-records.ts';
import { Button } from '../ui/Button.tsx';
import { useKeptFields } from '../ui/kept-fields.ts';
import { message } from '../ui/message.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';
import { problemText } from '../ui/problem-text.ts';
import { Section } from '../ui/Section.tsx';
import { Spinner } from '../ui/Spinner.tsx';
import { DecisionForm, decisionKey } from './DecisionForm.tsx';
import { optionsInOrder, optionsPaper } from './options-paper.ts';
import type { Opportunity } from './opportunity-words.ts';
import { OptionForm, optionKey } from './OptionForm.tsx';

/** The options sheet that the address names: as a client gets it, printed without what edits it below. */
export function OptionsSheetPage() {
  const subject = openedSubject.value;
  const clientId = subject?.clientId ?? '';
  const { records, problem } = useRecords('opportunity', 'timeline', clientId);
  const names = useClientNames();
  if (records === null)
    return problem === null ? (
      <Spinner label={message('ui_loading')} />
    ) : (
      <ProblemLine>{problemText(problem)}</ProblemLine>
    );
  const opportunity = records.find(({ id }) => id === subject?.aboutId);
  if (opportunity === undefined) return <NotThere />;
  const paper = optionsPaper(opportunity, names.get(clientId) ?? '');
  const save = () => {
    const { lang, dir } = document.documentElement;
    saveFile(fileNameOf(paper.title), 'text/html', paperFile(paper, lang, dir));
  };
  return (
    <>
      <PaperView
        paper={paper}
        actions={
          <>
            <a href={subjectAddress('growth', clientId)}>{message('growth_title')}</a>
            <a href="#pipeline">{message('growth_pipeline')}</a>
            <Button onClick={() => print()}>{message('paper_print')}</Button>
            <Button variant="primary" onClick={save}>
              {message('handover_save')}
            </Button>
          </>
        }
      />
      <Editing key={opportunity.id} opportunity={opportunity} />
    </>
  );
}

/** What is on the sheet, to be changed. */
function Editing({ opportunity }: { opportunity: Opportunity }) {
  const [isAdding, setAdding] = useState(false);
  const isNew = useKeptFields(optionKey(opportunity.id, null), {}).kept;
  const isDeciding = useKeptFields(decisionKey(opportunity.id), {}).kept;
  const isOpen = isAdding || isNew;
  const add = (
    <Button variant="link" onClick={() => setAdding(true)}>
      {message('growth_addOption')}
    </Button>
  );
  return (
    <div class="options-editing">
      <Section title={message('growth_ways')} action={!isOpen && add}>
        <ul class="growth-list" aria-label={message('growth_ways')}>
          {optionsInOrder(opportunity.fields).map(([id]) => (
            <OptionItem key={id} opportunity={opportunity} optionId={id} />
          ))}
        </ul>
        {isOpen && <OptionForm opportunity={opportunity} optionId={null} close={() => setAdding(false)} />}
      </Section>
      <Section title={message('growth_recommendation')}>
        <Editable
          label={message('growth_editDecision')}
          shown=""
          empty={message('growth_editDecision')}
          kept={isDeciding}
          form={(close) => <DecisionForm opportunity={opportunity} close={close} />}
        />
      </Section>
    </div>
  );
}

function OptionItem({ opportunity, optionId }: { opportunity: Opportunity; optionId: string }) {
  const { kept } = useKeptFields(optionKey(opportunity.id, optionId), {});
  const option = opportunity.fields.options[optionId];
  if (option === undefined) return null;
  return (
    <li>
      <Editable
        label={option.name}
        empty=""
        kept={kept}
        shown={
          <>
            <b>{option.name}</b>
            <small dir="auto">{[option.gives, option.costs].filter(Boolean).join(' · ')}</small>
          </>
        }
        form={(close) => <OptionForm opportunity={opportunity} optionId={optionId} close={close} />}
      />
    </li>
  );
}
