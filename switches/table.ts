import { answers, type ChatSwitches, switchNames } from './combinations';
import { canHold, promises, type Promised } from './story';

export interface Outcome {
  readonly site: ChatSwitches;
  readonly broken: readonly { readonly promised: Promised; readonly why: string }[];
}

/** Promises that were broken although they could be kept. */
export function failuresOf({ site, broken }: Outcome): Outcome['broken'] {
  return broken.filter(({ promised }) => canHold(promised, site));
}

/** What held, as Markdown: a row for each promise, a column for each answer, in each cell how many combinations kept it of how many that could. */
export function tableOf(outcomes: readonly Outcome[]): string {
  const columns = switchNames.flatMap((name) =>
    answers[name].map((answer) => ({ head: `${name} ${answer}`, is: (site: ChatSwitches) => site[name] === answer })),
  );
  const cell = (promised: Promised, is: (site: ChatSwitches) => boolean): string => {
    const able = outcomes.filter(({ site }) => is(site) && canHold(promised, site));
    const kept = able.filter(({ broken }) => !broken.some((one) => one.promised === promised)).length;
    return able.length === kept ? String(kept) : `${kept} of ${able.length}`;
  };
  const rows = promises.map((promised) => [promised, cell(promised, () => true), ...columns.map(({ is }) => cell(promised, is))]);
  return [['Promise', 'all', ...columns.map(({ head }) => head)], ['---', ...columns.map(() => '---'), '---'], ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}
