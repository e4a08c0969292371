import { definePreset } from '../preset.ts';

/** Outlook for the desktop and outlook.com, which write their headers in the user's language. */
export const outlook = definePreset({
  system: 'outlook',
  tables: [
    {
      told: [
        ['e-mail address', 'e-mail 2 address'],
        ['e-mail address', 'business phone'],
        ['e-mail address', 'job title', 'first name'],
        ['e-mail-adresse', 'e-mail 2: adresse'],
        ['e-mail-adresse', 'telefon geschaftlich'],
        ['adresse de messagerie', 'adresse de messagerie 2'],
        ['adresse de messagerie', 'telephone (bureau)'],
        [/^direccion del? correo electronico$/, /^direccion del? correo electronico 2$/],
        ['telefono del trabajo', 'apellidos'],
      ],
      columns: {
        firstName: ['first name', 'vorname', 'prenom', 'nombre'],
        middleName: ['middle name', 'weitere vornamen', 'zweiter vorname', 'deuxieme prenom', 'segundo nombre'],
        lastName: ['last name', 'nachname', 'nom', 'apellidos'],
        email: [
          /^e-mail(?: [23])? address$/,
          'e-mail-adresse',
          /^e-mail [23]: adresse$/,
          /^adresse de messagerie(?: [23])?$/,
          /^direccion del? correo electronico(?: [23])?$/,
        ],
        phone: [
          /^(?:primary|home|business|mobile|other|car) phone(?: 2)?$/,
          /^(?:haupttelefon|mobiltelefon|autotelefon|weiteres telefon|telefon (?:geschaftlich|privat))(?: 2)?$/,
          /^telefon \(privat(?: 2)?\)$/,
          /^telephone (?:2 )?\((?:bureau|domicile|autre|voiture)\)$/,
          /^(?:telephone principal|tel\. mobile|telephone mobile)$/,
          /^(?:telefono del trabajo|telefono movil|telefono principal|otro telefono|particular)(?: 2)?$/,
        ],
        role: ['job title', 'position', 'puesto', 'titre (2)', 'titre'],
        organisation: ['company', 'firma', 'societe', 'organizacion'],
        website: ['web page', 'personal web page', 'webseite', 'page web', 'pagina web'],
        note: ['notes', 'notizen', 'notas'],
      },
    },
  ],
});
