import type { HintFacts } from '../../utils/browser/messaging/protocol';
import { joinHintWords } from '../../utils/i18n/joinHint';
import type { ShownJoining } from '../../utils/site/manager/readGroupJoinSetting';
import type { Feature, Means } from './means';
import { askPatiently } from '../../utils/site/guest/patientSend';
import { stripHost } from './stripHost';
import { guestButton, guestSection, guestText } from '../../utils/site/guest/guestParts';
import { watchJoinSwitch } from './watchJoinSwitch';

/**
 * On the settings page, says beside the switch for group chats what it does, that it is off at first, and how it stands there now. Where the page
 * shows no such switch, nothing. It never presses or fills anything.
 */
export function showJoinHint(means: Means): Feature {
  return {
    id: 'manager/joinHint',
    pages: ['account'],
    start({ signal, page, run }) {
      const place = page();
      if (place.kind !== 'account' || place.page !== 'settings') return;
      const host = stripHost();
      let folded = false;
      let facts: HintFacts = null;
      let shown = '';

      const lookAgain = watchJoinSwitch({ signal, run }, ({ joining }) => {
        const mark = JSON.stringify([facts, folded, joining]);
        if (mark === shown) return;
        shown = mark;
        if (facts === null || (typeof joining !== 'string' && joining.unknown === 'notFound')) host.takeAway();
        else host.show(drawJoinHint(facts, joining, folded, { openGuide, fold }));
      });

      const openGuide = () => run(() => means.openGuide());
      const fold = (fold: boolean) => {
        folded = fold;
        lookAgain();
        run(() => means.keepFolded('joinHint', fold));
      };

      async function ask(): Promise<void> {
        const answer = await askPatiently(means.askJoinHint, signal);
        if (answer === undefined) return;
        facts = answer;
        lookAgain();
      }

      run(async () => {
        folded = await means.readFolded('joinHint');
        await ask();
      });
      const stop = means.onChecksChanged(() => run(ask));
      signal.addEventListener('abort', () => {
        stop();
        host.takeAway();
      });
    },
  };
}

interface HintActs {
  readonly openGuide: () => void;
  readonly fold: (folded: boolean) => void;
}

function drawJoinHint({ language }: NonNullable<HintFacts>, joining: ShownJoining, folded: boolean, acts: HintActs): HTMLElement {
  const words = joinHintWords(language);
  const strip = guestSection(words.label, language, folded);
  if (folded) {
    strip.append(guestButton(words.unfold, () => acts.fold(false), 'plain'));
    return strip;
  }
  const line = document.createElement('p');
  if (joining === 'off') line.append(guestText('needs', words.off));
  else line.append(guestText('state', joining === 'allowed' ? words.allowed : words.unclear));
  line.append(guestText('when', words.offAtFirst));
  strip.append(
    line,
    guestButton(words.guide, acts.openGuide),
    guestButton(words.fold, () => acts.fold(true), 'plain'),
  );
  return strip;
}
