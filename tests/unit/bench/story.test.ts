import { expect, test } from 'vitest';
import { replay } from '../../bench/story.ts';
import { storyLength, storyOn } from '../../bench/story-days.ts';

const days = replay(Array.from({ length: storyLength }, (_, day) => storyOn(day)));
const firstOffered = (mail: string) => days.findIndex(({ offered }) => offered.includes(mail));

test('the replay offers each mail when its moment comes, and no longer once it is sent', () => {
  const moments = ['kick-off', 'deadline-change', 'feedback-applied', 'delivery', 'survey', 'referral'].map((mail) => [
    mail,
    firstOffered(mail),
    days.findLastIndex(({ offered }) => offered.includes(mail)),
  ]);
  expect(moments).toEqual([
    ['kick-off', 5, 5],
    ['deadline-change', 17, 17],
    ['feedback-applied', 25, 26],
    ['delivery', 47, 47],
    ['survey', 48, 48],
    ['referral', 50, 53],
  ]);
});

test('it proposes risks, judges the health and knows the time for more work as the story goes', () => {
  expect(days[20]).toMatchObject({ isTimeForMore: false, isSurveyDue: false });
  expect(days[24]?.health).toMatchObject({ satisfaction: 'poor' });
  expect(days[52]).toMatchObject({ health: { satisfaction: 'good' }, isTimeForMore: true });
  expect(days[47]?.isSurveyDue).toBe(true);
  expect(days[49]?.isSurveyDue).toBe(false);
  expect(days[18]?.unsaid).toBeGreaterThan(0);
});
