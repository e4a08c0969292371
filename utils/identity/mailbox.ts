import { isFreeMail } from './free-mail.ts';
import { hostOf, isAutomatic } from './standing.ts';

/** Mailboxes that several people read, or none: what comes from them says nothing about who wrote it. */
const shared =
  /^(?:info|office|sales|contact|contacts|hello|hi|mail|email|admin|administration|administrator|support|help|helpdesk|service|services|team|kontakt|buero|vertrieb|einkauf|rechnung|rechnungen|buchhaltung|verwaltung|accounting|accounts?|accountspayable|billing|invoices?|finance|payments?|payroll|hr|jobs|careers?|recruiting|bewerbung|marketing|media|press|presse|pr|orders?|bestellung|shop|store|webmaster|hostmaster|root|abuse|security|privacy|datenschutz|legal|compliance|reception|empfang|zentrale|post|contacto|ventas|administracion|comercial|vendas|contato|contabilidade|facturacion|commercial|accueil|direction|secretariat|secretary|compta|comptabilite|enquiries|inquiries|enquiry|booking|bookings|reservations?|events?|feedback|general|all|staff|members|group|customerservice|customercare|customers?|clients?|partners?|purchasing|procurement|logistics|dispatch|it|edv|web|www|test|projects?|studio|design|manager|management|owner|ceo|cfo|cto|assistant)(?:[-_.][a-z]{2,3})?\d*$/;

/** Whether an address is one person's: no shared mailbox, no list, no sender of notifications. */
export function isPersonal(address: string): boolean {
  return !shared.test(mailboxOf(address)) && !isAutomatic(address);
}

/** The part before the `@`, in lower case and without a `+tag`. */
export function mailboxOf(address: string): string {
  return address.slice(0, address.lastIndexOf('@')).toLowerCase().replace(/\+.*$/, '');
}

/** Whether two addresses differ by a number alone, at one organisation: it gives the next Anna Berg the number 2. */
export function areNumbered(one: string, other: string): boolean {
  const [mine, theirs] = [mailboxOf(one), mailboxOf(other)];
  if (mine === theirs || hostOf(one) !== hostOf(other) || isFreeMail(hostOf(one))) return false;
  const bare = (mailbox: string) => mailbox.replace(/[-_.]?\d+$/, '');
  return bare(mine) === bare(theirs);
}
