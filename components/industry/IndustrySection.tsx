import { useRef, useState } from 'preact/hooks';
import type { Topic } from '../../utils/practice/topics.ts';
import type { Practice } from '../../utils/state/practice.ts';
import { Editable } from '../client/Editable.tsx';
import { Button } from '../ui/Button.tsx';
import { dayInText } from '../ui/dates.ts';
import { useKeptFields } from '../ui/kept-fields.ts';
import { listFormat } from '../ui/formats.ts';
import { message, number, plural } from '../ui/message.ts';
import { useComesSought, useSought } from '../ui/use-sought.ts';
import type { Industry } from './industries.ts';
import { SharedTopics } from './SharedTopics.tsx';
import { TrendForm, trendKey } from './TrendForm.tsx';
import { useInSight, useSharedTopics } from './use-shared-topics.ts';

/** So many topics are named while it is folded. */
const mostHinted = 3;

/** An industry, folded: what moves in it, and what came up at several of its clients, which is said before it is unfolded. */
export function IndustrySection({ industry, names }: { industry: Industry; names: ReadonlyMap<string, string> }) {
  const [isOpened, setOpened] = useState(false);
  /** What the new note is about; null while none is written. */
  const [topic, setTopic] = useState<string | null>(null);
  const { kept } = useKeptFields(trendKey(industry.name, null), {});
  const isUnfolded = isOpened || kept;
  const { name, clientIds, trends } = industry;
  useComesSought(trends, () => setOpened(true));
  const place = useRef<HTMLDetailsElement>(null);
  const shared = useSharedTopics(clientIds, useInSight(place));
  return (
    <details
      ref={place}
      class="growth-industry"
      open={isUnfolded}
      onToggle={(event) => setOpened(event.currentTarget.open)}
    >
      <summary>
        <bdi>{name}</bdi>{' '}
        <small class="quiet-text">
          {plural('growth_clientCount', clientIds.length)} · {plural('growth_trendCount', trends.length)}
        </small>
        {!isUnfolded && <Hint topics={shared.topics ?? []} />}
      </summary>
      {isUnfolded && <SharedTopics shared={shared} names={names} note={setTopic} />}
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
    </details>
  );
}

/** What came up at several of its clients, at most of them first. */
function Hint({ topics }: { topics: readonly Topic[] }) {
  if (topics.length === 0) return null;
  const words = topics
    .slice(0, mostHinted)
    .map(({ word, clientIds }) => message('growth_topicCount', word, number(clientIds.length)));
  return <small class="growth-hint">{message('growth_sharedHint', listFormat().format(words))}</small>;
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
