import type { Survey } from '../../utils/importers/survey.ts';
import { dateFormat } from '../ui/formats.ts';
import { message } from '../ui/message.ts';

type Sample = Survey['samples'][number];
const kinds: readonly Sample['kind'][] = ['person', 'company', 'mail', 'event', 'deal'];

/** Some of what was found, of each kind, to see whether it was read rightly. */
export function SurveySamples({ samples }: { samples: readonly Sample[] }) {
  if (samples.length === 0) return null;
  return (
    <details class="import-folded">
      <summary>{message('import_samples')}</summary>
      {kinds.map((kind) => {
        const some = samples.filter((sample) => sample.kind === kind);
        return some.length > 0 && <SamplesOfKind key={kind} kind={kind} samples={some} />;
      })}
    </details>
  );
}

function SamplesOfKind({ kind, samples }: { kind: Sample['kind']; samples: readonly Sample[] }) {
  const title = message(`import_kind_${kind}`);
  return (
    <>
      <h3>{title}</h3>
      <ul aria-label={title}>
        {samples.map((sample) => (
          <li key={`${sample.place} ${sample.title}`} class="import-line">
            <b dir="auto">{sample.title}</b>
            <span class="quiet-text" dir="auto">
              {[sample.at === null ? '' : dateFormat({ dateStyle: 'medium' }).format(sample.at), sample.about]
                .filter((words) => words !== '')
                .join(' · ')}
            </span>
            <span class="quiet-text" dir="auto">
              {sample.place}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
