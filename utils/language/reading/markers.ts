import type { Language } from '../languages/language.ts';
import { phrasesOf, type Phrases } from '../phrases.ts';

type PhraseList =
  | 'promises'
  | 'promising'
  | 'planned'
  | 'states'
  | 'future'
  | 'delegating'
  | 'requests'
  | 'inquiries'
  | 'questions'
  | 'praise'
  | 'complaints'
  | 'wishes'
  | 'unasked'
  | 'wondered'
  | 'answers'
  | 'hedges'
  | 'together'
  | 'away'
  | 'meanwhile'
  | 'linking'
  | 'articles'
  | 'possessives'
  | 'conditions'
  | 'relatives'
  | 'denials'
  | 'affirming'
  | 'done'
  | 'talk'
  | 'courtesies'
  | 'greetings'
  | 'noNames';

/** The phrases of a language, ready to be looked for. */
export type Markers = Readonly<Record<PhraseList, Phrases>>;

const made = new Map<Language, Markers>();

function makeMarkers(language: Language): Markers {
  const of = (list: PhraseList): Phrases => phrasesOf(language[list], language.verbs);
  return {
    promises: of('promises'),
    promising: of('promising'),
    planned: of('planned'),
    states: of('states'),
    future: of('future'),
    delegating: of('delegating'),
    requests: of('requests'),
    inquiries: of('inquiries'),
    questions: of('questions'),
    praise: of('praise'),
    complaints: of('complaints'),
    wishes: of('wishes'),
    unasked: of('unasked'),
    wondered: of('wondered'),
    answers: of('answers'),
    hedges: of('hedges'),
    together: of('together'),
    away: of('away'),
    meanwhile: of('meanwhile'),
    linking: of('linking'),
    articles: of('articles'),
    possessives: of('possessives'),
    conditions: of('conditions'),
    relatives: of('relatives'),
    denials: of('denials'),
    affirming: of('affirming'),
    done: of('done'),
    talk: of('talk'),
    courtesies: of('courtesies'),
    greetings: of('greetings'),
    noNames: of('noNames'),
  };
}

/** What a language's promises, requests and questions are known by. */
export function markersOf(language: Language): Markers {
  const known = made.get(language) ?? makeMarkers(language);
  made.set(language, known);
  return known;
}
