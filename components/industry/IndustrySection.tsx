import { useState } from 'preact/hooks';
import type { Practice } from '../../utils/state/practice.ts';
import { Editable } from '../client/Editable.tsx';
import { Button } from '../ui/Button.tsx';
import { dayInText } from '../ui/dates.ts';
import { useKeptFields } from '../ui/kept-fields.ts';
import { message, plural } from '../ui/message.ts';
import { useComesSought, useSought } from '../ui/use-sought.ts';
import type { Industry } from './industries.ts';
import { SharedTopics } from './SharedTopics.tsx';
import { TrendForm, trendKey } from './TrendForm.tsx';

/** A topic has to come up at so many clients. */
const fewestClients = 3;

/** An industry, folded: what moves in it, and what came up at several of its clients. */
export function IndustrySection({ industry, names }: { industry: Industry; names: ReadonlyMap<string, string> }) {
  const [isOpened, setOpened] = useState(false);
  /** What the new note is about; null while none is written. */
  const [topic, setTopic] = useState<string | null>(null);
  const { kept } = useKeptFields(trendKey(industry.name, null), {});
  const isUnfolded = isOpened || kept;
  const { name, clientIds, trends } = industry;
  useComesSought(trends, () => setOpened(true));
  return (
    <details class="growth-industry" open={isUnfolded} onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary>
        <bdi>{name}</bdi>{' '}
        <small class="quiet-text">
          {plural('growth_clientCount', clientIds.length)} · {plural('growth_trendCount', trends.length)}
        </small>
      </summary>
      {isUnfolded && trends.length > 0 && (
        <ul class="growth-list" aria-label={message('growth_trendsOf', name)}>
          {trends.map((trend) => (
            <TrendItem key={trend.id} industry={name} trend={trend} />
          ))}
        </ul>
      )}
      {topic !== null || kept ? (
        <TrendForm key={topic} industry={name} trend={null} topic={topic ?? ''} close={() => setTopic(null)} />
      ) : (
        <Button
          variant="link"
          aria-label={message('growth_doWith', message('growth_addTrend'), name)}
          onClick={() => setTopic('')}
        >
          {message('growth_addTrend')}
        </Button>
      )}
      {isUnfolded && clientIds.length >= fewestClients && (
        <SharedTopics clientIds={clientIds} names={names} note={setTopic} />
      )}
    </details>
  );
}

function TrendItem({ industry, trend }: { industry: string; trend: Practice<'trend'> }) {
  const { kept } = useKeptFields(trendKey(industry, trend.id), {});
  const item = useSought<HTMLLIElement>(trend.id);
  const { topic, text, source, notedAt } = trend.fields;
  return (
    <li ref={item} tabIndex={-1}>
      <Editable
        label={topic || message('growth_trendText')}
        empty=""
        kept={kept}
        shown={
          <>
            {topic !== '' && <b>{topic}</b>} <span>{text}</span>
            <small dir="auto">{[source, dayInText(notedAt)].filter(Boolean).join(' · ')}</small>
          </>
        }
        form={(close) => <TrendForm industry={industry} trend={trend} close={close} />}
      />
    </li>
  );
}
