import type { Stored } from '../records/index.ts';

const wordsIn = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** The words of thanks and of a short assent, in the languages whose mails are read. */
const assents = wordsIn(
  'thanks thank great perfect good fine ok okay super yes sure works received noted danke dank klar gut passt prima ja gerne ' +
    'verstanden erhalten gracias perfecto vale bien acuerdo sí recibido',
);
/** What stands around them. */
const courtesies = wordsIn(
  'hi hello dear all many again so very much a lot for this that the it you your help reply quick sounds got will do with ' +
    'best kind regards cheers and hallo guten tag liebe lieber vielen herzlichen besten ihnen dir für die das schnelle ' +
    'antwort alles mit freundlichen viele beste grüße grüßen gruß und hola muchas por la tu su respuesta todo de un saludo ' +
    'saludos y',
);

/** How programs begin the subject of an answer that nobody wrote. */
const automatic =
  /^(?:auto(?:matic)?[- ]?(?:reply|response)|out of (?:the )?office(?: reply)?|abwesenheit\p{L}*|automatische antwort|respuesta automática|fuera de (?:la )?oficina)(?:\s*[:-]|\s*$|\s+(?:until|bis|hasta)\s)/iu;

type Mail = Stored<'interaction'>['fields'];

/** Whether a program wrote it: that somebody is away. */
export function isAutomaticReply({ subject }: Mail): boolean {
  return automatic.test(subject.trim());
}

/** Whether a mail only thanks or says yes, up to the name of who wrote it: what comes after it is a signature. */
export function isCourtesy({ summary, participants }: Mail): boolean {
  const words = summary.toLowerCase().match(/[\p{L}\p{N}]+|\?/gu) ?? [];
  const everybody = Object.entries(participants);
  const named = (isWriter: boolean) =>
    everybody.filter(([, { place }]) => (place === 'from') === isWriter).flatMap(([, { name }]) => wordsOf(name));
  const end = words.findIndex((word) => named(true).includes(word));
  const said = end === -1 ? words : words.slice(0, end);
  const addressees = named(false);
  const isSaid = (word: string) => assents.has(word) || courtesies.has(word) || addressees.includes(word);
  return said.some((word) => assents.has(word)) && said.every(isSaid);
}

function wordsOf(name: string): string[] {
  return name.toLowerCase().match(/\p{L}+/gu) ?? [];
}
