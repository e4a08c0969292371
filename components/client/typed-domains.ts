import { domainProblem, type DomainProblem } from '../../utils/identity/client-domain.ts';
import { message, type MessageKey } from '../ui/message.ts';

/** What was typed into a field for several short words, and why it cannot be taken; null where it can. */
export interface TypedElements {
  elements: string[];
  problem: string | null;
}

const problemTexts: Record<DomainProblem, MessageKey> = {
  'not-a-domain': 'client_notADomain',
  'free-mail': 'client_freeMailDomain',
  own: 'client_domainNotTheirs',
};

/** Reads mail domains; an address, or the address of a web page, stands for its own. */
export function readDomains(typed: string, ownAddresses: readonly string[]): TypedElements {
  const parts = typed.split(/[\s,;]+/).filter(Boolean);
  const elements = [...new Set(parts.map(domainOf))];
  const refused = elements.flatMap((element) => {
    const problem = domainProblem(element, ownAddresses);
    return problem === null ? [] : [{ element, problem }];
  });
  const [first] = refused;
  if (first === undefined) return { elements, problem: null };
  const alike = refused.filter(({ problem }) => problem === first.problem).map(({ element }) => element);
  return { elements, problem: message(problemTexts[first.problem], alike.join(', ')) };
}

/** The domain in what was typed, as a browser writes it; the words themselves where there is none. */
function domainOf(part: string): string {
  const written = part
    .replace(/^[a-z]+:\/\//i, '')
    .replace(/^.*@/, '')
    .replace(/^www\./i, '')
    .replace(/[/?#].*$/, '');
  return URL.canParse(`https://${written}`) ? new URL(`https://${written}`).hostname : part;
}
