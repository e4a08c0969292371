import { settings } from './settings.ts';

const english = {
  calendar: 'Calendar',
  guests: (count: number): string => `${count} guests`,
  guestList: 'Guests',
  yes: 'Attending',
  no: 'Not attending',
  maybe: 'Maybe attending',
  awaiting: '',
  countYes: (count: number): string => `${count} yes`,
  countAwaiting: (count: number): string => `${count} awaiting`,
  organizer: 'Organizer',
  join: 'Join with Google Meet',
  close: 'Close',
  edit: 'Edit event',
  save: 'Save',
  allDay: 'All day',
  account: 'Google Account',
  event: 'Event',
  task: 'Task',
  addTitle: 'Add title',
};

type Words = typeof english;

const german: Words = {
  calendar: 'Kalender',
  guests: (count) => `${count} Gäste`,
  guestList: 'Gäste',
  yes: 'Nimmt teil',
  no: 'Nimmt nicht teil',
  maybe: 'Nimmt vielleicht teil',
  awaiting: '',
  countYes: (count) => `${count} Zusagen`,
  countAwaiting: (count) => `${count} ausstehend`,
  organizer: 'Organisator',
  join: 'Mit Google Meet teilnehmen',
  close: 'Schließen',
  edit: 'Termin bearbeiten',
  save: 'Speichern',
  allDay: 'Ganztägig',
  account: 'Google-Konto',
  event: 'Termin',
  task: 'Aufgabe',
  addTitle: 'Titel hinzufügen',
};

const spanish: Words = {
  calendar: 'Calendario',
  guests: (count) => `${count} invitados`,
  guestList: 'Invitados',
  yes: 'Asistirá',
  no: 'No asistirá',
  maybe: 'Tal vez asista',
  awaiting: '',
  countYes: (count) => `${count} sí`,
  countAwaiting: (count) => `${count} pendientes`,
  organizer: 'Organizador',
  join: 'Unirse con Google Meet',
  close: 'Cerrar',
  edit: 'Editar evento',
  save: 'Guardar',
  allDay: 'Todo el día',
  account: 'Cuenta de Google',
  event: 'Evento',
  task: 'Tarea',
  addTitle: 'Añade un título',
};

const japanese: Words = {
  calendar: 'カレンダー',
  guests: (count) => `${count} 人のゲスト`,
  guestList: 'ゲスト',
  yes: '出席',
  no: '欠席',
  maybe: '未定',
  awaiting: '',
  countYes: (count) => `はい ${count} 名`,
  countAwaiting: (count) => `返答待ち ${count} 名`,
  organizer: '主催者',
  join: 'Google Meet に参加する',
  close: '閉じる',
  edit: '予定を編集',
  save: '保存',
  allDay: '終日',
  account: 'Google アカウント',
  event: '予定',
  task: 'タスク',
  addTitle: 'タイトルを追加',
};

const translations: Record<string, Words> = { en: english, de: german, es: spanish, ja: japanese };

/** The page's words in its language. */
export const words: Words = translations[settings.language] ?? english;
