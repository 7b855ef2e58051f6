import type { Joining } from '../../utils/domain/readiness/joinReading';
import { onTapped } from '../../utils/site/guest/tapped';
import { sendPatiently } from '../../utils/site/guest/patientSend';
import { groupTalkAt } from '../../utils/site/manager/endpoints';
import { joiningInJson } from '../../utils/site/manager/readGroupTalk';
import type { Feature, Means } from './means';
import { watchJoinSwitch } from './watchJoinSwitch';

/**
 * Passes on how the switch for group chats stands on the settings page. What the page shows counts; what its own request was answered only where
 * the page shows nothing that is understood. What is there from the start is told at once; after a
 * press, once things have settled, so that a switch that moves back was never moved.
 */
export function tellJoinSetting(means: Means): Feature {
  return {
    id: 'manager/joinSetting',
    pages: ['account'],
    start({ signal, page, run }) {
      const place = page();
      if (place.kind !== 'account' || place.page !== 'settings') return;
      const { basicId } = place;
      let tapped: Joining | null = null;
      let told = '';

      function tell(source: 'page' | 'tap', joining: Joining): void {
        const mark = JSON.stringify([source, joining]);
        if (mark === told) return;
        told = mark;
        run(async () => {
          if (!(await sendPatiently(() => means.tellJoinSetting({ basicId, source, joining }), signal))) told = '';
        });
      }

      onTapped(
        ({ url, status, text }) => {
          if (groupTalkAt(url) !== basicId) return;
          const joining = status === 200 ? joiningInJson(text ?? '') : null;
          if (status === 403) tapped = { unknown: 'noRight' };
          else if (typeof joining === 'string') tapped = joining;
        },
        run,
        signal,
      );
      watchJoinSwitch({ signal, run }, ({ joining, settled, touched }) => {
        const fromTheStart = typeof joining === 'string' && !touched;
        if (!settled && !fromTheStart) return;
        if (typeof joining !== 'string' && tapped !== null) tell('tap', tapped);
        else tell('page', joining);
      });
    },
  };
}
