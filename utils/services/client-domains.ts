import { domainProblem } from '../identity/client-domain.ts';
import { failure, success, type Result } from '../platform/result.ts';
import { readSettings } from '../settings/stored-settings.ts';

/** The domains as they are kept; refused whole where one of them cannot stand for a client. */
export async function checkDomains(typed: readonly string[]): Promise<Result<string[], 'invalid'>> {
  const domains = typed.map((domain) => domain.toLowerCase());
  const { ownAddresses } = await readSettings();
  const problem = domains.map((domain) => domainProblem(domain, ownAddresses)).find((found) => found !== null);
  return problem === undefined || problem === null
    ? success(domains)
    : failure('invalid', `client.domains: ${problem}`);
}
