import type { RunId } from '../../domain/checks/checkIds';
import { foldRun } from '../../domain/checks/foldRun';
import { oppositeMoves } from '../../domain/checks/oppositeMoves';
import type { RunEvent } from '../../domain/checks/runEvents';
import { fail, ok, type Result } from '../../domain/result';
import { appendMove } from './appendMove';
import type { MoveProblem } from './moveRun';
import type { ChecksDeps } from './ports';

/**
 * Takes back one event of a run by appending its opposite; history stays. The answer holds the ids of the appended events. nothingToUndo: it was
 * touched since, or is of a kind that stays (a note, a signature, the send).
 */
export async function undoMove(deps: ChecksDeps, runId: RunId, eventId: string): Promise<Result<readonly string[], MoveProblem | 'nothingToUndo'>> {
  try {
    const written = await deps.store.transaction(async (tx) => {
      const events = await tx.runEvents(runId);
      const event = events.find((one) => one.eventId === eventId);
      const now = await tx.run(runId);
      const before = event === undefined ? null : foldRun(events.filter((one) => isEarlier(one, event)));
      if (event === undefined || now === undefined) throw new Refused('noRun');
      const moves = before === null ? [] : oppositeMoves(before, now, event);
      if (moves.length === 0) throw new Refused('nothingToUndo');
      const added: string[] = [];
      for (const move of moves) {
        const moved = await appendMove(deps, tx, (await tx.run(runId)) ?? now, move);
        if (!moved.ok) throw new Refused(moved.problem);
        added.push(moved.value);
      }
      return added;
    });
    return written.ok ? ok(written.value) : fail('refused');
  } catch (error) {
    if (error instanceof Refused) return fail(error.problem);
    throw error;
  }
}

/** A part that is refused must undo the parts before it: it is thrown out of the transaction and comes back as a value. */
class Refused extends Error {
  constructor(readonly problem: MoveProblem | 'nothingToUndo') {
    super(problem);
  }
}

function isEarlier(one: RunEvent, other: RunEvent): boolean {
  return one.at < other.at || (one.at === other.at && one.eventId < other.eventId);
}
