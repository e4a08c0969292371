import { useCallback, useMemo } from 'preact/hooks';
import { clientRows, isReadingClients } from '../../utils/state/client-rows.ts';
import { projectNames } from '../../utils/state/project-names.ts';
import { themeKey } from '../../utils/practice/themes.ts';
import { CheckBox } from '../ui/CheckBox.tsx';
import { message } from '../ui/message.ts';
import { optionsByName } from '../ui/options-by-name.ts';
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
  const clients = useCallback(() => optionsNamed(clientIds, all.nameOf), [clientIds, clientRows.value]);
  const projects = useCallback(() => optionsNamed(projectIds, all.projectName), [projectIds, projectNames.value]);
  const industries = useMemo(
    () => optionsOf(new Set([...clientIds].map(all.industryOf))),
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
          isReading={isReadingClients.value}
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
          isReading={projectNames.value.size === 0}
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
    themes: optionsOf(lastWritten(said)),
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

/** What is chosen by its own name. */
function optionsOf(names: Iterable<string>): Option<string>[] {
  return optionsByName(Array.from(names, (name) => [name, name]));
}

/** What is chosen by the name that it has. */
function optionsNamed(ids: ReadonlySet<string>, nameOf: (id: string) => string): Option<string>[] {
  return optionsByName(Array.from(ids, (id) => [id, nameOf(id)]));
}
