import { describe, expect, test } from 'vitest';
import { AlarmLedger } from './alarmClock';

const minute = 60_000;

describe('AlarmLedger', () => {
  test('an alarm for a moment is due at that moment of the sped-up clock', () => {
    const ledger = new AlarmLedger();
    const alarm = { name: 'watch', scheduledTime: 100 * minute };
    ledger.note(alarm, 20 * minute);
    expect(ledger.dueAt(alarm)).toBe(100 * minute);
  });

  test('a repeating alarm is due as long after it was seen as the browser would have it', () => {
    const ledger = new AlarmLedger();
    const alarm = { name: 'upkeep', scheduledTime: 100 * minute, periodInMinutes: 5 };
    ledger.note(alarm, 20 * minute);
    expect(ledger.dueAt(alarm)).toBe(120 * minute);
    ledger.note(alarm, 30 * minute);
    expect(ledger.dueAt(alarm)).toBe(120 * minute);
    ledger.delivered(alarm, 121 * minute);
    expect(ledger.dueAt(alarm)).toBe(126 * minute);
  });

  test('an alarm for a moment is delivered once', () => {
    const ledger = new AlarmLedger();
    const alarm = { name: 'watch', scheduledTime: minute };
    ledger.note(alarm, 0);
    ledger.delivered(alarm, 2 * minute);
    expect(ledger.dueAt(alarm)).toBeNull();
  });
});
