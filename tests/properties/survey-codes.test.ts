import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { takeAnswer } from '../../utils/practice/survey-answer.ts';
import { newSurveyCode, surveyCodesIn } from '../../utils/practice/survey-code.ts';
import { surveyLinks } from '../../utils/practice/survey-links.ts';
import { surveyReplyIn } from '../../utils/practice/survey-reply.ts';
import { isOnScale, scoresOf } from '../../utils/practice/survey-scale.ts';
import type { Survey, SurveyAnswer } from '../../utils/records/survey.ts';

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const sort = fc.constantFrom<Survey['sort']>('csat', 'nps', 'own');
const code = fc.constant(null).map(() => newSurveyCode());
/** Places of a code where a letter stands. */
const place = fc.nat(15).map((index) => 3 + index + Math.floor(index / 4));

function changedAt(text: string, at: number, letter: string): string {
  return text.slice(0, at) + letter + text.slice(at + 1);
}

describe('codes', () => {
  test('each is another, is found whole wherever it stands, and in small letters', () => {
    const codes = Array.from({ length: 500 }, () => newSurveyCode());
    expect(new Set(codes).size).toBe(500);
    for (const each of codes) {
      expect(surveyCodesIn(`(${each.toLowerCase()})`)).toMatchObject([{ code: each, isWhole: true, score: null }]);
    }
  });

  test('one wrong letter is always told from a code', () => {
    fc.assert(
      fc.property(code, place, fc.constantFrom(...letters), (each, at, letter) => {
        fc.pre(each.charAt(at) !== letter);
        expect(surveyCodesIn(changedAt(each, at, letter))).toMatchObject([{ isWhole: false }]);
      }),
    );
  });

  test('two neighbours in each other’s place are told from a code', () => {
    fc.assert(
      fc.property(code, fc.nat(12), (each, index) => {
        const plain = each.slice(3).replaceAll('-', '');
        const [one, other] = [plain.charAt(index), plain.charAt(index + 1)];
        fc.pre(one !== other);
        const swapped = changedAt(changedAt(plain, index, other), index + 1, one);
        const typed = `CS-${swapped.replace(/.{4}(?=.)/g, '$&-')}`;
        expect(surveyCodesIn(typed)).toMatchObject([{ isWhole: false }]);
      }),
    );
  });

  test('what is made up passes its check once in a thousand times, and then names no survey', () => {
    const group = fc.string({ unit: fc.constantFrom(...letters), minLength: 4, maxLength: 4 });
    const forged = fc.tuple(group, group, group, group).map((groups) => `CS-${groups.join('-')}`);
    const made = fc.sample(forged, 3000).flatMap((each) => surveyCodesIn(each));
    expect(made.length).toBe(3000);
    expect(made.filter(({ isWhole }) => isWhole).length).toBeLessThan(30);
  });
});

describe('links and replies', () => {
  test('what a link begins is read as its score and nothing else, whatever the question', () => {
    const question = fc.string({ unit: 'binary', minLength: 1, maxLength: 120 });
    fc.assert(
      fc.property(code, sort, question, (each, sort, question) => {
        const { links } = surveyLinks({ code: each, sort, question }, 'me+work@office.example');
        expect(links.map(({ score }) => score)).toEqual(scoresOf(sort));
        for (const { score, href } of links) {
          const address = new URL(href);
          const [subject, text] = [address.searchParams.get('subject') ?? '', address.searchParams.get('body') ?? ''];
          expect(address.pathname).toBe('me%2Bwork@office.example');
          expect(surveyReplyIn({ subject, text })).toEqual({ code: each, isWhole: true, score, comment: '' });
          expect(surveyReplyIn({ subject: 'edited away', text })?.score).toBe(score);
        }
      }),
    );
  });

  test('no text at all is read with an error, and what is written besides the code is kept', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), code, (comment, each) => {
        fc.pre(surveyCodesIn(comment).length === 0);
        const reply = surveyReplyIn({ subject: `Re: ${each} 4`, text: comment });
        expect(reply).toMatchObject({ code: each, score: 4 });
        const words = (text: string) => text.replace(/\s+/gu, ' ').trim().toWellFormed();
        expect(words(reply?.comment ?? '')).toBe(words(comment));
      }),
    );
  });
});

describe('answers', () => {
  const answer: fc.Arbitrary<SurveyAnswer> = fc.record({
    score: fc.integer({ min: 0, max: 10 }),
    comment: fc.string({ maxLength: 20 }),
    at: fc.integer({ min: 0, max: 50 }),
    interactionId: fc.constant(null),
  });
  const told = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), answer), { maxLength: 12 });
  const asked: Pick<Survey, 'sort' | 'state' | 'answers' | 'score'> = {
    sort: 'csat',
    state: 'asked',
    answers: {},
    score: null,
  };

  function answered(mails: readonly (readonly [string, SurveyAnswer])[]) {
    return mails.reduce((survey, [key, each]) => {
      const taken = takeAnswer(survey, key, each);
      return typeof taken === 'string' ? survey : { ...survey, ...taken.counted, answers: taken.answers };
    }, asked);
  }

  test('each mail counts once however often it is met, and in any order the same one counts', () => {
    fc.assert(
      fc.property(told, (mails) => {
        const each = [...new Map(mails)];
        const once = answered(each);
        expect(answered([...each, ...each])).toEqual(once);
        const backwards = answered(each.toReversed());
        expect(backwards.score).toBe(once.score);
        expect(backwards.answers).toEqual(once.answers);
      }),
    );
  });

  test('a score beyond the scale never counts, nor does anything of a survey that was dropped', () => {
    fc.assert(
      fc.property(sort, fc.integer({ min: -5, max: 99 }), (sort, score) => {
        const said = { score, comment: '', at: 1, interactionId: null };
        const taken = takeAnswer({ ...asked, sort }, 'a', said);
        expect(typeof taken === 'string' ? taken : taken.counted.score).toBe(
          isOnScale(sort, score) ? score : 'off-scale',
        );
        expect(takeAnswer({ ...asked, sort, state: 'dropped' }, 'a', said)).toBe('dropped');
      }),
    );
  });
});
