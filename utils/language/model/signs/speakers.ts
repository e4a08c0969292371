/** Who is to do something, who wants it and who is only told of, by name. */
export const speakerSigns: Readonly<Record<string, RegExp>> = {
  'you must': /\byou (?:\w+ )?(?:should|must|need|have to|ought)\b/i,
  'you can': /\byou (?:\w+ )?(?:can|could|may|might)\b/i,
  'you will': /\byou(?:'ll| will)\b/i,
  'if you': /\bif you\b/i,
  'if you want': /\bif you(?:'d| would| want| wish| need| like| have| don't)/i,
  'what you': /\b(?:who|whom|that|everyone|everything|what|which|anything|whatever|ones|stuff|things) you\b/i,
  'we will': /\b(?:i|we)(?:'ll| (?:\w+ )?(?:will|shall|am going to|are going to))\b/i,
  'we should': /\bwe (?:\w+ )?(?:should|need|must|have to|ought)\b/i,
  'we would like': /\b(?:i|we)(?:'d| would) (?:\w+ )?(?:like|love|appreciate|prefer|be)\b/i,
  'i asked':
    /\b(?:i|we)(?:'ve| have| had)? (?:\w+ )?(?:asked|told|sent|talked|spoke|called|met|got|received|put|left|heard|discussed|suggested|was|were|had|did|thought|wanted)\b/i,
  'others asked':
    /\b(?:he|she|they|who|[A-Z]\w+) (?:\w+ )?(?:told|tell|asked|let|said|wants?|thinks?|called|mentioned)\b/,
  'so that': /\bso (?:that|we|i|you|it)\b/i,
  'ask whether': /\b(?:know|see|ask|tell\w* (?:me|us)|wonder\w*|sure) (?:if|whether|what|when|where|who|why|how)\b/i,
  suggests: /\b(?:suggest|recommend|propose|request|advise|urge|encourage)\w*\b/i,
  invites: /\binvit\w*\b/i,
  'forward to': /\blook(?:ing)? forward\b/i,
  hesitates: /\bhesitate\b|\bfeel free\b/i,
  'would help':
    /\bwould be (?:\w+ )?(?:helpful|useful|great|good|nice|appreciated|beneficial|best|wonderful|better|appropriate)\b|\bit would\b/i,
  possible: /\bpossible\b/i,
};
