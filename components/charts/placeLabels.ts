/** A label that wants to stand at a height. */
export interface WantedLabel {
  /** Where its line ends, px from the top. */
  readonly at: number;
  /** Higher keeps its place when there is no room for all. */
  readonly weight: number;
}

/**
 * Places labels of one height under each other, as near as possible to where they belong, in the order of their lines and inside `from`–`to`.
 * Answers the middle of each label in the order given; null for those there is no room for (the lightest).
 */
export function placeLabels(wanted: readonly WantedLabel[], height: number, from: number, to: number): readonly (number | null)[] {
  const room = Math.max(0, Math.floor((to - from) / height + 1e-9));
  const kept = wanted
    .map((label, index) => ({ ...label, index }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, room)
    .sort((a, b) => a.at - b.at || a.index - b.index);
  const placed: (number | null)[] = wanted.map(() => null);
  const half = height / 2;
  let top = from;
  for (const cluster of clustersOf(kept, height)) {
    const last = Math.max(from + half, to - half);
    let middle = Math.min(Math.max(cluster.first, top + half), last);
    for (const index of cluster.members) {
      placed[index] = middle;
      top = middle + half;
      middle += height;
    }
  }
  return settleUpwards(placed, kept, height, to);
}

interface Cluster {
  /** Middle of its first label, wished. */
  readonly first: number;
  readonly members: readonly number[];
}

/** Labels that would overlap become a stack around the mean of their wishes; stacks that meet become one. */
function clustersOf(labels: readonly { readonly at: number; readonly index: number }[], height: number): readonly Cluster[] {
  const stack: { wishes: number; members: number[] }[] = [];
  const first = (cluster: { wishes: number; members: number[] }) => cluster.wishes / cluster.members.length;
  for (const label of labels) {
    stack.push({ wishes: label.at, members: [label.index] });
    for (;;) {
      const lower = stack.at(-1);
      const upper = stack.at(-2);
      if (!lower || !upper || first(upper) + upper.members.length * height <= first(lower)) break;
      stack.pop();
      upper.wishes += lower.wishes - lower.members.length * upper.members.length * height;
      upper.members.push(...lower.members);
    }
  }
  return stack.map((cluster) => ({ first: first(cluster), members: cluster.members }));
}

/** What hangs out at the bottom is pushed up again. */
function settleUpwards(
  placed: (number | null)[],
  order: readonly { readonly index: number }[],
  height: number,
  to: number,
): readonly (number | null)[] {
  let bottom = to - height / 2;
  for (const { index } of [...order].reverse()) {
    const middle = placed[index];
    if (middle === null || middle === undefined) continue;
    const settled = Math.min(middle, bottom);
    placed[index] = settled;
    bottom = settled - height;
  }
  return placed;
}

/** A label that wants to be centred over a place. */
export interface WantedHead {
  readonly at: number;
  readonly width: number;
  readonly weight: number;
}

/** Left ends of labels in one row, none touching another; null for those left out (the lighter of two that meet). They may shift to stay inside `from`–`to`. */
export function placeHeads(wanted: readonly WantedHead[], gap: number, from: number, to: number): readonly (number | null)[] {
  const placed: (number | null)[] = wanted.map(() => null);
  const taken: { readonly left: number; readonly right: number }[] = [];
  const order = wanted.map((head, index) => ({ head, index })).sort((a, b) => b.head.weight - a.head.weight || a.index - b.index);
  for (const { head, index } of order) {
    const left = Math.max(from, Math.min(head.at - head.width / 2, to - head.width));
    const right = left + head.width;
    if (right > to || taken.some((other) => left < other.right + gap && right + gap > other.left)) continue;
    taken.push({ left, right });
    placed[index] = left;
  }
  return placed;
}
