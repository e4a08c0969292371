import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { logProblem } from '../../utils/platform/log.ts';
import { message } from '../ui/message.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';
import { pagesAtHand } from './pages-at-hand.ts';
import type { DashboardPage } from './pages.ts';

/** What was read of the pages that have a file of their own: the component, or null where the file is not there any more. */
const loaded = new Map<DashboardPage, ComponentType | null>();

function componentOf(page: DashboardPage): ComponentType | null | undefined {
  return pagesAtHand.get(page.name) ?? loaded.get(page);
}

/** Reads a page from its file, once, where it is not at hand. Never fails: what is not there is remembered as null. */
export async function loadPage(page: DashboardPage): Promise<void> {
  if (componentOf(page) || page.load === undefined) return;
  const found = await page.load().catch((problem: unknown) => {
    logProblem(`loading ${page.name}`, problem);
    return null;
  });
  loaded.set(page, found);
}

/** A page of the dashboard, once it is loaded. */
export function LazyPage({ page }: { page: DashboardPage }) {
  const [, setCount] = useState(0);
  useEffect(() => {
    let isWanted = true;
    void loadPage(page).then(() => isWanted && setCount((count) => count + 1));
    return () => {
      isWanted = false;
    };
  }, [page]);
  const Page = componentOf(page);
  if (Page === undefined) return null;
  return Page === null ? <ProblemLine tone="late">{message('problem_gone')}</ProblemLine> : <Page />;
}
