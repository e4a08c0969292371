import { signal } from '@preact/signals';
import { isOpenFeedback } from '../../utils/practice/open-feedback.ts';
import { themeKey } from '../../utils/practice/themes.ts';
import type { Feedback } from '../../utils/records/feedback.ts';

/** What of all feedback is looked at; empty is all of it. */
export interface FeedbackFilter {
  clientId: string;
  industry: string;
  projectId: string;
  sort: '' | Feedback['sort'];
  theme: string;
  openOnly: boolean;
}

const everything: FeedbackFilter = {
  clientId: '',
  industry: '',
  projectId: '',
  sort: '',
  theme: '',
  openOnly: false,
};

/** Stays while other pages are looked at. */
export const feedbackFilter = signal<FeedbackFilter>(everything);

/** Whom something is about. */
interface About {
  clientIds: readonly string[];
  projectId: string | null;
}

/** Whether something is about whom and what is looked at: the part of the filter that concerns scores too. */
export function isAbout(
  { clientIds, projectId }: About,
  filter: FeedbackFilter,
  industryOf: (clientId: string) => string,
): boolean {
  return (
    (filter.clientId === '' || clientIds.includes(filter.clientId)) &&
    (filter.industry === '' || clientIds.some((id) => industryOf(id) === filter.industry)) &&
    (filter.projectId === '' || projectId === filter.projectId)
  );
}

/** Whether feedback is of the sort and the theme that are looked at. */
export function isOfSort(
  fields: Pick<Feedback, 'sort' | 'state' | 'toldOn'> & { themes: readonly string[] },
  { sort, theme, openOnly }: FeedbackFilter,
): boolean {
  return (
    (sort === '' || fields.sort === sort) &&
    (theme === '' || fields.themes.some((each) => themeKey(each) === themeKey(theme))) &&
    (!openOnly || isOpenFeedback(fields))
  );
}
