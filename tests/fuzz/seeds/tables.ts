/** A table of no system, one of Google and one of deals. */
export const tables = [
  'Name,Email,Company\n"Berg, Anna",anna@northwind.example,Northwind\nBo,"b@x.example ::: c@x.example",\n',
  'Name,Given Name,E-mail 1 - Type,E-mail 1 - Value\r\nAnna Berg,Anna,* Work,a@x.example\r\n',
  'sep=;\nDeal;Amount;Stage;Created date\n"Spring ""26""";"1.200,00";Won;4.3.2026\n',
];

/** Pieces that mean something to a reader of tables. */
export const tablePieces = [
  ...'"\',;|\t\n\r@\0é',
  '\r\n',
  '""',
  ':::',
  'a@x.example',
  '😀',
  '\ufeff',
  '"\n"',
  '99999999999',
];
