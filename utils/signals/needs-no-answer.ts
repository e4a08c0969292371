import type { Stored } from '../records/index.ts';

/** The words of thanks and of a short assent, and those around them, in the languages whose mails are read. */
const courtesies = new Set(
  (
    'hi hello dear hey all thanks thank thx many again so very much a lot for this that the it you your help reply update ' +
    'quick great perfect good fine ok okay super lovely wonderful excellent awesome brilliant cool nice yes yep sure sounds ' +
    'looks works got received noted understood agreed will do with me us i we have see then next best kind regards cheers ' +
    'bye day weekend evening too and ' +
    'hallo guten tag liebe lieber danke dank vielen herzlichen besten dir ihnen euch für die das den schnelle rückmeldung ' +
    'antwort info hilfe alles klar gut passt prima toll top ja gerne einverstanden verstanden erhalten ist angekommen bis ' +
    'dann mit freundlichen lieben viele liebe beste grüße grüßen gruß schönes schönen wochenende abend auch und mfg lg ' +
    'hola estimada estimado gracias muchas mil por la el tu su respuesta ayuda todo perfecto genial estupendo vale bien de ' +
    'acuerdo sí claro recibido entendido saludos un cordial saludo buen día fin semana igualmente y'
  ).split(' '),
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
  return said.length > 0 && said.every((word) => courtesies.has(word) || addressees.includes(word));
}

function wordsOf(name: string): string[] {
  return name.toLowerCase().match(/\p{L}+/gu) ?? [];
}
