import { describe, expect, it } from 'vitest';
import { defaultCheckRules } from '../../utils/domain/checks/checkRules';
import type { Finding } from '../../utils/domain/checks/finding';
import { foldRun } from '../../utils/domain/checks/foldRun';
import { signedContentOf } from '../../utils/domain/checks/signOff';
import { blue, fineFindings, quotaFinding, startedAt } from '../../utils/testing/checkBuilders';
import { changedFindings } from './changedFindings';

const run = foldRun([startedAt(1_000)]);
if (run === null) throw new Error('not started');
const content = signedContentOf(run, fineFindings, defaultCheckRules);
const live = (own: Finding): readonly Finding[] => [own, ...fineFindings.filter((finding) => !('account' in finding) || finding.account !== blue)];

describe('changed since it was signed', () => {
  it.each([
    ['nothing', quotaFinding(blue), 0],
    ['more room', quotaFinding(blue, { remaining: 4_500, difference: 1_500 }), 0],
    ['less room', quotaFinding(blue, { remaining: 3_500, difference: 500 }), 1],
    ['it would fail now', quotaFinding(blue, { verdict: 'fail', difference: -1 }), 1],
    ['it cannot be computed any more', quotaFinding(blue, { verdict: 'unknown', difference: null, gaps: ['figures'] }), 1],
  ])('%s', (_name, now, count) => {
    expect(changedFindings(content, live(now))).toHaveLength(count);
  });

  it('what is no longer computed at all is a change', () => {
    expect(changedFindings(content, [])).toHaveLength(fineFindings.length);
  });
});
