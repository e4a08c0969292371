import { describe, expect, test } from 'vitest';
import { companyDomain, companyKey, isCompanyName } from '../../../utils/identity/company.ts';

describe('a company', () => {
  test.each([
    ['Northwind Traders GmbH', 'northwind traders'],
    ['NORTHWIND TRADERS GMBH & CO. KG', 'Northwind Traders'],
    ['The Northwind Traders, Inc.', 'Northwind-Traders LLC'],
    ['Smith & Sons Ltd.', 'Smith and Sons Limited'],
    ['Café Été S.à r.l.', 'Cafe Ete SARL'],
    ['Rossi S.p.A.', 'Rossi SpA'],
    ['Hansen A/S', 'Hansen ApS'],
    ['Kowalski Sp. z o.o.', 'Kowalski'],
    ['García e Hijos, S.L.', 'Garcia e Hijos SL'],
    ['Bakker B.V.', 'Bakker N.V.'],
    ['Virtanen Oy', 'virtanen oyj'],
    ['株式会社サンプル', 'サンプル'],
    ['ООО «Ромашка»', 'Romashka'],
    ['深圳样品有限公司', '深圳样品'],
    ['Contoso Pty. Ltd.', 'Contoso'],
    ['Tacos S.A. de C.V.', 'Tacos'],
    ['PT Contoh Tbk', 'Contoh'],
  ])('“%s” is “%s”', (one, other) => {
    expect(companyKey(one)).toBe(companyKey(other));
    expect(companyKey(one)).not.toBe('');
  });

  test.each([
    ['Northwind Traders', 'Northwind Bank'],
    ['Contoso', 'Contosoft'],
    ['AG', 'KG'],
    ['カキ', 'ガキ'],
  ])('“%s” is not “%s”', (one, other) => {
    expect(companyKey(one)).not.toBe(companyKey(other));
  });

  test.each(['Northwind GmbH', 'Berg & Co. KG', 'Contoso, Inc.', '株式会社サンプル', 'Muster AG'])(
    '“%s” is no person',
    (name) => expect(isCompanyName(name)).toBe(true),
  );

  test.each(['Anna Berg', 'José Sá', 'ANNA AG', 'Inc', 'Yo-Yo Ma', 'Ben Co', ''])('“%s” may be one', (name) =>
    expect(isCompanyName(name)).toBe(false),
  );

  test.each([
    ['a@mail.northwind.co.uk', 'northwind.co.uk'],
    ['a@northwind.example', 'northwind.example'],
    ['a@gmail.com', null],
    ['a@yahoo.co.uk', null],
    ['a@mail.gmail.com', null],
    ['a@localhost', null],
    ['a@com.au', null],
    ['a@10.0.0.1', null],
  ])('%s has its domain %s', (address, domain) => expect(companyDomain(address)).toBe(domain));
});
