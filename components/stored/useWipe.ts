import { sendMessage } from '../../utils/browser/messaging/client';
import { leaveTakeOver } from '../../utils/browser/permissions';
import { defaultCheckRules } from '../../utils/domain/checks/checkRules';
import { changeCheckRules } from '../../utils/storage/checkRules';
import { changeFiguresView, usualFiguresView } from '../../utils/storage/figuresView';
import { dropPlanDrafts } from '../../utils/storage/planDrafts';
import { askWithin } from '../../utils/browser/messaging/askWithin';

const answerMs = 30_000;

/**
 * Wipes every record and setting. Resolves false when nothing was removed. The right to look at downloads is given back too: with it, the
 * next download on the Manager would be read and kept again.
 */
export function useWipe(): () => Promise<boolean> {
  return async () => {
    const asked = await askWithin(() => sendMessage('stored/wipe', undefined), answerMs);
    if (!asked.ok || !asked.value.ok) return false;
    await Promise.allSettled([changeFiguresView(usualFiguresView), changeCheckRules(defaultCheckRules), dropPlanDrafts(), leaveTakeOver()]);
    return true;
  };
}
