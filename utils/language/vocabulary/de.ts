import { list, type Vocabulary } from './vocabulary.ts';

export const german: Vocabulary = {
  headings: {
    discussed: list('besprochen,besprochenes,diskussion,themen,notizen,protokoll,tagesordnung,zusammenfassung'),
    decision: list(
      'beschlüsse,beschluss,beschlossen,entscheidungen,entscheidung,entschieden,vereinbart,vereinbarungen',
    ),
    action: list('aufgaben,nächste schritte,maßnahmen,massnahmen,aktionen,zu tun,to-dos,wer macht was,zu erledigen'),
    question: list('offen,offene fragen,fragen,offene punkte,noch offen,zu klären,ungeklärt'),
    next: list('nächstes treffen,nächster termin,nächstes gespräch,nächstes meeting'),
  },
  markers: {
    discussed: ['besprochen'],
    decision: list('beschlossen,beschluss,entschieden,entscheidung,vereinbart'),
    action: list('aufgabe,aufgaben,maßnahme,massnahme,zu tun,nächster schritt'),
    question: list('frage,offen,offene frage,unklar,zu klären'),
    next: list('nächstes treffen,nächster termin,nächstes gespräch,nächstes meeting'),
  },
  us: list('wir,ich'),
  client: list('sie,der kunde,die kundin,kunde,kundin,ihr'),
  somebody: list('er,jemand,alle,beide'),
  future: list('wird,werden,werde'),
  duty: list('soll,sollen,muss,müssen'),
  infinitive: [],
  verbs: list(
    'schicken,schicke,senden,sende,liefern,liefere,prüfen,prüfe,klären,kläre,erstellen,erstelle,nennen,benennen,melden,bereiten,organisieren,bestätigen',
  ),
  verbsAfterName: list(
    'schickt,sendet,liefert,prüft,klärt,erstellt,nennt,benennt,meldet,bereitet,organisiert,bestätigt',
  ),
  states: list('sein,haben,ist,sind,hat,war,waren,nicht,wollen,will,brauchen,braucht,können,kann'),
  decided: list('wir haben beschlossen,wir haben entschieden,wir haben vereinbart,es wurde beschlossen'),
  noNames: list('es,das,die,der,den,dem,ein,eine,was,wer,wie,wo,wann,warum,und,oder,aber,wenn,dann,noch,bis,am,im,man'),
  meetings: list('treffen,termin,gespräch,telefonat,besprechung,anruf'),
  nextMeeting: list('nächstes treffen,nächster termin,nächstes gespräch,wir sprechen wieder,wir sprechen uns'),
  deadline: list('bis,bis zum,bis spätestens,spätestens,vor dem'),
};
