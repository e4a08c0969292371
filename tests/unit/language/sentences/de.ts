import { asked, promiseOf, question, theirs, type SentencesOf } from './said-sentence.ts';

export const german: SentencesOf = {
  promises: [
    ['Morgen schicke ich Ihnen den Vertrag.', theirs('schicke ich Ihnen den Vertrag', '2026-11-17')],
    ['Nächsten Freitag schicke ich die Zahlen.', theirs('schicke ich die Zahlen', '2026-11-27')],
    ['Am Freitag um 10 Uhr rufe ich Sie an.', theirs('rufe ich Sie an', '2026-11-20')],
    ['Bis heute Abend erhalten Sie den Entwurf.', theirs('den Entwurf', '2026-11-16')],
    [
      'Bis Freitag bekommen Sie den Bericht und am Montag rufe ich Sie an.',
      theirs('den Bericht', '2026-11-20'),
      theirs('rufe ich Sie an', '2026-11-23'),
    ],
    ['Wenn Sie bis Freitag zahlen, schicke ich die Zahlen.', theirs('schicke ich die Zahlen')],
    ['Den Vertrag schicke ich Ihnen morgen.', theirs('Den Vertrag schicke ich Ihnen', '2026-11-17')],
    ['Ich schicke Ihnen den Vertrag morgen.', theirs('schicke Ihnen den Vertrag', '2026-11-17')],
    ['Wir werden die Rechnung bis Ende der Woche prüfen.', theirs('die Rechnung prüfen', '2026-11-20')],
    ['Wir melden uns nächste Woche bei Ihnen.', theirs('melden uns bei Ihnen', '2026-11-27')],
    ['Die Zahlen liefere ich bis zum 3.12. nach.', theirs('Die Zahlen liefere ich nach', '2026-12-03')],
    ['Bruno schickt die Folien bis Freitag.', promiseOf('Bruno', 'die Folien', '2026-11-20')],
    ['Den Bericht bekommen Sie übermorgen.', theirs('Den Bericht bekommen Sie', '2026-11-18')],
  ],
  requests: [
    ['Bitte schicken Sie die Rechnung nicht vor Freitag.', asked('schicken Sie die Rechnung nicht vor Freitag')],
    ['Könnten Sie uns nicht die Zahlen schicken?', asked('uns nicht die Zahlen schicken')],
    [
      'Wir brauchen nicht nur die Liste, sondern auch die Preise.',
      asked('nicht nur die Liste, sondern auch die Preise'),
    ],
    ['Bis Freitag brauchen wir die Unterlagen.', asked('die Unterlagen', '2026-11-20')],
    ['Könnten Sie mir bis Freitag die Zahlen schicken?', asked('mir die Zahlen schicken', '2026-11-20')],
    ['Kannst du mir die Datei schicken?', asked('mir die Datei schicken')],
    ['Wir brauchen die Unterlagen bis zum 12. März.', asked('die Unterlagen', '2027-03-12')],
    ['Bitte senden Sie uns die Rechnung.', asked('senden Sie uns die Rechnung')],
    ['Wir warten noch auf Ihre Unterschrift.', asked('Ihre Unterschrift')],
  ],
  questions: [
    ['Wann können wir mit dem Angebot rechnen?', question('Wann können wir mit dem Angebot rechnen')],
    ['Bis wann können Sie liefern?', question('Bis wann können Sie liefern')],
    ['Bitte teilen Sie uns mit, ob der Preis stimmt.', question('ob der Preis stimmt')],
    ['Passt Ihnen der Dienstag?', question('Passt Ihnen der Dienstag')],
  ],
  talk: [
    ['Ich schicke die Zahlen nicht.'],
    ['Ich werde die Zahlen nicht vor Montag schicken.'],
    ['Wir werden den Vertrag nicht bis Freitag unterschreiben können.'],
    ['Wir brauchen die Unterlagen nicht.'],
    ['Wir schicken keine Rechnung.'],
    ['Bei Fragen stehe ich Ihnen gern zur Verfügung.'],
    ['Vielen Dank für das Gespräch.'],
    ['Wie geht es Ihnen?'],
    ['Ich werde nicht da sein.'],
    ['Anbei der versprochene Bericht.'],
    ['Das Treffen war gut.'],
  ],
  done: [
    ['Anbei der versprochene Bericht.', 'schicke Ihnen den Bericht'],
    ['Die Rechnung wurde überwiesen.', 'die Rechnung zahlen'],
  ],
  notDone: [
    ['Anbei die Tagesordnung.', 'schicke Ihnen den Bericht'],
    ['Die Rechnung wurde noch nicht überwiesen.', 'die Rechnung zahlen'],
  ],
};
