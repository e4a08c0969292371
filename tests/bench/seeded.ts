import { anna, bruno, grace, henrik, lea, oskar, priya, sam } from '../synthetic/mailbox/people.ts';
import type { MailContact } from '../synthetic/mailbox/mail.ts';

/** A client in the benchmark's store. */
export interface SeededClient {
  id: string;
  name: string;
  domain: string;
  people: MailContact[];
}

/** The clients whose threads lie in the synthetic mailbox; the first has by far the longest history. */
const inMailbox: SeededClient[] = [
  { id: 'northwind', name: 'Northwind Traders', domain: 'northwind.example', people: [anna, bruno] },
  { id: 'contoso', name: 'Contoso', domain: 'contoso.example', people: [grace, henrik] },
  { id: 'fabrikam', name: 'Fabrikam', domain: 'fabrikam.example', people: [lea] },
  { id: 'litware', name: 'Litware', domain: 'litware.example', people: [oskar, priya] },
  { id: 'tailspin', name: 'Tailspin Toys', domain: 'tailspin.example', people: [sam] },
];

function otherClient(_: unknown, index: number): SeededClient {
  const domain = `client-${index}.example`;
  const people = ['Kim Arden', 'Robin Vale'].map((name, person) => ({ name, email: `person-${person}@${domain}` }));
  return { id: `client-${index}`, name: `Client ${index} & Partners`, domain, people };
}

/** Five hundred clients. */
export const seededClients: readonly SeededClient[] = [...inMailbox, ...Array.from({ length: 495 }, otherClient)];

/**
 * Whose the interaction of this number is. Among the first 1,000 all clients of the mailbox get more than a screenful, so that
 * every size paints as much; the first client gets 5,000 of the first 20,000; everything else is spread evenly.
 */
export function clientOf(index: number): SeededClient {
  const [longest] = inMailbox;
  const ofMailbox = inMailbox[1 + ((index >> 2) % (inMailbox.length - 1))];
  const any = seededClients[1 + (index % (seededClients.length - 1))];
  if (index < 20_000 && index % 4 === 0 && longest) return longest;
  if (index < 1000 && index % 4 === 1 && ofMailbox) return ofMailbox;
  if (!any) throw new Error('There are no clients to seed');
  return any;
}
