import { useCallback, useMemo } from 'preact/hooks';
import { clientRows } from '../../utils/state/client-rows.ts';
import { projectNames } from '../../utils/state/project-names.ts';
import { themeKey } from '../../utils/practice/themes.ts';
import { CheckBox } from '../ui/CheckBox.tsx';
import { nameOrder } from '../ui/formats.ts';
import { message } from '../ui/message.ts';
import { Picker } from '../ui/Picker.tsx';
import { Select, type Option } from '../ui/Select.tsx';
import { sortChoices } from '../work/feedback-sort.ts';
import { feedbackFilter } from './filter.ts';
import type { AllFeedback } from './use-feedback.ts';

/** What of all feedback is looked at: only what is there can be chosen. */
export function FilterBar({ all }: { all: AllFeedback }) {
  const filter = feedbackFilter.value;
  const set = (edit: Partial<typeof filter>) => (feedbackFilter.value = { ...filter, ...edit });
  const { clientIds, projectIds, themes } = useMemo(() => aboutWhat(all), [all.said, all.answers]);
  // Thousands of names are put in order: only when one is to be picked.
  const clients = useCallback(() => byName(clientIds, all.nameOf), [clientIds, clientRows.value]);
  const projects = useCallback(() => byName(projectIds, all.projectName), [projectIds, projectNames.value]);
  const industries = useMemo(
    () => byName(new Set([...clientIds].map(all.industryOf)), (industry) => industry),
    [clientIds, clientRows.value],
  );
  const everything = { value: '', label: message('feedback_all') } as const;
  const field = <Value extends string>(
    label: string,
    value: Value | '',
    options: readonly Option<Value>[],
    onSelect: (value: Value | '') => void,
  ) =>
    options.length > 0 && <Select label={label} value={value} options={[everything, ...options]} onSelect={onSelect} />;
  return (
    <div class="feedback-filters" role="search" aria-label={message('feedback_filter')}>
      {clientIds.size > 0 && (
        <Picker
          label={message('feedback_client')}
          value={filter.clientId}
          chosen={all.nameOf(filter.clientId)}
          none={everything.label}
          options={clients}
          onSelect={(clientId) => set({ clientId })}
        />
      )}
      {field(message('feedback_industry'), filter.industry, industries, (industry) => set({ industry }))}
      {projectIds.size > 0 && (
        <Picker
          label={message('feedback_project')}
          value={filter.projectId}
          chosen={all.projectName(filter.projectId)}
          none={everything.label}
          options={projects}
          onSelect={(projectId) => set({ projectId })}
        />
      )}
      {field(message('work_sort'), filter.sort, sortChoices(), (sort) => set({ sort }))}
      {field(message('feedback_theme'), filter.theme, themes, (theme) => set({ theme }))}
      <CheckBox checked={filter.openOnly} onCheck={(openOnly) => set({ openOnly })}>
        {message('feedback_openOnly')}
      </CheckBox>
    </div>
  );
}

/** Which clients, projects and themes there is anything about. */
function aboutWhat({ said, answers }: AllFeedback) {
  const all = [...said, ...answers];
  return {
    clientIds: new Set(all.flatMap(({ fields }) => fields.clientIds)),
    projectIds: new Set(all.flatMap(({ fields }) => fields.projectId ?? [])),
    themes: byName(new Set(lastWritten(said)), (theme) => theme),
  };
}

/** The themes of feedback that is ordered from the newest on, each as it was written last. */
function lastWritten(said: AllFeedback['said']): Iterable<string> {
  const names = new Map<string, string>();
  for (const name of new Set(said.flatMap(({ fields }) => fields.themes))) {
    const key = themeKey(name);
    if (!names.has(key)) names.set(key, name);
  }
  return names.values();
}

/** Each that has a name, by name. */
function byName(values: ReadonlySet<string>, nameOf: (value: string) => string): Option<string>[] {
  const { compare } = nameOrder();
  const named = [...values].map((value) => ({ value, label: nameOf(value) })).filter(({ label }) => label !== '');
  return named.toSorted((one, other) => compare(one.label, other.label));
}
