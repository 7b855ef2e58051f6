import * as v from 'valibot';
import { accountsOfCheckStep, isCheckStep } from './checks/steps';
import { allowedAt } from './allowedAt';
import { scenarioSchema, stepSchemas, type Scenario, type ScenarioStep, type StepWord } from './format';
import { stripComments } from './stripComments';

/** A file that is not a scenario. `problems` are sentences for people: where, what, and what is allowed there. */
export class InvalidScenario extends Error {
  override readonly name = 'InvalidScenario';

  constructor(
    readonly file: string,
    readonly problems: readonly string[],
  ) {
    super(`${file} is not a valid scenario:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
  }
}

const stepWords = Object.keys(stepSchemas) as StepWord[];

/** Reads the text of a scenario file. Throws `InvalidScenario` naming every mistake with its path and the allowed keys. */
export function readScenario(file: string, text: string): Scenario {
  const content = parseJson(file, text);
  const world = v.safeParse(scenarioSchema, content);
  const problems = world.success ? [] : world.issues.flatMap((issue) => describeIssue(scenarioSchema, issue, ''));
  const steps = readSteps(content, problems);
  if (!world.success || problems.length > 0) throw new InvalidScenario(file, problems);
  const scenario: Scenario = { ...world.output, steps };
  const dangling = findDanglingNames(scenario);
  if (dangling.length > 0) throw new InvalidScenario(file, dangling);
  return scenario;
}

/** Reads each step by its own schema, also when the world above it has mistakes: all are told at once. */
function readSteps(content: unknown, problems: string[]): ScenarioStep[] {
  const parsed = v.safeParse(v.object({ steps: v.array(v.record(v.string(), v.unknown())) }), content);
  if (!parsed.success) return [];
  return parsed.output.steps.flatMap((step, index) => {
    const read = readStep(step, `steps[${index}]`);
    if (!Array.isArray(read)) return [read];
    problems.push(...read);
    return [];
  });
}

function parseJson(file: string, text: string): unknown {
  const stripped = stripComments(text.replace(/^\uFEFF/, ' '));
  try {
    return JSON.parse(stripped) as unknown;
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    const position = /at position (\d+)/.exec(message)?.[1];
    const before = position === undefined ? null : stripped.slice(0, Number(position)).split('\n');
    const place = before === null ? '' : ` (line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1})`;
    throw new InvalidScenario(file, [`not JSON: ${message}${place}`]);
  }
}

function readStep(step: Record<string, unknown>, path: string): ScenarioStep | string[] {
  const words = stepWords.filter((word) => word in step);
  const word = words[0];
  if (word === undefined) return [`${path}: unknown step ${quoteAll(Object.keys(step))}. Steps: ${stepWords.join(', ')}`];
  if (words.length > 1) return [`${path}: ${quoteAll(words)} are two steps in one. Write one object for each`];
  const parsed = v.safeParse(stepSchemas[word], step);
  if (parsed.success) return { word, ...parsed.output } as ScenarioStep;
  return parsed.issues.flatMap((issue) => describeIssue(stepSchemas[word], issue, path));
}

function describeIssue(schema: v.GenericSchema, issue: v.BaseIssue<unknown>, prefix: string): string[] {
  // A union reports only that nothing fitted; what is wrong inside its branches says more.
  if (issue.type === 'union' && issue.issues !== undefined) {
    const strict = issue.issues.filter((inner) => inner.type === 'strict_object');
    if (strict.length > 0)
      return [`${pathText(prefix, issue)}: got ${clip(issue.received)}. Allowed keys: ${allowedAt(schema, keysOf(issue)).join(', ')}`];
  }
  const keys = keysOf(issue);
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return [`${pathText(prefix, issue)}: unknown key. Allowed here: ${allowedAt(schema, keys.slice(0, -1)).join(', ')}`];
  }
  const missing = issue.received === 'undefined';
  const expected = issue.expected ?? 'something else';
  if (missing) return [`${pathText(prefix, issue)}: missing`];
  return [`${pathText(prefix, issue)}: got ${clip(issue.received)}, expected ${issue.type === 'regex' ? issue.message : expected}`];
}

function keysOf(issue: v.BaseIssue<unknown>): string[] {
  return (issue.path ?? []).map((item) => String(item.key));
}

function pathText(prefix: string, issue: v.BaseIssue<unknown>): string {
  return (
    (issue.path ?? []).reduce(
      (text, { key }) => (typeof key === 'number' ? `${text}[${key}]` : `${text}${text === '' ? '' : '.'}${String(key)}`),
      prefix,
    ) || 'the file'
  );
}

/** Accounts that steps or account groups name and the file does not have: a typing slip that would else fail late and obscurely. */
function findDanglingNames(scenario: Scenario): string[] {
  const known = new Set<unknown>(scenario.accounts.map((account) => account.basicId));
  const groups = new Set<unknown>(scenario.accountGroups.map((group) => group.id));
  const problems: string[] = [];
  const check = (path: string, name: unknown): void => {
    if (!known.has(name)) problems.push(`${path}: no account ${JSON.stringify(name)} in this file. Accounts: ${[...known].join(', ')}`);
  };
  scenario.accountGroups.forEach((group, index) => group.basicIds.forEach((name, at) => check(`accountGroups[${index}].basicIds[${at}]`, name)));
  scenario.steps.forEach((step, index) => {
    for (const [path, name] of accountsNamedIn(step)) {
      if (step.word === 'open' && typeof name === 'number') {
        if (!groups.has(name)) problems.push(`steps[${index}].account: no account group ${name} in this file`);
      } else check(`steps[${index}].${path}`, name);
    }
  });
  return problems;
}

function accountsNamedIn(step: ScenarioStep): [path: string, name: unknown][] {
  if (isCheckStep(step)) return accountsOfCheckStep(step);
  if ('account' in step && step.account !== undefined) return [['account', step.account]];
  if (step.word === 'expect' || step.word === 'waitFor') {
    const expectation = step.word === 'expect' ? step.expect : step.waitFor;
    return [
      ...Object.keys(expectation.health ?? {}).map((name): [string, unknown] => [`${step.word}.health`, name]),
      ...Object.keys(expectation.readiness ?? {}).map((name): [string, unknown] => [`${step.word}.readiness`, name]),
      ...(expectation.timeline ? [[`${step.word}.timeline.account`, expectation.timeline.account] as [string, unknown]] : []),
      ...(expectation.figures ? [[`${step.word}.figures.account`, expectation.figures.account] as [string, unknown]] : []),
    ];
  }
  const inner: unknown = Object.entries(step).find(([key]) => key === step.word)?.[1];
  return typeof inner === 'object' && inner !== null && 'account' in inner ? [[`${step.word}.account`, inner.account]] : [];
}

function quoteAll(keys: readonly string[]): string {
  return keys.length === 0 ? '{}' : keys.map((key) => `"${key}"`).join(' and ');
}

function clip(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
