import { useMemo, useState } from 'react';
import { keepSlots, type LineLook, lookOfSlot } from './lineLook';

/** The looks of a chart's lines; a line keeps its look while it is drawn. */
export function useLineLooks<Id extends string>(ids: readonly Id[]): ReadonlyMap<Id, LineLook> {
  const [slots, setSlots] = useState<ReadonlyMap<Id, number>>(() => keepSlots(new Map<Id, number>(), ids));
  const fitting = slots.size === ids.length && ids.every((id) => slots.has(id));
  const current = fitting ? slots : keepSlots(slots, ids);
  if (!fitting) setSlots(current);
  return useMemo(() => new Map([...current].map(([id, slot]) => [id, lookOfSlot(slot)])), [current]);
}
