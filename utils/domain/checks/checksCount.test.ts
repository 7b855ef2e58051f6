import { expect, it } from 'vitest';
import { blue } from '../../testing/checkBuilders';
import { countReports } from './checksCount';
import type { RunReport } from './runReport';

const report = (overdue: boolean, failingOpen: RunReport['failingOpen']): RunReport => ({
  done: 0,
  of: 1,
  open: 1,
  failing: [blue],
  failingOpen,
  billing: [],
  costs: [],
  costUnknown: 0,
  unknown: [],
  recipients: null,
  signatures: 0,
  needed: 2,
  overdue,
});

it('counts runs, those past their time and those with accounts nobody has overruled', () => {
  expect(countReports([])).toEqual({ open: 0, overdue: 0, failing: 0 });
  expect(countReports([report(true, [blue]), report(false, []), report(true, [])])).toEqual({ open: 3, overdue: 2, failing: 1 });
});
