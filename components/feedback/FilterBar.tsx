import { useMemo } from 'preact/hooks';
import { clientRows } from '../../utils/state/client-rows.ts';
import { projectNames } from '../../utils/state/project-names.ts';
import { themeKey } from '../../utils/practice/themes.ts';
import { CheckBox } from '../ui/CheckBox.tsx';
import { language } from '../ui/language.ts';
import { message } from '../ui/message.ts';
import { Select, type Option } from '../ui/Select.tsx';
import { sortChoices } from '../work/feedback-sort.ts';
import { feedbackFilter } from './filter.ts';
import type { AllFeedback } from './use-feedback.ts';

/** What of all feedback is looked at: only what is there can be chosen. */
export function FilterBar({ all }: { all: AllFeedback }) {
  const filter = feedbackFilter.value;
  const set = (edit: Partial<typeof filter>) => (feedbackFilter.value = { ...filter, ...edit });
  const { clientIds, projectIds, themes } = useMemo(() => aboutWhat(all), [all.said, all.answers]);
  // Thousands of names are put in order: only when there are others.
  const clients = useMemo(() => optionsOf(clientIds, all.nameOf), [clientIds, clientRows.value]);
  const projects = useMemo(() => optionsOf(projectIds, all.projectName), [projectIds, projectNames.value]);
  const industries = useMemo(
    () => optionsOf(new Set([...clientIds].map(all.industryOf)), (industry) => industry),
    [clientIds, clientRows.value],
  );
  const field = <Value extends string>(
    label: string,
    value: Value,
    options: readonly Option<Value>[],
    onSelect: (value: Value) => void,
    // The names of clients and projects come behind: what is chosen by them has its place before.
    isThere = options.length > 1,
  ) => (isThere ? <Select label={label} value={value} options={options} onSelect={onSelect} /> : null);
  return (
    <div class="feedback-filters" role="search" aria-label={message('feedback_filter')}>
      {field(message('feedback_client'), filter.clientId, clients, (clientId) => set({ clientId }), clientIds.size > 0)}
      {field(message('feedback_industry'), filter.industry, industries, (industry) => set({ industry }))}
      {field(
        message('feedback_project'),
        filter.projectId,
        projects,
        (projectId) => set({ projectId }),
        projectIds.size > 0,
      )}
      {field(
        message('work_sort'),
        filter.sort,
        [{ value: '', label: message('feedback_all') }, ...sortChoices()],
        (sort) => set({ sort }),
      )}
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
    themes: optionsOf(new Set(lastWritten(said)), (theme) => theme),
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

/** All, and each that has a name, by name. */
function optionsOf(values: ReadonlySet<string>, nameOf: (value: string) => string): Option<string>[] {
  const { compare } = new Intl.Collator(language());
  const named = [...values].map((value) => ({ value, label: nameOf(value) })).filter(({ label }) => label !== '');
  return [
    { value: '', label: message('feedback_all') },
    ...named.toSorted((one, other) => compare(one.label, other.label)),
  ];
}
