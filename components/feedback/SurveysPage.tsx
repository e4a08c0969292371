import './feedback.css';
import { useEffect, useState } from 'preact/hooks';
import type { CallProblem, Output } from '../../utils/messaging/contract.ts';
import type { Result } from '../../utils/platform/result.ts';
import { languageOfTag, mailLocale } from '../../utils/recap/mail-language.ts';
import { readClientCard } from '../../utils/state/client-card.ts';
import { keepReading } from '../../utils/state/keep-reading.ts';
import { NotThere } from '../dashboard/NotThere.tsx';
import { clientAddress, openedSubject } from '../dashboard/place.ts';
import { useRecords } from '../practice/use-records.ts';
import { language } from '../ui/language.ts';
import { message } from '../ui/message.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';
import { problemText } from '../ui/problem-text.ts';
import { Section } from '../ui/Section.tsx';
import { Spinner } from '../ui/Spinner.tsx';
import { SurveyForm } from './SurveyForm.tsx';
import { SurveyItem } from './SurveyItem.tsx';

type Card = NonNullable<Output<'client.card'>>;

/** Asking the client that the address names how content they are, and what became of it. */
export function SurveysPage() {
  const clientId = openedSubject.value?.clientId ?? '';
  const [card, setCard] = useState<Result<Output<'client.card'>, CallProblem> | null>(null);
  useEffect(() => {
    setCard(null);
    return keepReading(
      ({ kind }) => kind === 'client' || kind === 'person',
      async (isWanted) => {
        const answer = await readClientCard(clientId);
        // What is shown stays where it cannot be read anew.
        if (isWanted()) setCard((before) => (answer.ok || before === null ? answer : before));
      },
    );
  }, [clientId]);
  if (card === null) return <Spinner label={message('ui_loading')} />;
  if (!card.ok) return <ProblemLine>{problemText(card.problem)}</ProblemLine>;
  if (card.value === null) return <NotThere />;
  return <Surveys key={clientId} card={card.value} />;
}

function Surveys({ card: { client, people } }: { card: Card }) {
  const { records, problem } = useRecords('survey', 'timeline', client.id);
  const projects = useRecords('project', 'timeline', client.id);
  if (records === null || projects.records === null)
    return problem === null ? (
      <Spinner label={message('ui_loading')} />
    ) : (
      <ProblemLine>{problemText(problem)}</ProblemLine>
    );
  return (
    <div class="feedback-page">
      <div>
        <h1 tabIndex={-1} dir="auto">
          {message('feedback_surveysOf', client.fields.name)}
        </h1>
        <a href={clientAddress(client.id)}>{message('paper_toClient')}</a>
      </div>
      <Section title={message('feedback_ask')}>
        <SurveyForm
          clientId={client.id}
          language={languageOfTag(mailLocale(client.fields.language, language()))}
          people={people}
          surveys={records}
          projects={projects.records}
        />
      </Section>
      <Section title={message('feedback_surveys')}>
        {records.length === 0 && <p class="quiet-text">{message('feedback_noSurveys')}</p>}
        {records.length > 0 && (
          <ul class="card feedback-cards" aria-label={message('feedback_surveys')}>
            {records.map((one) => (
              <SurveyItem key={one.id} survey={one} />
            ))}
          </ul>
        )}
      </Section>
    </div>
  );
}
