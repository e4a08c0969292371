import type { MailContact } from './mail.ts';

/** The person whose mailbox and calendar are shown. */
export const maria: MailContact = { name: 'Maria Manager', email: 'maria@acme.example' };
/** A colleague of hers: the same company, so never a client. */
export const tomas: MailContact = { name: 'Tomas Lind', email: 'tomas@acme.example' };

export const anna: MailContact = { name: 'Anna Berg', email: 'anna.berg@northwind.example' };
export const bruno: MailContact = { name: 'Bruno Ochoa', email: 'bruno.ochoa@lyon.northwind.example' };
export const grace: MailContact = { name: 'Grace Adeyemi', email: 'grace.adeyemi@contoso.example' };
export const henrik: MailContact = { name: 'Henrik Falk', email: 'henrik.falk@contoso.example' };
export const lea: MailContact = { name: 'Lea Fontaine', email: 'lea@fabrikam.example' };
export const oskar: MailContact = { name: 'Oskar Brandt', email: 'oskar.brandt@litware.example' };
export const priya: MailContact = { name: 'Priya Raman', email: 'priya.raman@litware.example' };
export const sam: MailContact = { name: 'Sam Okafor', email: 'sam@tailspin.example' };

export const noa: MailContact = { name: 'נועה לוי', email: 'noa@woodgrove.example' };
export const yousef: MailContact = { name: 'يوسف حداد', email: 'yousef@woodgrove.example' };
export const haruka: MailContact = { name: '佐藤 春香', email: 'sato@wingtip.example' };
export const jonas: MailContact = { name: 'Jonas Weber', email: 'jonas.weber.carpentry@gmail.com' };

/** Whom nobody knows until she writes. */
export const marta: MailContact = { name: 'Marta Keller', email: 'marta.keller@alpineskihouse.example' };
export const jon: MailContact = { name: 'Jon Ruiz', email: 'jon.ruiz@alpineskihouse.example' };
