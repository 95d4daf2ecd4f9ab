/** People's names one after the other, as a sentence of their language has them. */
import { Fragment, type VNode } from "preact";
import type { Person } from "../news/article.ts";
import { type Words, wordsOf } from "./words.ts";

interface NamesProps {
  readonly people: readonly Person[];
  readonly language: string;
  /** How one name stands; without it, in plain words. */
  readonly shown?: (name: string) => VNode | string;
}

export function Names({ people, language, shown = (name) => name }: NamesProps) {
  const words = wordsOf(language);
  return people.map(({ name }, index) => (
    <Fragment key={name}>
      {index > 0 && joint(people.length - index, people.length, words)}
      {shown(name)}
    </Fragment>
  ));
}

/** What stands before a name that has so many to come, itself counted. */
function joint(toCome: number, count: number, words: Words): string {
  if (toCome > 1) return ", ";
  return count === 2 ? words.and : words.lastAnd;
}
