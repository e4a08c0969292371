import { expect, test } from 'vitest';
import { headers, readTable } from './read-table.ts';

test('the present header of Google Contacts', async () => {
  const present = headers(
    'First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Last Name,Nickname,File As,Organization Name,Organization Title,Organization Department,Birthday,Notes,Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,Website 1 - Label,Website 1 - Value',
  );
  const { items, issues, sureness } = await readTable(
    present,
    {
      'First Name': 'Anna',
      'Middle Name': 'K.',
      'Last Name': 'Berg',
      'Organization Name': 'Northwind ::: Fabrikam',
      'Organization Title': 'Buyer',
      Labels: '* myContacts ::: Work',
      'E-mail 1 - Label': '* Work ::: Home',
      'E-mail 1 - Value': 'Anna@Northwind.example ::: anna@home.example',
      'E-mail 2 - Value': 'a.berg@northwind.example',
      'Phone 1 - Value': '+49 30 1234567 ::: +49 171 7654321',
      'Website 1 - Value': 'https://www.Northwind.example/anna',
    },
    { 'Phone 1 - Value': '+49 30 1111111', Photo: 'https://photos.example/x' },
  );
  expect(sureness).toBeGreaterThan(0.9);
  expect(items).toEqual([
    {
      kind: 'person',
      place: { file: 'export.csv', at: 'line 2' },
      sourceId: null,
      name: 'Anna K. Berg',
      emails: ['anna@northwind.example', 'anna@home.example', 'a.berg@northwind.example'],
      phones: ['+49 30 1234567', '+49 171 7654321'],
      role: 'Buyer',
      organisation: 'Northwind',
      hosts: ['northwind.example'],
    },
  ]);
  expect(issues).toMatchObject([{ what: 'no-name', place: { at: 'line 3' } }]);
});

test('the header before', async () => {
  const old = headers(
    'Name,Given Name,Additional Name,Family Name,Yomi Name,Occupation,Notes,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value,Organization 1 - Type,Organization 1 - Name,Organization 1 - Title,Website 1 - Type,Website 1 - Value',
  );
  const { items, sureness } = await readTable(old, {
    Name: 'Dr. Anna Berg',
    'Given Name': 'Anna',
    'Family Name': 'Berg',
    'E-mail 1 - Type': '* Work',
    'E-mail 1 - Value': 'anna@northwind.example',
    'Organization 1 - Name': 'Northwind',
    'Organization 1 - Title': 'Buyer',
  });
  expect(sureness).toBeGreaterThan(0.9);
  expect(items).toMatchObject([
    { name: 'Dr. Anna Berg', emails: ['anna@northwind.example'], organisation: 'Northwind', role: 'Buyer' },
  ]);
});
