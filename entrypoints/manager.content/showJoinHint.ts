import type { HintFacts } from '../../utils/browser/messaging/protocol';
import { joinHintWords } from '../../utils/i18n/joinHint';
import { readGroupJoinSetting, type ShownJoining } from '../../utils/site/manager/readGroupJoinSetting';
import type { Feature, Means } from './means';
import { stripHost } from './stripHost';
import { stripButton, stripSection, stripText } from './stripParts';

/** Changes that come together are looked at together, ms. */
const togetherMs = 300;
/** A switch asks back before it moves (manager-line-biz §8, SINGLE), and the page may move it back when LINE refuses: a second look, ms. */
const secondLookMs = 3_000;

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
      let soonTimer: ReturnType<typeof setTimeout> | undefined;
      let secondTimer: ReturnType<typeof setTimeout> | undefined;
      let folded = false;
      let facts: HintFacts = null;
      let shown = '';

      function look(): void {
        const joining = readGroupJoinSetting(document);
        const mark = JSON.stringify([facts, folded, joining]);
        if (mark === shown) return;
        shown = mark;
        if (facts === null || (typeof joining !== 'string' && joining.unknown === 'notFound')) host.takeAway();
        else host.show(drawJoinHint(facts, joining, folded, { openGuide, fold }));
      }

      const lookAgain = () => run(async () => look());
      const soon = () => {
        soonTimer ??= setTimeout(() => {
          soonTimer = undefined;
          lookAgain();
        }, togetherMs);
      };
      const pressed = () => {
        soon();
        clearTimeout(secondTimer);
        secondTimer = setTimeout(lookAgain, secondLookMs);
      };
      const openGuide = () => run(() => means.openGuide());
      const fold = (fold: boolean) => {
        folded = fold;
        look();
        run(() => means.keepFolded('joinHint', fold));
      };

      async function ask(): Promise<void> {
        const answer = await means.askJoinHint();
        if (signal.aborted) return;
        facts = answer;
        look();
      }

      run(async () => {
        folded = await means.readFolded('joinHint');
        await ask();
      });
      const observer = new MutationObserver(soon);
      observer.observe(document.documentElement, {
        childList: true,
        subtree: true,
        attributes: true,
        attributeFilter: ['aria-checked', 'checked', 'hidden'],
      });
      for (const event of ['click', 'change']) document.addEventListener(event, pressed, { signal, capture: true, passive: true });
      const stop = means.onChecksChanged(() => run(ask));
      signal.addEventListener('abort', () => {
        stop();
        observer.disconnect();
        clearTimeout(soonTimer);
        clearTimeout(secondTimer);
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
  const strip = stripSection(words.label, language, folded);
  if (folded) {
    strip.append(stripButton(words.unfold, () => acts.fold(false), 'plain'));
    return strip;
  }
  const line = document.createElement('p');
  if (joining === 'off') line.append(stripText('needs', words.off));
  else line.append(stripText('state', joining === 'allowed' ? words.allowed : words.unclear));
  line.append(stripText('when', words.offAtFirst));
  strip.append(
    line,
    stripButton(words.guide, acts.openGuide),
    stripButton(words.fold, () => acts.fold(true), 'plain'),
  );
  return strip;
}
