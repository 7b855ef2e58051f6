/** How one line of a chart is told apart: by the shape of its mark first, by its colour second. */

export type MarkerShape = 'circle' | 'square' | 'triangle' | 'diamond' | 'ring' | 'bar';

export type ColourNumber = 1 | 2 | 3 | 4 | 5 | 6;

export interface LineLook {
  readonly shape: MarkerShape;
  /** Token `--c1` … `--c6`. */
  readonly colour: ColourNumber;
  /** From the seventh line on, shapes meet other colours and the line is dashed. */
  readonly dashed: boolean;
}

const shapes: readonly MarkerShape[] = ['circle', 'square', 'triangle', 'diamond', 'ring', 'bar'];
const colours: readonly ColourNumber[] = [1, 2, 3, 4, 5, 6];

/** As many lines can be told apart; a chart with more is a thicket anyway. */
export const mostLines = 12;

/** The outline of a mark around 0,0, for SVG and canvas alike. Filled in the line's colour, but the ring, which is stroked over paper. */
export const markerPaths: { readonly [Shape in MarkerShape]: string } = {
  circle: 'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z',
  square: 'M-3.5 -3.5h7v7h-7z',
  triangle: 'M-4.3 3.4h8.6l-4.3 -7.4z',
  diamond: 'M0 -4.6l4.2 4.6l-4.2 4.6l-4.2 -4.6z',
  ring: 'M-3.25 0a3.25 3.25 0 1 0 6.5 0a3.25 3.25 0 1 0 -6.5 0z',
  bar: 'M-4.5 -1.4h9v2.8h-9z',
};

export function lookOfSlot(slot: number): LineLook {
  const round = Math.floor(slot / shapes.length);
  return {
    shape: shapes[(slot + round) % shapes.length] ?? 'circle',
    colour: colours[slot % colours.length] ?? 1,
    dashed: round % 2 === 1,
  };
}

/** Gives every line a slot; a line that stays keeps its own, so that dropping one does not repaint the others. */
export function keepSlots<Id extends string>(before: ReadonlyMap<Id, number>, ids: readonly Id[]): ReadonlyMap<Id, number> {
  const slots = new Map<Id, number>();
  const taken = new Set<number>();
  for (const id of ids) {
    const slot = before.get(id);
    if (slot === undefined || taken.has(slot)) continue;
    slots.set(id, slot);
    taken.add(slot);
  }
  let next = 0;
  for (const id of ids) {
    if (slots.has(id)) continue;
    while (taken.has(next)) next += 1;
    slots.set(id, next);
    taken.add(next);
  }
  return slots;
}
