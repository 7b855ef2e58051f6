import type { Scenario } from './format';

/** Text of a scenario file that `readScenario` reads as this scenario. */
export function writeScenario(scenario: Scenario): string {
  const steps = scenario.steps.map(({ word: _word, ...step }) => step);
  return `${JSON.stringify({ ...scenario, steps }, null, 2)}\n`;
}
