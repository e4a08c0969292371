import { isFreeMail } from './free-mail.ts';
import { hostOf } from './standing.ts';

/** Why a domain cannot stand for a client. */
export type DomainProblem = 'not-a-domain' | 'free-mail' | 'own';

const domainName = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z](?:[a-z0-9-]*[a-z0-9])?$/;
/** Suffixes with a dot under which anybody registers; the whole list is too large for the background. */
const suffix = /^(?:com?|org|net|edu|gov|ac)\.[a-z]{2}$/;

/** Why this domain, in lower case, cannot stand for a client; null where it can. */
export function domainProblem(domain: string, ownAddresses: readonly string[]): DomainProblem | null {
  if (domain.length > 253 || !domainName.test(domain) || suffix.test(domain)) return 'not-a-domain';
  if (isFreeMail(domain)) return 'free-mail';
  return isOwnDomain(domain, ownAddresses) ? 'own' : null;
}

/** Whether the user has an address at this domain or below it. */
function isOwnDomain(domain: string, ownAddresses: readonly string[]): boolean {
  return ownAddresses.map(hostOf).some((host) => host === domain || host.endsWith(`.${domain}`));
}
