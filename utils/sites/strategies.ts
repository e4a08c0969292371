/** What a reading has found so far: for each field the strategy that matched, and the fields that none could read. */
export interface Findings {
  matched: Record<string, string>;
  missing: string[];
}

/** One way to read a field: its name, and the answers it gives. No answer means: try the next one. */
export type Strategy<Answer> = readonly [name: string, answers: () => (Answer | null)[]];

/** Nothing was looked for yet. */
export function noFindings(): Findings {
  return { matched: {}, missing: [] };
}

/** Notes that a field should be there and could not be read. */
export function miss(findings: Findings, field: string): void {
  if (!findings.missing.includes(field)) findings.missing.push(field);
}

/** Takes over what was found of one part of the page, a message for example. */
export function addFindings(findings: Findings, part: Findings): void {
  findings.matched = { ...part.matched, ...findings.matched };
  for (const field of part.missing) miss(findings, field);
}

/**
 * Tries the strategies in order and records the one that matched. Two different answers of one strategy are
 * unknown: the next strategy knows less, so it is not asked to settle it.
 */
export function settle<Answer>(
  findings: Findings,
  field: string,
  strategies: readonly Strategy<Answer>[],
): Answer | null {
  for (const [name, answers] of strategies) {
    const found = answers().filter((answer) => answer !== null);
    const [first] = found;
    if (first === undefined) continue;
    if (found.some((other) => JSON.stringify(other) !== JSON.stringify(first))) break;
    findings.matched[field] ??= name;
    return first;
  }
  miss(findings, field);
  return null;
}

/** The same for strategies that are selectors: each is named by itself. */
export function settleBySelectors<Answer>(
  findings: Findings,
  field: string,
  root: ParentNode,
  selectors: readonly string[],
  read: (element: Element) => Answer | null,
): Answer | null {
  const strategy = (selector: string): Strategy<Answer> => [
    selector,
    () => [...root.querySelectorAll(selector)].map((element) => read(element)),
  ];
  return settle(findings, field, selectors.map(strategy));
}

/** A field that holds several answers: all those of the first selector that gives any. */
export function gather<Answer>(
  findings: Findings,
  field: string,
  root: ParentNode,
  selectors: readonly string[],
  read: (element: Element) => Answer | null,
): Answer[] {
  const all = (selector: string): Answer[] =>
    [...root.querySelectorAll(selector)].map((element) => read(element)).filter((answer) => answer !== null);
  const strategy = (selector: string): Strategy<Answer[]> => [
    selector,
    () => {
      const found = all(selector);
      return found.length ? [found] : [];
    },
  ];
  return settle(findings, field, selectors.map(strategy)) ?? [];
}
