import type { Stored } from '../records/index.ts';

const wordsIn = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** The words of thanks and of a short assent, in the languages whose mails are read. */
const assents = wordsIn(
  'thanks thank thx great perfect good fine ok okay super lovely wonderful excellent awesome brilliant cool nice yes yep ' +
    'sure works received noted understood agreed danke dank klar gut passt prima toll top ja gerne einverstanden verstanden ' +
    'erhalten angekommen gracias perfecto genial estupendo vale bien acuerdo sí claro recibido entendido',
);
/** What stands around them. */
const courtesies = wordsIn(
  'hi hello dear hey all many again so very much a lot for this that the it you your help reply update quick sounds looks ' +
    'got will do with me us i we have see then next best kind regards cheers bye day weekend evening too and hallo guten ' +
    'tag liebe lieber vielen herzlichen besten dir ihnen euch für die das den schnelle rückmeldung antwort info hilfe alles ' +
    'ist bis dann mit freundlichen lieben viele beste grüße grüßen gruß schönes schönen wochenende abend auch und mfg lg ' +
    'hola estimada estimado muchas mil por la el tu su respuesta ayuda todo de saludos un cordial saludo buen día fin semana ' +
    'igualmente y',
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
