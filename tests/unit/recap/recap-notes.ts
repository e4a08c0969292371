import type { MailLanguage } from '../../../utils/records/fields.ts';

/** Notes as somebody takes them in each language: everything that a recap has a place for, and a sentence in English. */
export const notesIn: Record<MailLanguage, string> = {
  en: `scope: 40 seats, pilot depot Lyon first
decided: the pilot starts on 1 December
we send the revised quote by friday
Anna Berg names a contact tomorrow
I'll send the minutes next week
we send the figures by 12 March
? can go-live move to June
next: thursday 14:00 steering call`,
  de: `Umfang: 40 Plätze, Pilot zuerst in Lyon
beschlossen: Pilot beginnt am 1. Dezember
wir schicken das überarbeitete Angebot bis Freitag
Anna Berg nennt morgen einen Ansprechpartner
ich schicke das Protokoll nächste Woche
wir schicken die Zahlen bis zum 12. März
wir prüfen das am Mittwoch der nächsten Woche
Bruno Ochoa liefert die Liste innerhalb von 48 Stunden
we send the quote by tuesday
? kann der Start in den Juni
nächster Termin: Donnerstag 14:00 Lenkungskreis`,
  es: `alcance: 40 puestos, piloto primero en Lyon
decidido: el piloto empieza el 1 de diciembre
enviamos el presupuesto antes del viernes
Anna Berg confirma el contacto mañana
enviamos el acta la semana que viene
preparamos los datos para el 12 de marzo
Bruno Ochoa entrega la lista en dos semanas
we send the quote by tuesday
? puede pasar a junio
próxima llamada: jueves 13:30 comité`,
};
