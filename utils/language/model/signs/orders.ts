/** Verbs with which somebody is told to do something, and what stands in their place: "just", "don't". */
const verbs =
  'call|send|let|give|make|check|see|take|get|find|look|tell|add|forward|review|confirm|contact|keep|use|remember|be|' +
  'do|try|come|go|feel|note|click|visit|print|read|fax|email|e-mail|mail|put|set|advise|provide|include|book|change|' +
  'delete|remove|help|talk|work|join|reply|respond|ask|bring|drop|stop|think|consider|have|leave|plan|schedule|submit|' +
  'write|complete|fill|sign|update|verify|follow|download|choose|select|enter|open|copy|paste|watch|learn|buy|start|' +
  'simply|just|cancel|apply|save|create|show|prepare|post|turn|wait|pick|pls|please|notify|refer|log|upgrade|share|' +
  "proceed|continue|register|discuss|arrange|invite|don't|do not|never";
const beginsApart = 'if|when|to|for|in|after|once|before|as|since|while|should|at|on|unless|until';

/** Where in a sentence an order stands, and to whom what is done goes, by name. */
export const orderSigns: Readonly<Record<string, RegExp>> = {
  'order within': new RegExp(
    String.raw`(?:[,;:.)] |-+ ?|\b(?:so|then|and|or|but|just|simply|also|either|better|instead) )(?:${verbs})\b`,
    'i',
  ),
  'order behind a clause': new RegExp(
    String.raw`^\W*(?:${beginsApart})\b[^.?!]*[,:;] (?:then |please |just |simply |you can |also )*(?:${verbs})\b`,
    'i',
  ),
  'do not': /(?:^|[,;.:] |\bplease )(?:don't|do not|never)\b/i,
  'done to me': new RegExp(String.raw`\b(?:${verbs}) (?:me|us|him|her|them)\b`, 'i'),
  'done to you':
    /\b(?:call|send|give|get|let|tell|help|show|email|mail|contact|see|offer|provide|bring|meet|join|invite|thank|forward) (?:\w+ )?you\b/i,
  'gives me': /\b(?:give|drop|shoot|send) (?:me|us|him|her|them)\b/i,
  'want you to':
    /\b(?:want|like|need|ask|asked|asking|request|invite|encourage|for) (?:you|someone|somebody|him|her|them|us|everyone) to\b/i,
  'makes sure': /\b(?:make|be|making) (?:sure|certain)\b|\bensure\b/i,
  soon: /\basap\b|\bas soon as\b|\bby (?:the end|tomorrow|today|monday|tuesday|wednesday|thursday|friday|noon|cob|\d)|\bbefore\b|\bright away\b|\bimmediately\b/i,
};
