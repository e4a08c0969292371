import { isJoiningWord } from './joining-words.ts';

/**
 * Words of four letters and more that stand in texts on every subject, besides those that only join others; folded as the
 * search folds them. Where one text is looked for in another they count nevertheless: what is owed is to send something,
 * or to meet.
 */
const everyday = `
above against always another anything away back because being below best better between both bring call came cannot come
could days dear does doing done down during each either else even ever every everything feel find first full fully further
gave getting give given goes going gone good great having hear hello help here hers himself hope itself just keep kind
kindly know last late later least less like list little long look looking made mail make many maybe mean meet meeting might
more most much must myself need needed needs never next nice nobody none nothing often once only open other others otherwise
ours part people perhaps please point possible provide quite rather read really regards right said same says schedule second
seem seems seen send sent several should show since small some someone something soon start still stop such sure take taken
talk tell than thank thanks these thing things think those though through time today together told tomorrow took toward
tried under upon used useful using very want wanted wants week weeks well went whatever where whether while whom whose wish
within without wonder work working works would write year years yesterday yours yourself
alle allem allen aller alles andere anderen bald beim bitte dabei dafur damit danke dann daran darauf darum dass dein denn
deren deshalb dich diese diesem diesen dieser dieses dort durch eigentlich einem eines einige einmal etwas euch fuer ganz
gegen gehen geht gerne gibt haben hallo hatte hatten heute hier ihnen ihre ihrem ihren ihrer immer jede jeden jeder jetzt
kann kein keine keinen konnen konnte konnten mehr mein meine mich mochte mochten morgen muss mussen nachste nichts ohne
schon sehr sein seine seit sollte sollten sondern uber unser unsere unseren unter viel viele vielen wann warum weil weiter
welche wenn werden wieder wurde wurden zwischen zwei
algo algun alguna ante antes aqui aunque bien buenos cada contra cosa cual cuando cuanto dado debe desde despues dias donde
durante ellas ellos entre eran eres esas esos esta estaba estan estar estas este esto estos fueron fuera gracias habia hace
hacer hacia hasta hola menos mientras misma mismo mucha mucho muchos nada necesita necesitamos nosotros nuestra nuestro
nunca otra otro otros pero poco podemos podria porque puede pueden puedes pues queremos quien saludos segun sera siempre
sino sobre solo somos tambien tanto tenemos tener tiene tienen toda todas todo todos tras unas unos usted ustedes vamos
`;

const everydayWords: ReadonlySet<string> = new Set(everyday.split(/\s+/).filter(Boolean));

/** Whether a word, folded, says nothing of a subject. */
export function isStopWord(word: string): boolean {
  return everydayWords.has(word) || isJoiningWord(word);
}
