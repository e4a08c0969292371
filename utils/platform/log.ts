/**
 * Writes what went wrong to the extension's own console. Never names, addresses or texts of a mail:
 * a console is copied into bug reports.
 */
export function logProblem(where: string, problem: unknown): void {
  const reason = problem instanceof Error ? `${problem.name}: ${problem.message}` : String(problem);
  console.warn(`[clientside] ${where}: ${reason}`);
}
