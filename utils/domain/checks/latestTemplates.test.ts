import fc from 'fast-check';
import { expect, it } from 'vitest';
import { templateIdOf, templateVersion } from '../../testing/checkBuilders';
import { latestTemplates } from './latestTemplates';

const other = templateIdOf('template-2');
const versions = [
  templateVersion(),
  templateVersion({ versionId: 'b', version: 2, madeAt: 2_000 }),
  templateVersion({ versionId: 'a', version: 3, madeAt: 3_000 }),
  // Two browsers made a third version in the same millisecond.
  templateVersion({ versionId: 'c', version: 3, madeAt: 3_000 }),
  templateVersion({ versionId: 'd', version: 2, madeAt: 9_000 }),
  templateVersion({ versionId: 'e', templateId: other, version: 1 }),
];

it('is the newest version of each, in whatever order they are stored', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(versions, { minLength: versions.length }), (stored) => {
      expect(
        latestTemplates(stored)
          .map(({ versionId }) => versionId)
          .sort(),
      ).toEqual(['c', 'e']);
    }),
  );
});

it('leaves out what was put away, until a later version takes it back', () => {
  const away = templateVersion({ versionId: 'z', version: 4, away: true });
  expect(latestTemplates([...versions, away]).map(({ templateId }) => templateId)).toEqual([other]);
  expect(latestTemplates([away, templateVersion({ versionId: 'y', version: 5 })]).map(({ versionId }) => versionId)).toEqual(['y']);
});
