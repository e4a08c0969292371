/**
 * Providers where anybody can have an address: their domain says nothing about an organisation.
 * The largest ones world-wide and by country; `isFreeMail` also knows their country variants (`yahoo.co.uk`).
 */
const domains = new Set(
  `gmail.com googlemail.com outlook.com hotmail.com live.com msn.com passport.com yahoo.com ymail.com rocketmail.com
  aol.com aim.com icloud.com me.com mac.com proton.me protonmail.com protonmail.ch pm.me tutanota.com tutanota.de tuta.io tuta.com
  gmx.net gmx.de gmx.at gmx.ch gmx.com web.de t-online.de freenet.de arcor.de posteo.de mailbox.org online.de 1und1.de
  orange.fr wanadoo.fr free.fr sfr.fr laposte.net neuf.fr bbox.fr libero.it virgilio.it tiscali.it alice.it tim.it
  terra.es telefonica.net terra.com.br uol.com.br bol.com.br ig.com.br globo.com
  btinternet.com ntlworld.com sky.com talktalk.net virginmedia.com blueyonder.co.uk
  comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net earthlink.net juno.com optonline.net
  shaw.ca rogers.com sympatico.ca telus.net bigpond.com optusnet.com.au xtra.co.nz
  mail.ru bk.ru list.ru inbox.ru yandex.ru yandex.com ya.ru rambler.ru ukr.net i.ua
  wp.pl o2.pl interia.pl onet.pl op.pl seznam.cz email.cz centrum.cz azet.sk abv.bg freemail.hu citromail.hu
  qq.com 163.com 126.com yeah.net sina.com sohu.com foxmail.com aliyun.com naver.com daum.net hanmail.net
  docomo.ne.jp ezweb.ne.jp softbank.ne.jp nifty.com rediffmail.com indiatimes.com walla.co.il walla.com
  bluewin.ch hispeed.ch telenet.be skynet.be ziggo.nl kpnmail.nl planet.nl home.nl xs4all.nl telia.com
  zoho.com zohomail.com fastmail.com fastmail.fm hey.com hushmail.com mail.com email.com inbox.com usa.com duck.com`.split(
    /\s+/,
  ),
);

/** Names whose every country variant is a provider: `hotmail.fr`, `yahoo.com.br`, `live.nl`. */
const families = /^(?:yahoo|ymail|hotmail|live|outlook|gmx|googlemail)\.(?:com?\.)?[a-z]{2,3}$/;

/** Whether an address at this domain belongs to a person rather than to an organisation. */
export function isFreeMail(domain: string): boolean {
  const host = domain.toLowerCase();
  return domains.has(host) || families.test(host);
}
