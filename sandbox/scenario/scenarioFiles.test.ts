import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { World } from '../world';
import { readScenario } from './readScenario';

const folder = join(import.meta.dirname, '..', 'scenarios');
const files = readdirSync(folder).filter((file) => file.endsWith('.json'));

describe('the scenarios beside the sandbox', () => {
  test.each(files)('%s is valid, says what it shows and expects something', (file) => {
    const scenario = readScenario(file, readFileSync(join(folder, file), 'utf8'));
    expect(scenario.title).not.toBe('');
    expect(scenario.steps.some((step) => step.word === 'expect')).toBe(true);
    expect(new World(scenario).accounts).toHaveLength(scenario.accounts.length);
  });

  test('play every value of every switch of the site', () => {
    const played = new Set(
      files.flatMap((file) =>
        Object.entries(readScenario(file, readFileSync(join(folder, file), 'utf8')).site).map(([key, value]) => `${key} ${value}`),
      ),
    );
    const notByDefault = [
      ...[
        'silentGroups contactsOnly',
        'latestEvent always',
        'latestEvent never',
        'leftGroups gone',
        'allFolder everything',
        'contactsFilter rejected',
      ],
      ...['loggedOut redirect', 'loggedOut html', 'roomProfile bare', 'rows recycled', 'layout unknown'],
    ];
    expect(notByDefault.filter((value) => !played.has(value))).toEqual([]);
  });
});
