/**
 * Filter criteria of event sources: which messages or changes a function is called for at all. The operators that the stack uses, and
 * an error at the start for every other: a filter that matched differently from AWS would be a fault nobody sees.
 */
import { TemplateError } from "../template/template-error.ts";

export type EventFilter = (record: unknown) => boolean;

type Test = (value: unknown) => boolean;

/** @param patterns JSON texts; a record passes when one of them matches */
export function compileFilters(patterns: readonly string[], where: string): EventFilter {
  if (patterns.length === 0) return () => true;
  const tests = patterns.map((pattern) => compileObject(JSON.parse(pattern), where));
  return (record) => tests.some((test) => test(record));
}

function compileObject(pattern: unknown, where: string): Test {
  if (typeof pattern !== "object" || pattern === null || Array.isArray(pattern)) throw unknown(where, pattern);
  const parts = Object.entries(pattern).map(([name, inner]) => ({ name, test: compile(inner, `${where}.${name}`) }));
  return (value) => parts.every(({ name, test }) => test(member(value, name)));
}

function compile(pattern: unknown, where: string): Test {
  if (!Array.isArray(pattern)) return compileObject(pattern, where);
  const alternatives = pattern.map((rule) => compileRule(rule, where));
  return (value) => alternatives.some((test) => test(value));
}

function compileRule(rule: unknown, where: string): Test {
  if (typeof rule !== "object" || rule === null) return anyOf((value) => value === rule);
  const [[operator, argument] = ["", undefined], ...others] = Object.entries(rule);
  if (others.length > 0) throw unknown(where, rule);
  switch (operator) {
    case "prefix":
      if (typeof argument !== "string") throw unknown(where, rule);
      return anyOf((value) => typeof value === "string" && value.startsWith(argument));
    case "exists":
      return (value) => isLeaf(value) === argument;
    case "anything-but": {
      const excluded: unknown[] = Array.isArray(argument) ? argument : [argument];
      if (excluded.some((value) => typeof value === "object" && value !== null)) throw unknown(where, rule);
      return (value) => value !== undefined && anyOf((item) => !excluded.includes(item))(value);
    }
    default:
      throw unknown(where, rule);
  }
}

/** A list matches when one of its values does. */
function anyOf(test: Test): Test {
  return (value) => (Array.isArray(value) ? value.some(test) : test(value));
}

/** AWS looks for leaves only: an object is never "there". */
function isLeaf(value: unknown): boolean {
  return value !== undefined && (typeof value !== "object" || value === null || Array.isArray(value));
}

function member(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}

function unknown(where: string, rule: unknown): TemplateError {
  return new TemplateError(where, `the filter rule ${JSON.stringify(rule)} is not known`, "event-filter.ts");
}
