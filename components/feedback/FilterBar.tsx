import { themesOf } from '../../utils/practice/themes.ts';
import { CheckBox } from '../ui/CheckBox.tsx';
import { message } from '../ui/message.ts';
import { Select, type Option } from '../ui/Select.tsx';
import { sortChoices } from '../work/feedback-sort.ts';
import { feedbackFilter } from './filter.ts';
import type { AllFeedback } from './use-feedback.ts';

/** What of all feedback is looked at: only what is there can be chosen. */
export function FilterBar({ all }: { all: AllFeedback }) {
  const filter = feedbackFilter.value;
  const set = (edit: Partial<typeof filter>) => (feedbackFilter.value = { ...filter, ...edit });
  const said = [...all.said, ...all.answers];
  const clientIds = new Set(said.flatMap(({ fields }) => Object.keys(fields.clientIds)));
  const projectIds = new Set(said.flatMap(({ fields }) => fields.projectId ?? []));
  const industries = new Set([...clientIds].map(all.industryOf));
  const field = <Value extends string>(
    label: string,
    value: Value,
    options: readonly Option<Value>[],
    onSelect: (value: Value) => void,
  ) => (options.length > 1 ? <Select label={label} value={value} options={options} onSelect={onSelect} /> : null);
  return (
    <div class="feedback-filters" role="search" aria-label={message('feedback_filter')}>
      {field(message('feedback_client'), filter.clientId, optionsOf(clientIds, all.nameOf), (clientId) =>
        set({ clientId }),
      )}
      {field(
        message('feedback_industry'),
        filter.industry,
        optionsOf(industries, (industry) => industry),
        (industry) => set({ industry }),
      )}
      {field(message('feedback_project'), filter.projectId, optionsOf(projectIds, all.projectName), (projectId) =>
        set({ projectId }),
      )}
      {field(
        message('work_sort'),
        filter.sort,
        [{ value: '', label: message('feedback_all') }, ...sortChoices()],
        (sort) => set({ sort }),
      )}
      {field(
        message('feedback_theme'),
        filter.theme,
        optionsOf(new Set(themesOf(all.said).map(({ name }) => name)), (theme) => theme),
        (theme) => set({ theme }),
      )}
      <CheckBox checked={filter.openOnly} onCheck={(openOnly) => set({ openOnly })}>
        {message('feedback_openOnly')}
      </CheckBox>
    </div>
  );
}

/** All, and each that has a name, by name. */
function optionsOf(values: ReadonlySet<string>, nameOf: (value: string) => string): Option<string>[] {
  const named = [...values].map((value) => ({ value, label: nameOf(value) })).filter(({ label }) => label !== '');
  return [
    { value: '', label: message('feedback_all') },
    ...named.toSorted((one, other) => one.label.localeCompare(other.label)),
  ];
}
