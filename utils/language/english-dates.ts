import { Chrono, GB, type Parser } from 'chrono-node/en';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * "December 11". Where the day comes first elsewhere, chrono takes two digits behind a month for a year; in mails they
 * are the day. A price, a time and a share ("March 15,000", "May 10:30", "Nov 20%") are none.
 */
const monthFirst: Parser = {
  pattern: () =>
    /(?<![\p{L}\p{N}])(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?,?\s{1,3}(\d{2})(?![\p{L}\d%]|[:.,]\d|\s{0,2}[ap]\.?m\b)/iu,
  extract: (_, match) => {
    const month = months.indexOf((match[1] ?? '').slice(0, 3).toLowerCase()) + 1;
    const day = Number(match[2]);
    return day >= 1 && day <= 31 ? { month, day } : null;
  },
};

/** How English names days: 12/3 is in March, and "December 11" is a day. */
export const englishDates = new Chrono({ parsers: [monthFirst, ...GB.parsers], refiners: GB.refiners });
