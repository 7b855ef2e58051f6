import type { Scenario } from '../sandbox/scenario/format';

/** A scenario as a file has it: each step an object of its own words. */
export function writtenScenario(scenario: Scenario): string {
  const steps = scenario.steps.map(({ word: _word, ...step }) => step);
  return `${JSON.stringify({ ...scenario, steps }, null, 2)}\n`;
}
