import { useState } from 'preact/hooks';
import { newId } from '../../utils/platform/ids.ts';
import type { Statement } from '../../utils/records/client.ts';
import { keptText } from '../../utils/state/kept-text.ts';

/** The goals or the needs of a client, folded away or not, and the one that is being added. */
export interface Unfolding {
  clientId: string;
  kind: 'goals' | 'needs';
  /** The oldest first: what was said first is what the work began with. */
  listed: [id: string, statement: Statement][];
  open: boolean;
  toggle: () => void;
  /** The id of the one that is being added. */
  adding: string | null;
  add: () => void;
  stopAdding: () => void;
}

/** Where what is typed for a goal or a need is kept; null is a new one. */
export function statementKey(clientId: string, kind: Unfolding['kind'], id: string | null): string {
  return `edit:${clientId}:${kind}:${id ?? 'new'}`;
}

/** Folded at first; what was typed and not saved is never folded away. */
export function useUnfolding(
  clientId: string,
  kind: Unfolding['kind'],
  statements: Record<string, Statement>,
): Unfolding {
  const [opened, setOpened] = useState(false);
  const [newStatement, setNewStatement] = useState<string | null>(null);
  const listed = Object.entries(statements).toSorted(([, a], [, b]) => a.addedAt - b.addedAt);
  const typed = (id: string | null) => keptText(statementKey(clientId, kind, id)).text.value !== '';
  const adding = newStatement ?? (typed(null) ? newId() : null);
  const open = opened || adding !== null || listed.some(([id]) => typed(id));
  return {
    clientId,
    kind,
    listed,
    open,
    toggle: () => setOpened(!open),
    adding,
    add: () => {
      setOpened(true);
      setNewStatement(newId());
    },
    stopAdding: () => setNewStatement(null),
  };
}
