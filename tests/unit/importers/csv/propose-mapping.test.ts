import { describe, expect, test } from 'vitest';
import { columnFields } from '../../../../utils/importers/csv/columns.ts';
import { headerKey, headersOf } from '../../../../utils/importers/csv/headers.ts';
import { proposeMapping } from '../../../../utils/importers/csv/propose-mapping.ts';

function fields(headers: string, ...rows: string[]): string {
  const names = headersOf(headers.split('|'));
  const mapping = proposeMapping(
    names,
    rows.map((row) => row.split('|')),
  );
  expect(Object.keys(mapping)).toEqual(names);
  expect(columnFields).toEqual(expect.arrayContaining(Object.values(mapping)));
  return names.map((name) => mapping[name]).join(' ');
}

describe('by the words of the headers', () => {
  test.each([
    ['Full Name|E-Mail|Mobile|Job Title|Company|Website', 'name email phone role organisation website'],
    ['first_name|last_name|email_work|phone_home|linkedin_url', 'firstName lastName email phone none'],
    ['FirstName|LastName|EmailAddress|PhoneNumber', 'firstName lastName email phone'],
    ['Vorname|Name|E-Mail|Telefon|Firma|Funktion', 'firstName lastName email phone organisation role'],
    ['Ansprechpartner|Unternehmen|Branche|Notizen|Handy', 'name organisation industry note phone'],
    ['Nom|Prénom|Courriel|Téléphone|Société|Fonction', 'lastName firstName email phone organisation role'],
    ['Nombre|Apellidos|Correo electrónico|Teléfono|Empresa|Puesto', 'firstName lastName email phone organisation role'],
    ['Nome|Cognome|Email|Azienda|Ruolo', 'firstName lastName email organisation role'],
    ['姓名|邮箱|电话|公司', 'name email phone organisation'],
    ['Deal|Amount|Currency|Stage|Closed date|Company', 'dealTitle amount currency stage date organisation'],
    ['Company name|Industry|Homepage|Phone', 'organisation industry website phone'],
    ['Display Name|Title|Job Title|Email Home|Home Phone', 'name none role email phone'],
    ['id|Contact owner|Email type|Fax|Company ID|Mailing Street|Birthday', 'id none none none none none none'],
  ])('%s', (headers, expected) => {
    expect(fields(headers)).toBe(expected);
  });

  test('a name with stages and amounts is a deal, one with industries and no person a company', () => {
    expect(fields('Name|Stage|Amount')).toBe('dealTitle stage amount');
    expect(fields('Name|Industry|Website')).toBe('organisation industry website');
    expect(fields('Name|Industry|Email')).toBe('name industry email');
  });
});

describe('by the cells', () => {
  test('where the headers say nothing', () => {
    const rows = [
      'a@x.example|+49 30 1234567|2026-03-04|https://x.example|blue',
      'b@x.example|030/7654321|2026-03-05||red',
    ];
    expect(fields('A|B|C|D|E', ...rows)).toBe('email phone date website none');
  });

  test('that speak against the header', () => {
    expect(fields('Email|Website|Phone|Name', 'yes|none|-|Anna', 'no|none|-|Bo')).toBe('none none none name');
  });

  test('the whole name beside the first name is told from the last name', () => {
    expect(fields('Name|First name', 'Anna Berg|Anna', 'Bo Li|Bo')).toBe('name firstName');
    expect(fields('Name|First name', 'Berg|Anna', 'Li|Bo')).toBe('lastName firstName');
  });

  test('of a table without headers, names too', () => {
    expect(fields('||x', 'Anna Berg|a@x.example|12345', 'Bo Li|b@x.example|99')).toBe('name email none');
    expect(fields('column 1|column 2|column 3', 'Anna|Berg|a@x.example', 'Bo|Li|b@x.example')).toBe(
      'firstName lastName email',
    );
  });

  test('a sentence is neither a header nor an address', () => {
    expect(fields('This is a new email reply in this thread|B', 'x|On Mon 16 Nov at noon a@x.example wrote')).toBe(
      'none none',
    );
  });

  test('numbers are no telephone numbers', () => {
    expect(fields('X|Y', '123456789|4711-08-15-1', '223456789|')).toBe('none phone');
  });
});

describe('headers', () => {
  test('have a name of their own each', () => {
    expect(headersOf(['Email', '', 'Email', ' Phone\n1 ', '', ''])).toEqual([
      'Email',
      'column 2',
      'Email (2)',
      'Phone 1',
    ]);
  });

  test('are known again whatever their case and accents', async () => {
    expect(await headerKey(['Prénom', 'E-Mail *'])).toBe(await headerKey(['prenom ', 'e-mail']));
    expect(await headerKey(['a', 'b'])).not.toBe(await headerKey(['b', 'a']));
    const wide = Array.from({ length: 900 }, (_, index) => `column ${index}`);
    expect(await headerKey([...wide, 'a'])).not.toBe(await headerKey([...wide, 'b']));
    expect((await headerKey(wide)).length).toBeLessThan(500);
  });
});
