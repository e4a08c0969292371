/** How mail programs introduce what is quoted, in the languages that they speak. */

/** "wrote": the line, or the two or three that it was broken into, ends so. */
export const wrote =
  /(?:\b(?:wrote|writes|schrieb|schreibt|geschrieben|escribió|escribio|skrev|schreef|kirjoitti|napisał|napisał\(a\)|napsal|napsal\(a\)|escreveu|scritto|yazdı)|írta|a écrit|a ecrit|написал|написала|пишет|пише|写道|寫道|のメール|書きました|님이 작성).{0,80}[:：]$/iu;

/** What the line begins with when it is broken: "On Tue, …", "Am 3. Mai …". */
export const attributionStart = /^(?:On|Am|Le|El|Il|Em|Op|Den|Dne|Dnia|W dniu)\s/u;

/** An address at the end, as programs of many languages leave it: "2026年5月3日 Anna <anna@…>:". */
export const addressedBy = /\d.*<[^<>@\s]{1,100}@[^<>\s]{1,200}>\s?[:：]$/u;

/** The same where the colon is missing: "---- On Wed, 24 Feb 2021 14:02:50 +0530 anna@… wrote ----". */
export const wroteWithoutColon = /^(?:[-_]{2,}\s?)?On\s.*\d.*@.*\swrote(?:\s?[-_]{2,})?$/u;

/** A line that stands before a whole mail: "-----Original Message-----", "Begin forwarded message:". */
export const originalMail =
  /^[-_*\s]{2,}\s?(?:original[- ](?:message|nachricht|mail|appointment)|forwarded (?:message|by)|reply (?:message|above)|ursprüngliche (?:nachricht|e-mail)|originalnachricht|weitergeleitete (?:nachricht|von)|message (?:d['’]origine|original|transféré|transmis)|courriel original|mensaje (?:original|reenviado)|messaggio (?:originale|inoltrato)|mensagem (?:original|encaminhada)|oorspronkelijk bericht|doorgestuurd bericht|ursprungligt meddelande|oprindelig (?:meddelelse|besked)|opprinnelig melding|wiadomość oryginalna|исходное сообщение|пересылаемое сообщение|原始邮件|转发邮件|元のメッセージ)|^(?:begin forwarded message|anfang der weitergeleiteten (?:nachricht|e-mail)|début du message (?:réexpédié|transféré)|inicio del mensaje reenviado|inizio messaggio inoltrato|início da mensagem encaminhada)\s?:$/iu;

/** The sender in the headers that are printed above a quoted mail. */
export const printedSender =
  /^[*_]?(?:from|von|de|da|van|från|fra|od|от|发件人|寄件者|差出人|보낸 사람)[*_]?\s?[:：]/iu;

/** The other headers printed there. */
export const printedHeader =
  /^[*_]?(?:sent|date|to|cc|subject|gesendet|datum|an|betreff|envoyé|à|copie à|objet|sujet|enviado(?: el)?|fecha|para|asunto|data|inviato|oggetto|a|assunto|verzonden|aan|onderwerp|skickat|till|ämne|sendt|til|emne|wysłano|do|temat|отправлено|дата|кому|тема|发送时间|收件人|主题|日期|送信日時|宛先|件名)[*_]?\s?[:：]/iu;

/** Lotus Notes puts "Anna Berg on 12/12/2000 09:46:16 AM" or the date alone above the headers that it prints. */
export const notesDate = /\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\s+\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AP]M)?$/u;
