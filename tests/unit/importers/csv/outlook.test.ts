import { expect, test } from 'vitest';
import { headers, readTable } from './read-table.ts';

const desktop = headers(
  "First Name,Middle Name,Last Name,Title,Suffix,Web Page,Notes,E-mail Address,E-mail 2 Address,E-mail 3 Address,Primary Phone,Home Phone,Mobile Phone,Pager,Home Fax,Manager's Name,Assistant's Name,Company Main Phone,Business Phone,Business Fax,Assistant's Phone,Company,Job Title,Categories",
);
const german = headers(
  'Anrede,Vorname,Weitere Vornamen,Nachname,Suffix,Firma,Abteilung,Position,Fax geschäftlich,Telefon geschäftlich,Telefon geschäftlich 2,Telefon (privat),Mobiltelefon,E-Mail-Adresse,E-Mail-Typ,E-Mail: Angezeigter Name,E-Mail 2: Adresse,E-Mail 2: Typ,Name Assistent,Notizen,Webseite',
);
const french = headers(
  "Titre,Prénom,Deuxième prénom,Nom,Suffixe,Société,Service,Titre,Télécopie (bureau),Téléphone (bureau),Téléphone 2 (domicile),Tél. mobile,Adresse de messagerie,Type de messagerie,Nom complet de l'adresse de messagerie,Adresse de messagerie 2,Nom de l'assistant(e),Page Web",
);
const spanish = headers(
  'Title,Nombre,Segundo nombre,Apellidos,Organización,Puesto,Teléfono del trabajo,Mobile Phone,E-mail Address,Tipo de correo electrónico 2,Dirección de correo electrónico 2,Dirección del correo electrónico 3,Nombre de pantalla de correo electrónico,Página web',
);

const expected = {
  name: 'Anna Berg',
  emails: ['anna@northwind.example', 'a@home.example'],
  phones: expect.toSatisfy((phones: string[]) => phones.toSorted().join() === '0171 7654321,030 1234567'),
  role: 'Buyer',
  organisation: 'Northwind',
  hosts: ['northwind.example'],
};

test.each([
  [
    'English',
    desktop,
    {
      Title: 'Mr.',
      'First Name': 'Anna',
      'Last Name': 'Berg',
      'E-mail Address': 'anna@northwind.example',
      'E-mail 2 Address': 'a@home.example',
      'Business Phone': '030 1234567',
      'Mobile Phone': '0171 7654321',
      'Business Fax': '030 99',
      "Assistant's Name": 'Bo',
      'Job Title': 'Buyer',
      Company: 'Northwind',
      'Web Page': 'http://northwind.example',
    },
  ],
  [
    'German',
    german,
    {
      Anrede: 'Frau',
      Vorname: 'Anna',
      Nachname: 'Berg',
      Firma: 'Northwind',
      Position: 'Buyer',
      'Fax geschäftlich': '030 99',
      'Telefon geschäftlich': '030 1234567',
      Mobiltelefon: '0171 7654321',
      'E-Mail-Adresse': 'anna@northwind.example',
      'E-Mail-Typ': 'SMTP',
      'E-Mail: Angezeigter Name': 'Anna Berg (anna@northwind.example)',
      'E-Mail 2: Adresse': 'a@home.example',
      Webseite: 'northwind.example',
    },
  ],
  [
    'French',
    french,
    {
      Prénom: 'Anna',
      Nom: 'Berg',
      Titre: 'Buyer',
      Société: 'Northwind',
      'Télécopie (bureau)': '030 99',
      'Téléphone (bureau)': '030 1234567',
      'Tél. mobile': '0171 7654321',
      'Adresse de messagerie': 'anna@northwind.example',
      'Adresse de messagerie 2': 'a@home.example',
      'Page Web': 'www.northwind.example',
    },
  ],
  [
    'Spanish',
    spanish,
    {
      Nombre: 'Anna',
      Apellidos: 'Berg',
      Organización: 'Northwind',
      Puesto: 'Buyer',
      'Teléfono del trabajo': '030 1234567',
      'Mobile Phone': '0171 7654321',
      'E-mail Address': 'anna@northwind.example',
      'Dirección de correo electrónico 2': 'a@home.example',
      'Página web': 'http://www.northwind.example/',
    },
  ],
])('Outlook in %s', async (_, names, cells) => {
  const { items, issues, sureness } = await readTable(names, cells);
  expect(sureness).toBeGreaterThan(0.9);
  expect(issues).toEqual([]);
  expect(items).toMatchObject([expected]);
});

test('how somebody is addressed is not what they do', async () => {
  const { items } = await readTable(french, { Titre: 'Mme', Prénom: 'Anna', 'Adresse de messagerie': 'a@x.example' });
  expect(items).toMatchObject([{ role: '' }]);
});

test('outlook.com', async () => {
  const names = headers(
    'First Name,Middle Name,Last Name,Title,Suffix,Nickname,Given Yomi,Surname Yomi,E-mail Address,E-mail 2 Address,E-mail 3 Address,Home Phone,Business Phone,Mobile Phone,Business Fax,Company,Job Title,Web Page,Notes,Categories',
  );
  const { items } = await readTable(names, {
    'First Name': 'Anna',
    'E-mail 3 Address': 'anna@northwind.example',
    'Home Phone': '030 1234567',
  });
  expect(items).toMatchObject([{ name: 'Anna', emails: ['anna@northwind.example'], phones: ['030 1234567'] }]);
});
