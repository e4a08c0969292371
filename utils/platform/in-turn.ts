const last = new Map<string, Promise<unknown>>();

/** Carries out what is asked under the same name one after the other, in the order in which it was asked. */
export function inTurn<Answer>(name: string, work: () => Promise<Answer>): Promise<Answer> {
  const turn = (last.get(name) ?? Promise.resolve()).then(work, work);
  const leave = () => {
    if (last.get(name) === turn) last.delete(name);
  };
  last.set(name, turn);
  turn.then(leave, leave);
  return turn;
}
