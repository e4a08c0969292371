import type { Project } from '../records/project.ts';
import { isOver } from './project-over.ts';

/** A project as it is compared. */
interface Compared {
  id: string;
  fields: Project;
}

/** An earlier project that is like another one, and what they share. */
export interface SimilarProject {
  id: string;
  /** The higher, the more they share. */
  points: number;
  isSameClient: boolean;
  /** As the earlier one writes them. */
  skills: string[];
  /** Words that few other projects have, the rarest first. */
  words: string[];
}

const pointsForClient = 3;
const pointsForSkill = 2;
/** A word that more than one project of so many has says nothing of any of them. */
const rareAmong = 10;
/** So many shared words are named, and counted. */
const mostWords = 5;
/** One rare word may be chance. */
const fewestWords = 2;

/** Earlier projects like this one, by the same client, shared skills and shared words: the most alike first. */
export function similarProjects(project: Compared, all: readonly Compared[], most: number): SimilarProject[] {
  const words = wordsOf(project.fields);
  const others = all.filter(({ id, fields }) => id !== project.id && isEarlier(fields, project.fields));
  const wordsByOther = new Map(others.map((other) => [other, wordsOf(other.fields)]));
  const spread = spreadOf(words, wordsByOther.values());
  return others
    .map((other) =>
      compare(project, other, rarestShared(words, wordsByOther.get(other) ?? new Set(), spread, others.length)),
    )
    .filter(({ points }) => points > 0)
    .toSorted((one, other) => other.points - one.points || one.id.localeCompare(other.id))
    .slice(0, most);
}

function compare(project: Compared, other: Compared, shared: RareWord[]): SimilarProject {
  const isSameClient = Object.keys(project.fields.clientIds).some((id) => Object.hasOwn(other.fields.clientIds, id));
  const needed = new Set(Object.keys(project.fields.skills).map(folded));
  const skills = Object.keys(other.fields.skills).filter((skill) => needed.has(folded(skill)));
  const words = shared.length < fewestWords ? [] : shared;
  const points =
    (isSameClient ? pointsForClient : 0) +
    skills.length * pointsForSkill +
    words.reduce((sum, { weight }) => sum + weight, 0);
  return { id: other.id, points, isSameClient, skills, words: words.map(({ word }) => word) };
}

interface RareWord {
  word: string;
  /** From 0, as usual as a word may be, to 1, shared by these two alone. */
  weight: number;
}

function rarestShared(
  words: ReadonlySet<string>,
  others: ReadonlySet<string>,
  spread: ReadonlyMap<string, number>,
  count: number,
): RareWord[] {
  const usual = Math.max(2, count / rareAmong);
  return [...words]
    .filter((word) => others.has(word) && (spread.get(word) ?? 0) <= usual)
    .map((word) => ({ word, weight: 1 / (spread.get(word) ?? 1) ** 0.5 }))
    .toSorted((one, other) => other.weight - one.weight || one.word.localeCompare(other.word))
    .slice(0, mostWords);
}

/** In how many of the others each word stands. */
function spreadOf(words: ReadonlySet<string>, others: Iterable<ReadonlySet<string>>): Map<string, number> {
  const spread = new Map<string, number>();
  for (const other of others)
    for (const word of words) if (other.has(word)) spread.set(word, (spread.get(word) ?? 0) + 1);
  return spread;
}

/** What is done or was given up is earlier than anything; else what was begun, or written down, before. */
function isEarlier(one: Project, other: Project): boolean {
  if (isOver(one)) return true;
  return one.start !== null && other.start !== null ? one.start < other.start : one.addedAt < other.addedAt;
}

const fewestLetters = 4;
const between = /[^\p{L}\p{N}\p{M}]+/u;
/** What scripts that write no spaces have in one piece. */
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]+/gu;

/** Words of four letters and more; where a script writes no spaces, pairs of signs. */
function wordsOf({ name, purpose, scope, parameters, milestones }: Project): Set<string> {
  const told = [name, purpose, scope, parameters, ...Object.values(milestones).map((each) => each.name)];
  const text = folded(told.join('\n'));
  const words = new Set(text.split(between).filter((word) => word.length >= fewestLetters));
  for (const [piece] of text.matchAll(unspaced)) {
    const signs = [...piece];
    for (let at = 0; at + 1 < signs.length; at += 1) words.add(signs.slice(at, at + 2).join(''));
  }
  return words;
}

function folded(text: string): string {
  return text.normalize('NFKC').toLocaleLowerCase().trim();
}
