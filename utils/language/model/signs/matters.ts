const day = String.raw`\b(?:today|tomorrow|tonight|(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?s?|morning|afternoon|evening|noon|lunch|week|weekend|\d{1,2}(?::\d\d)? ?[ap]\.?m)\b`;
const meeting = String.raw`\b(?:meet(?:ing)?|lunch|dinner|call|coffee|drinks?|talk|chat|get together|getting together|get-together|discuss|discussion|visit|see you|catch up|touch base|join)\b`;
const suits = '(?:works?|good|fine|ok|okay|great|free|best|open|available)';

/** What a sentence is about: days and meetings, papers, a website, an advertisement, by name. */
export const matterSigns: Readonly<Record<string, RegExp>> = {
  day: new RegExp(day, 'i'),
  meeting: new RegExp(meeting, 'i'),
  'day suits': new RegExp(
    String.raw`${day}.{0,25}\b${suits}\b|\b(?:works?|good|fine|ok|okay|free|available|open|up) (?:for|on|at|with|to)\b`,
    'i',
  ),
  suits:
    /\b(?:is|are|works?|sounds?|looks?|would be|am|'s|'m|'re) (?:\w+ )?(?:good|great|fine|ok|okay|best|free|available|open|better|perfect|on)\b|\bworks?\b/i,
  together:
    /\b(?:get|getting|got) together\b|\bcatch up\b|\bhook up\b|\b(?:stop|come|drop|swing) by\b|\bcome over\b|\bjoin\b|\bsit down\b/i,
  available: /\b(?:available|free|open)\b/i,
  confirms: /\bconfirm\w*\b/i,
  paper:
    /\b(?:document|agreement|contract|draft|letter|copy|file|list|report|info|information|memo|fax|schedule|numbers?|data|spreadsheet|presentation|agenda|resume)\b/i,
  'with this': /\b(?:attach\w*|enclos\w*|below|above)\b/i,
  'any questions': /\b(?:questions?|comments?|problems?|concerns?|feedback|suggestions?|thoughts|input)\b/i,
  'your input':
    /\b(?:your|any|some) (?:\w+ )?(?:thoughts?|comments?|input|feedback|help|approval|review|assistance|advice|opinion|ideas?|suggestions?|questions?|support|time|participation)\b/i,
  phone: /\d{3}[-. )]+\d{4}|\bx ?\d{4,5}\b|\b\d-\d{4}\b/i,
  website:
    /\b(?:click\w*|link|url|www|website|site|page|browser|http\w*|log ?in|password|account|app|iphone|android|download\w*|install\w*|version|online)\b|\$LINK/i,
  newsletter: /\b(?:unsubscribe|subscri\w*|receiv\w*|mailing list|newsletter|e-?mails from|preferences|privacy)\b/i,
  price: /[$%£]\s?\d|\d%|\b(?:free|discount|sale|save|bonus|trial|offer)\b/i,
  'leading question':
    /^\W*(?:want|need|looking|ready|tired|interested|did you know|have you ever|wouldn't|why not|so, why|are you|do you|is your|got)\b.*\?/i,
};
