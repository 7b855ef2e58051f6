import type { ItemId, TemplateId } from './checkIds';
import type { RunState } from './run';

/** What a template's items were good for: in how many of its runs each of them was overruled with a reason. What was mended instead leaves no mark. */
export interface CaughtItems {
  readonly templateId: TemplateId;
  /** As its latest run calls it. */
  readonly name: string;
  readonly runs: number;
  /** The one that caught most first. */
  readonly items: readonly { readonly itemId: ItemId; readonly title: string; readonly times: number }[];
  /** Items that never caught anything. */
  readonly never: number;
}

export function caughtItems(runs: readonly RunState[]): readonly CaughtItems[] {
  const byTemplate = Map.groupBy(
    runs.toSorted((a, b) => b.startedAt - a.startedAt),
    ({ template }) => template.templateId,
  );
  return [...byTemplate].flatMap(([templateId, own]) => {
    const [latest] = own;
    if (latest === undefined) return [];
    const items = latest.template.items
      .map(({ itemId, title }) => ({ itemId, title, times: own.filter((run) => isWaived(run, itemId)).length }))
      .toSorted((a, b) => b.times - a.times);
    const caught = items.filter(({ times }) => times > 0);
    return [{ templateId, name: latest.template.name, runs: own.length, items: caught, never: items.length - caught.length }];
  });
}

function isWaived({ marks }: RunState, itemId: ItemId): boolean {
  const own = marks[itemId];
  return own !== undefined && [own.run, ...Object.values(own.accounts)].some((mark) => mark?.kind === 'waived');
}
