import { german as notes } from '../vocabulary/de.ts';
import { list } from '../vocabulary/vocabulary.ts';
import type { Language } from './language.ts';

const verbs =
  'schicke,sende,maile,liefere,prüfe,kläre,erstelle,bereite,bestätige,organisiere,melde,reiche,leite,gebe,nenne,kümmere,' +
  'rufe,überarbeite,aktualisiere,buche,lade,stelle,bringe,teile,schreibe,mache,erledige,bearbeite,besorge,veranlasse,' +
  'schaue,sehe,frage,informiere,unterschreibe,überweise,vereinbare,plane,richte,setze,übernehme,ergänze,korrigiere,' +
  'schicken,senden,mailen,liefern,prüfen,klären,erstellen,bereiten,bestätigen,organisieren,melden,reichen,leiten,geben,' +
  'nennen,kümmern,rufen,überarbeiten,aktualisieren,buchen,laden,stellen,bringen,teilen,schreiben,machen,erledigen,' +
  'bearbeiten,besorgen,veranlassen,schauen,sehen,fragen,informieren,unterschreiben,überweisen,vereinbaren,planen,' +
  'richten,setzen,übernehmen,ergänzen,korrigieren,zusenden,zuschicken,nachreichen,übersenden,schick,send,gib,ruf,prüf,' +
  'schickst,sendest,gibst,rufst,prüfst,sagst,meldest,machst,bringst,leitest,schickt,gebt,sag,schau,meld,bring,mach,bestellen,reservieren,veröffentlichen,beheben,freigeben,weiterleiten,hochladen,ausfüllen,absagen,verschieben,anpassen,kürzen,abholen,vorbereiten,bereitstellen,mitbringen,zahlen,bezahlen,testen,lesen,anrufen,zurückrufen,entfernen,löschen,einrichten,installieren,übersetzen,abstimmen,eintragen,legen,zahle,bezahle,bestelle,reserviere,teste,lese,verschiebe,hole,behebe,lösche,übersetze,entferne,veröffentliche,beachten,lassen,lass,halten,kommen,rücksprache,hake,haken,trage,tragen,kontaktiere,kontaktieren,dokumentiere,dokumentieren,konfiguriere,konfigurieren,installiere,implementiere,implementieren,schalte,schalten,verschicke,verschicken,versende,versenden,beauftrage,beauftragen,recherchiere,recherchieren,berechne,berechnen,kalkuliere,kalkulieren,notiere,notieren,fasse,fassen,ersetze,ersetzen,repariere,reparieren,integriere,integrieren,storniere,stornieren,erstatte,erstatten,passe,passen,richtet,ermittle,ermitteln';

/** What was done of late, as it stands at the end of its sentence: "habe ich angepasst", "ist behoben". */
const finished = list(
  'eingespielt,eingerichtet,angepasst,behoben,umgesetzt,korrigiert,bezahlt,bestellt,veröffentlicht,übermittelt,weitergeleitet,freigeschaltet,installiert,überarbeitet,ergänzt,erstellt,ausgefüllt,nachgereicht,abgeschlossen,geklärt,vorbereitet,verschickt,versendet,eingetragen,gelöscht,ausgetauscht',
);
const finishing = list('habe ich,haben wir,ich habe,wir haben,hat,ist,sind,wurde,wurden');

/** How German promises, asks and reports. */
export const german: Language = {
  code: 'de',
  frequent: list(
    'der,die,das,und,ist,nicht,sie,wir,ich,ihnen,ihr,ihre,mit,für,auf,ein,eine,einen,den,dem,bis,bitte,danke,dass,wie,wann,könnten,können,werden,werde,uns,mir,haben,hat,zum,zur,noch,auch,im,am,zu,von',
  ),
  verbs: [...new Set([...notes.verbs, ...list(verbs)])],
  promises: list(
    'ich werde,wir werden,werde ich,werden wir,ich *,wir *,* ich,* wir,ich kann + *,wir können + *,ich verspreche,wir versprechen,ich habe vor,wir haben vor,ich kümmere mich,wir kümmern uns,sie erhalten,sie bekommen,erhalten sie,bekommen sie,du bekommst,ihr bekommt,^ wird erledigt,^ mache ich,^ mach ich,mein kollege wird,meine kollegin wird,unser team wird,ich lasse ihnen,ich lasse dir,ich lasse euch,lasse ich ihnen,lasse ich dir,lasse ich euch,wir lassen ihnen,lassen wir ihnen,ich komme + auf sie zu,komme ich + auf sie zu,wir kommen + auf sie zu,kommen wir + auf sie zu,ich komme + auf dich zu,ich halte sie + auf dem laufenden,halte ich sie + auf dem laufenden,wir halten sie + auf dem laufenden,halten wir sie + auf dem laufenden,ich halte dich + auf dem laufenden,sie hören ~ von mir,sie hören ~ von uns,hören sie ~ von mir,hören sie ~ von uns,du hörst ~ von mir,du hörst ~ von uns,hörst du ~ von mir',
  ),
  hedges: list('ich könnte,wir könnten,ich würde,wir würden,könnte ich,könnten wir,würde ich,würden wir'),
  together: list('treffen,sprechen,besprechen,telefonieren,vereinbaren'),
  promising: list(
    'wird ~ fertig,werden ~ fertig,wird ~ geliefert,werden ~ geliefert,wird ~ geschickt,wird ~ bezahlt,wird ~ überwiesen,wird ~ veröffentlicht',
  ),
  planned: list(
    'ist ~ fertig,sind ~ fertig,ist ~ bei ihnen,sind ~ bei ihnen,ist ~ online,sind ~ online,geht ihnen ~ zu,gehen ihnen ~ zu,geht dir ~ zu,geht ~ raus,gehen ~ raus,folgt bis,folgt morgen,folgt heute,folgt noch heute,folgen bis,folgen morgen,folgen heute,folgen noch heute,ich sage ihnen,sage ich ihnen,wir sagen ihnen,sagen wir ihnen,ich sage dir,sage ich dir,wir spielen,spielen wir,ich spiele,spiele ich,wir starten,starten wir',
  ),
  states: list(
    'nicht,nie,sein,im urlaub,abwesend,mich freuen,uns freuen,wohl nicht,frage mich,fragen uns,sehe,sehen,mache mir,machen uns,gebe zu,halte sie für,halten sie für,halte das für,halten das für,halte es für,halten es für,fasse zusammen,fasse kurz zusammen,fassen zusammen',
  ),
  delegating: list('ich habe ~ gebeten,habe ich ~ gebeten,wir haben ~ gebeten,haben wir ~ gebeten'),
  future: list('wird,will,soll,schickt,sendet,liefert,prüft,klärt,erstellt,meldet,bereitet,kümmert,übernimmt'),
  requests: list(
    'könnten sie,könntest du,könntet ihr,können sie,kannst du,könnt ihr,würden sie,würdest du,würdet ihr,wären sie so,wärst du so,bitte um,bitte *,bitte + *,denken sie bitte an,denk bitte an,denkt bitte an,bitte denken sie an,bitte denk an,es wäre schön,es wäre gut,es wäre toll,es wäre hilfreich,es wäre nett,* sie bitte,* bitte,* du bitte,* du mir,* du uns,* ihr bitte,* ihr mir,* ihr uns,* sie uns,* sie mir,* uns bitte,* mir bitte,ich bitte sie,wir bitten sie,ich bitte um,wir bitten um,bitten wir um,bitte ich um,wir brauchen,ich brauche,wir bräuchten,ich bräuchte,wir benötigen,ich benötige,brauchen wir,brauche ich,benötigen wir,benötige ich,bräuchten wir,bräuchte ich,uns fehlt,uns fehlen,mir fehlt,mir fehlen,fehlt uns noch,fehlen uns noch,wir warten auf,ich warte auf,ich warte noch auf,warte ich auf,warte ich noch auf,warten wir auf,warten wir noch auf,wir warten noch auf,wäre es möglich,darf ich sie bitten,dürfen wir sie bitten,darf ich dich bitten,dürfen wir euch bitten,von ihrer seite fehlt,von ihrer seite fehlen,von ihnen fehlt,von ihnen fehlen,fehlt noch ihr,fehlt noch ihre,fehlen noch ihre,sie müssen,du musst,ihr müsst,sie sollten,du solltest,denken sie daran,denk daran,vergessen sie nicht,vergiss nicht,wäre nett wenn,wäre schön wenn,wäre toll wenn,wäre gut wenn,wäre hilfreich wenn,wären dankbar wenn,wäre dankbar wenn,freue mich auf ihre rückmeldung,sie wollten uns,sie wollten mir,sie hatten zugesagt,sie haben zugesagt',
  ),
  questions: list(
    'ich wollte fragen,wir wollten fragen,ich wüsste gern,wir wüssten gern,ich möchte wissen,wir möchten wissen,meine frage,unsere frage,wissen sie,weißt du,was halten sie,was hältst du',
  ),
  inquiries: list(
    'lassen sie uns wissen,lassen sie mich wissen,lass mich wissen,lass uns wissen,sagen sie uns,sagen sie mir,sag mir,sag uns,mitteilen,teilen sie uns mit,teilen sie mir mit,ich frage mich,wir fragen uns,geben sie uns bescheid,geben sie mir bescheid',
  ),
  wondered: list(
    'wann,bis wann,ab wann,seit wann,um wie viel,was,welche,welcher,welches,welchen,wo,wer,wen,wem,warum,wieso,wie,ob,wohin,womit,wofür',
  ),
  linking: list('und,aber,also,dann'),
  articles: list(
    'der,die,das,den,dem,diese,diesen,dieses,ein,eine,einen,ihre,ihren,ihr,unsere,unseren,unser,meine,meinen,alle',
  ),
  possessives: list('mein,meine,unser,unsere'),
  conditions: list('wenn,falls,weil,da,sobald,solange,obwohl,nachdem,bevor,sofern'),
  relatives: list('dass,damit'),
  denials: list('nicht,nie,niemals,kein,keine,keinen,keinem,keiner,keinesfalls,weder'),
  affirming: list(
    'nicht nur,nicht später,nicht zu vergessen,vergessen sie nicht,vergiss nicht,vergesst nicht,wenn nicht,ob nicht,nicht wahr',
  ),
  done: [
    ...finishing.flatMap((verb) => finished.map((done) => `${verb} ~ ${done}`)),
    ...list(
      'anbei,hier kommt der,hier kommt die,hier kommt das,hier kommen die,ist ~ seit heute ~ online,ist ~ seit gestern ~ online,ist jetzt online,ist nun online,angefügt,im anhang,in der anlage,angehängt,beigefügt,habe ich ~ geschickt,haben wir ~ geschickt,habe ich ~ gesendet,haben wir ~ gesendet,habe ich ~ übersandt,haben wir ~ übersandt,habe ich ~ zugeschickt,haben wir ~ zugeschickt,habe ich ~ hochgeladen,haben wir ~ hochgeladen,habe ich ~ erledigt,haben wir ~ erledigt,habe ich ~ überwiesen,haben wir ~ überwiesen,habe ich ~ unterschrieben,haben wir ~ unterschrieben,habe ich ~ aktualisiert,haben wir ~ aktualisiert,habe ich ~ fertiggestellt,haben wir ~ fertiggestellt,habe ich ~ freigegeben,haben wir ~ freigegeben,hat ~ geschickt,hat ~ gesendet,hat ~ unterschrieben,hat ~ hochgeladen,hat ~ überwiesen,hat ~ geliefert,hat ~ freigegeben,haben ~ geschickt,ich habe ~ geschickt,ich habe ~ gesendet,ich habe ~ erledigt,ich habe ~ aktualisiert,ich habe ~ hochgeladen,ich habe ~ überwiesen,ich habe ~ geprüft,ich habe ~ unterschrieben,ich habe ~ fertiggestellt,ich habe ~ gebucht,wir haben ~ geschickt,wir haben ~ gesendet,wir haben ~ erledigt,wir haben ~ aktualisiert,wir haben ~ hochgeladen,wir haben ~ überwiesen,wir haben ~ geprüft,wir haben ~ unterschrieben,wir haben ~ fertiggestellt,wir haben ~ gebucht,wurde ~ geschickt,wurde ~ gesendet,wurde ~ erledigt,wurde ~ überwiesen,wurde ~ aktualisiert,wurden ~ geschickt,wurden ~ gesendet,ich habe ~ freigegeben,ist raus,sind raus,ist schon fertig,ist bereits fertig,ist erledigt,ist fertig,sind fertig,ist unterschrieben,^ erledigt,^ fertig,wie versprochen,wie zugesagt,hier ist der,hier ist die,hier ist das,hier sind die',
    ),
  ],
  praise: list(
    'tolle arbeit,gute arbeit,sehr gute arbeit,großartige arbeit,super arbeit,klasse arbeit,hervorragende arbeit,gut gemacht,toll gemacht,super gemacht,sehr zufrieden,wirklich zufrieden,rundum zufrieden,hochzufrieden,mehr als zufrieden,sehr glücklich mit,begeistert,sehr gut gefallen,gefällt uns sehr,gefällt mir sehr,gefällt uns richtig,gefällt allen,sieht super aus,sieht toll aus,sieht großartig aus,funktioniert einwandfrei,funktioniert perfekt,läuft einwandfrei,unsere erwartungen übertroffen,erwartungen übertroffen,genau was wir wollten,genau das was wir wollten,genau so haben wir,angenehme zusammenarbeit,tolle zusammenarbeit,sehr gute zusammenarbeit,weiterempfehlen,hut ab,großes lob,ein lob,super gelaufen',
  ),
  complaints: list(
    'nicht zufrieden,unzufrieden,enttäuscht,enttäuschend,verärgert,ärgerlich,nicht akzeptabel,inakzeptabel,nicht hinnehmbar,so nicht vereinbart,nicht wie vereinbart,nicht wie besprochen,anders als vereinbart,anders als besprochen,nicht was wir bestellt,entspricht nicht,unter unseren erwartungen,zu langsam,viel zu,wieder zu spät,schon wieder zu spät,erneut zu spät,wieder verspätet,frist versäumt,termin nicht eingehalten,frist nicht eingehalten,nicht eingehalten,funktioniert immer noch nicht,funktioniert noch immer nicht,funktioniert nicht,geht immer noch nicht,läuft immer noch nicht,ist kaputt,abgestürzt,niemand geantwortet,keine antwort bekommen,keine antwort erhalten,niemand zurückgerufen,immer noch keine antwort,noch immer keine,warten immer noch,wartet immer noch,warten seit,zu viele fehler,voller fehler,schlechte qualität,schlechter service,mangelhaft,zeitverschwendung,beschweren,beschwerde,reklamieren,reklamation,zu viel berechnet,doppelt berechnet,falscher betrag,so geht das nicht',
  ),
  wishes: list(
    'es wäre schön,es wäre gut,es wäre toll,es wäre super,es wäre hilfreich,wäre es schön,wäre es gut,wäre es möglich,schön wäre,toll wäre,wir würden uns wünschen,ich würde mir wünschen,wir wünschen uns,ich wünsche mir,wir hätten gerne,wir hätten gern,ich hätte gerne,ich hätte gern,uns wäre lieber,mir wäre lieber,wir würden lieber,wir bevorzugen,beim nächsten mal bitte,in zukunft bitte,künftig bitte,uns fehlt ein,uns fehlt eine,was uns fehlt,was noch fehlt,könnte besser sein,könnte klarer sein,könnte schneller sein,ließe sich verbessern,verbesserungsvorschlag,ein vorschlag,einziger wunsch',
  ),
  unasked: list('zu,uns keine'),
  rhetorical: list(
    "oder,ok,okay,richtig,wirklich,echt,stimmt's,stimmts,nicht wahr,gell,alles klar,alles gut,warum nicht,warum auch nicht,wer hätte das gedacht,was soll ich sagen,weißt du,wissen sie,wie läuft's,wie läuft es,wie geht's,wie geht's dir,wie geht's ihnen,wie steht's,na,haben sie noch fragen,haben sie fragen,hast du noch fragen,habt ihr noch fragen,noch fragen,sonst noch etwas,sonst noch was,ist das nicht toll,was will man mehr",
  ),
  answers: list('ja,nein,doch,natürlich,klar,genau'),
  courtesies: list(
    'vielen dank für,danke für,herzlichen dank für,besten dank für,wie geht es,ich freue mich auf,wir freuen uns auf,ich wünsche,wir wünschen,ich muss sagen,bitte entschuldigen,hoffe es geht,anbei finden sie',
  ),
  talk: list(
    'wie war ihr wochenende,wie war dein wochenende,wie war euer wochenende,wie war ihr urlaub,wie war dein urlaub,wie war euer urlaub,hatten sie ein schönes,hattest du ein schönes,hattet ihr ein schönes,hatten sie einen schönen,hattest du einen schönen,müssen sie diese e-mail wirklich,muss diese e-mail wirklich,werden sie schon heute,wie zufrieden waren sie,bei fragen,bei rückfragen,falls sie fragen,wenn sie fragen,sollten sie fragen,zögern sie nicht,für rückfragen,stehe ich ihnen,stehen wir ihnen,bitte beachten sie dass,schönes wochenende,keine ursache,machen sie sich keine,nicht nötig,bitte denken sie an die umwelt',
  ),
  greetings: list('hallo,liebe,lieber,sehr geehrte,sehr geehrter,guten tag,guten morgen,hi,moin,servus,grüß gott'),
  away: list(
    'nicht im büro,außer haus,nicht im haus,im urlaub,in elternzeit,abwesend,nicht erreichbar,abwesenheitsnotiz,automatische antwort',
  ),
  meanwhile: list(
    'nach meiner rückkehr,wieder erreichbar,wieder im büro,wieder für sie da,in dringenden fällen,in dringenden angelegenheiten,nicht weitergeleitet,meine vertretung,vertreten mich,vertritt mich,keinen zugriff,danke für ihre nachricht,danke für ihre e-mail,vielen dank für ihre nachricht,vielen dank für ihre e-mail,abwesenheitsnotiz,automatische antwort',
  ),
  fillers: list(
    'des,es,er,man,oder,aber,so,wenn,dann,da,hier,als,an,aus,bei,nach,vor,seit,um,über,unter,durch,mein,meine,unser,unsere,dein,deine,eines,einer,einem,kein,keine,war,wurde,sind,bin,schicken,schicke,geschickt,gesendet,senden,anbei,versprochen,versprochene,versprochenen,zugesagt,morgen,heute,gestern,woche,tag,montag,dienstag,mittwoch,donnerstag,freitag,samstag,sonntag,nun,jetzt,schon,mail,e-mail,neue,neuen,ende,spätestens',
  ),
  noNames: [...notes.noNames, ...notes.us, ...notes.client, ...notes.somebody],
  quotes: {
    wrote: list('schrieb,schreibt,geschrieben'),
    begins: ['Am', 'Von meinem'],
    originalMail: list(
      'original nachricht,original-nachricht,originalnachricht,ursprüngliche nachricht,ursprüngliche e-mail,weitergeleitete nachricht,weitergeleitet von',
    ),
    forwardedMail: list('anfang der weitergeleiteten nachricht,anfang der weitergeleiteten e-mail'),
    sender: ['von'],
    headers: list('gesendet,datum,an,cc,kopie,betreff'),
    sentFrom: list('gesendet von,gesendet mit,von meinem,diese nachricht wurde von meinem,outlook für,versendet mit'),
    closings: list(
      'mit freundlichen grüßen,mit freundlichen grüssen,mit freundlichem gruß,mit besten grüßen,mit besten grüssen,freundliche grüße,freundliche grüsse,beste grüße,beste grüsse,viele grüße,viele grüsse,liebe grüße,liebe grüsse,schöne grüße,herzliche grüße,herzliche grüsse,gruß,gruss,grüße,grüsse,mfg,lg,vg,hochachtungsvoll,bis bald',
    ),
    thanks: list('danke,vielen dank,besten dank,herzlichen dank,danke schön,danke im voraus,vielen dank im voraus'),
    finePrint: list(
      'denken sie an die umwelt,bevor sie diese e-mail ausdrucken,diese e-mail enthält vertrauliche,vertrauliche informationen,nicht der richtige adressat,irrtümlich erhalten',
    ),
  },
};
