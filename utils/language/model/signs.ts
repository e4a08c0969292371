/** What a sentence can have about it that is more than one word, by name. */
const signs: Readonly<Record<string, RegExp>> = {
  question: /\?\s*["')>]*\s*$/,
  'question within': /\?/,
  exclamation: /!/,
  please: /\b(?:please|pls|plz|kindly)\b/i,
  'asks you': /\b(?:can|could|would|will|do|did|are|have|should|may|might|want|need|like|ask|let) (?:you|ya|u)\b/i,
  'you may': /\byou (?:can|could|would|will|should|may|might|need|must|have to|want|like)\b|\byou'll\b/i,
  'i may': /\b(?:i|we) (?:can|could|would|will|should|may|might|must|need|have to|want|shall)\b|\b(?:i|we)'(?:ll|d)\b/i,
  'let me know': /\blet (?:me|us|him|her|them) know\b/i,
  "let's": /\blet'?s\b|\blet us\b/i,
  order:
    /^(?:\W*\w+[,:]\s+|\W*)?(?:please |pls |kindly |just |also,? |and |then |so,? |if .{3,60}, (?:then |please )?)?(?:call|send|let|give|make|check|see|take|get|find|look|tell|add|forward|review|confirm|contact|keep|use|remember|be|do|try|come|go|feel|note|click|visit|print|read|fax|email|e-mail|mail|put|set|advise|provide|include|book|change|delete|remove|help|talk|work|join|reply|respond|ask|bring|drop|stop|think|consider|have|leave|plan|schedule|submit|write|complete|fill|sign|update|verify|follow)\b/i,
  'how about': /\b(?:how|what) about\b|\bwhy (?:don't|not)\b|\bshall we\b|\bshould (?:we|i)\b/i,
  'would like':
    /\b(?:would|'d) (?:like|love|appreciate|prefer|be (?:happy|glad|great|nice|good|able|interested|willing|open))\b/i,
  appreciates: /\bappreciate\b|\bgrateful\b/i,
  wants: /\b(?:i|we) (?:really )?(?:want|need|wanted|needed|hope|hoping|plan|intend|expect)\b/i,
  'going to': /\b(?:am|are|'m|'re) (?:going to|gonna|planning|trying|looking)\b/i,
  past: /\b(?:was|were|had|did|sent|received|got|spoke|talked|met|went|said|told|asked|called)\b/i,
  'i have': /\b(?:i|we)(?: have|'ve)\b/i,
  attached: /\b(?:attached|enclosed|attachment)\b/i,
  'begins with if': /^\W*if\b/i,
  'begins with a question word': /^\W*(?:what|who|when|where|why|how|which)\b/i,
  greets: /^\W*(?:thanks|thank you|hi|hello|dear|hey)\b/i,
  sells: /\b(?:free|offer|save|win|deal|off|unsubscribe|subscription|account|newsletter|job)\b|%/i,
  'calls a name': /^[A-Z][a-z]+(?: [A-Z][a-z]+)?\s*[,:-]/,
  'begins small': /^[a-z]/,
  'does not end': /[^.?!:"')\s]["')\s]*$/,
};

/** The signs that a sentence has. */
export function signsOf(sentence: string): string[] {
  return Object.entries(signs).flatMap(([name, sign]) => (sign.test(sentence) ? [name] : []));
}
