import { useMemo, useState } from 'react';

/**
 * What is read anew is a new object each time: the one before as long as it says the same, so that nothing is computed anew of it.
 * For plain JSON; other keys in another order count as a change, which costs work and nothing else.
 */
export function useSame<Value>(value: Value): Value {
  const text = useMemo(() => JSON.stringify(value), [value]);
  const [same, setSame] = useState({ text, value });
  if (same.text === text) return same.value;
  setSame({ text, value });
  return value;
}
