import type { ChosenClient } from '../importers/import-record.ts';
import type { Candidate } from '../importers/survey.ts';

/** What the person said of the candidates, by their keys; of the others what was proposed stands. */
export interface Choice {
  ticked: Record<string, boolean>;
  names: Record<string, string>;
}
export const noChoice: Choice = { ticked: {}, names: {} };

/** Ids and names are no longer than this. */
const longestLine = 500;

/** Whether a candidate comes in: as it was ticked, else as it was proposed. */
export function isTicked({ key, proposed }: Candidate, { ticked }: Choice): boolean {
  return ticked[key] ?? proposed;
}

/** The name that a candidate will have; one that was emptied keeps what it was found under. */
export function nameOf({ key, name, domain }: Candidate, { names }: Choice): string {
  return names[key]?.trim() || name || domain || key;
}

/** Those who are ticked, as the background is told of them. Candidates that are the same client already are one. */
export function chosenClients(importId: string, candidates: readonly Candidate[], choice: Choice): ChosenClient[] {
  const chosen = new Map<string, ChosenClient>();
  for (const candidate of candidates) {
    if (!isTicked(candidate, choice)) continue;
    const clientId = candidate.clientId ?? `import ${importId} ${candidate.key}`.slice(0, longestLine);
    const domains = candidate.domain === null ? [] : [candidate.domain];
    const same = chosen.get(clientId);
    if (same === undefined) {
      chosen.set(clientId, {
        keys: [candidate.key, ...candidate.also],
        clientId,
        name: nameOf(candidate, choice),
        domains,
      });
    } else {
      same.keys.push(candidate.key, ...candidate.also);
      same.domains = [...new Set([...same.domains, ...domains])];
    }
  }
  return [...chosen.values()];
}
