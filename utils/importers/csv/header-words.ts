import type { ColumnField } from './columns.ts';

/** What the words of a header say, in the order in which they are asked: English, German, French, Spanish and more. */
export const headerRules: readonly (readonly [ColumnField, RegExp])[] = [
  [
    'none',
    /\b(?:owner|assigned|assistant|assistent|manager|spouse|modified|updated|subscribed|opt (?:in|out)|besitzer|inhaber)\b/,
  ],
  [
    'none',
    /\b(?:fax|telefax|telecopie|pager|telex|yomi|phonetic|photo|avatar|linkedin|facebook|twitter|instagram|xing)\b/,
  ],
  [
    'none',
    /\b(?:street|city|zip|postal|postcode|country|state|address line|birthday|anniversary|geburtstag|gender|salutation|anrede)\b/,
  ],
  ['id', /^(?:(?:record|contact|person|customer|client|account|deal|lead) )?(?:id|uid|uuid|guid)$/],
  ['none', /\b(?:ids?|type|typ|label|count|status|number of|\w+ display name|angezeigter name)$/],
  ['email', /email|\bmail\b|\bmailadresse\b|correo|courriel|messagerie|epost|posta elettronica|メール|邮箱|電郵|почта/],
  ['phone', /phone|telefon|\btel\b|handy|mobile?\b|mobil\b|\bmovil\b|celular|\bcell\b|\bgsm\b|電話|电话|телефон/],
  ['website', /\bweb|\burl\b|homepage|\bsite\b|domain|pagina|sitio/],
  [
    'firstName',
    /\b(?:first|given) ?name|\bforename|vornamen?\b|prenom|nombre de pila|primer nombre|\bfname\b|voornaam|^first$|^名$/,
  ],
  ['middleName', /\bmiddle ?names?\b|weitere vornamen|zweiter vorname|segundo nombre|deuxieme prenom/],
  [
    'lastName',
    /\b(?:last|family) ?name|surname|nachname|familienname|zuname|apellidos?\b|nom de famille|cognome|achternaam|sobrenome|\blname\b|^last$|^姓$/,
  ],
  [
    'dealTitle',
    /^(?:deal|opportunity|project|projekt|proyecto|projet|verkaufschance|oportunidad|opportunite)(?: (?:name|title|titel))?$/,
  ],
  [
    'organisation',
    /compan(?:y|ies)|\borgani[sz]a|\bfirma\b|unternehmen|\baccount(?: name)?$|empresa|societe|entreprise|azienda|bedrijf|employer|arbeitgeber|compania|^kunde$|会社|公司/,
  ],
  [
    'role',
    /job|position|\brole\b|funktion|\btitle\b|\btitel\b|puesto|\bcargo\b|\bposte\b|fonction|\bberuf\b|occupation|designation|\bruolo\b|functie|^titre$/,
  ],
  ['industry', /industry|branche|\bsector\b|\bsektor\b|industria|secteur|settore/],
  ['currency', /currency|wahrung|moneda|devise/],
  ['amount', /amount|\bvalue\b|betrag|importe|montant|\bwert\b|deal size/],
  ['stage', /\bstage\b|\bphase\b|pipeline|etapa|\betape\b/],
  ['date', /\bdate\b|datum|fecha|created|closed|erstellt/],
  ['note', /\bnotes?\b|notiz|\bnotas?\b|comment|bemerkung|remarque|descri|beschreibung|background/],
  [
    'name',
    /^(?:(?:full|contact|person|client|customer|display) )?name$|^(?:contact(?: person)?|kontakt|kontaktperson|ansprechpartner|nombre(?: completo)?|nom(?: complet)?|nome|naam|vollstandiger name|氏名|姓名|имя)$/,
  ],
];
