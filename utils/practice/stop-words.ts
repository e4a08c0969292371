/** Words of four letters and more that say nothing of a subject, in English, German and Spanish; folded as the search folds them. */
const words = `
about above after again against also always another anything away back because been before being below best better between both
bring call came cannot come could days dear does doing done down during each either else even ever every everything feel find first
from full fully further gave getting give given goes going gone good great have having hear hello help here hers himself hope into
itself just keep kind kindly know last late later least less like list little long look looking made mail make many maybe mean meet
meeting might more most much must myself need needed needs never next nice nobody none nothing often once only open other others
otherwise ours over own part people perhaps please point possible provide quite rather read really regards right said same says
schedule second seem seems seen send sent several shall should show since small some someone something soon start still stop such
sure take taken talk tell than thank thanks that their them then there these they thing things think this those though through time
today together told tomorrow took toward tried under until upon used useful using very want wanted wants week weeks well went were
what whatever when where whether which while whom whose will wish with within without wonder work working works would write year
years yesterday yours yourself
aber alle allem allen aller alles also andere anderen auch auf aus bald beim bitte dabei dafur damit danke dann daran darauf darum dass
dein dem denn deren deshalb dich diese diesem diesen dieser dieses dort durch eigentlich eine einem einen einer eines einige einmal
etwas euch fuer ganz gegen gehen geht gerne gibt haben hallo hatte hatten heute hier ihnen ihre ihrem ihren ihrer immer ist jede jeden
jeder jetzt kann kein keine keinen konnen konnte konnten mehr mein meine mich mochte mochten morgen muss mussen nach nachste nicht
nichts noch nur oder ohne schon sehr sein seine seit sich sie sind sollte sollten sondern uber unser unsere unseren unter viel viele
vielen vom von vor wann warum was weil weiter welche wenn werden wieder wird wurde wurden zum zur zwischen zwei
algo algun alguna ante antes aqui asi aunque bien buenos cada como con contra cosa cual cuando cuanto dado debe desde despues dias donde
durante ellas ellos entre eran eres esas esos esta estaba estan estar estas este esto estos fueron fuera gracias habia hace hacer hacia
hasta hola hoy mas menos mientras misma mismo mucha mucho muchos muy nada necesita necesitamos nosotros nuestra nuestro nunca otra
otro otros para pero poco podemos podria porque puede pueden puedes pues queremos quien saludos segun sera siempre sino sobre solo
somos tambien tanto tenemos tener tiene tienen toda todas todo todos tras una unas unos usted ustedes vamos vez
`;

const all: ReadonlySet<string> = new Set(words.split(/\s+/).filter(Boolean));

/** Whether a word, folded, says nothing of a subject. */
export function isStopWord(word: string): boolean {
  return all.has(word);
}
