import { type ComponentType, lazy } from 'react';
import { InboxPage } from '../../components/groups/InboxPage';
import {
  countOfChecks,
  countOfFigures,
  countOfInbox,
  countOfReady,
  countOfWatch,
  type RailCount,
  type RailFacts,
} from '../../components/shell/railCounts';
import type { CommonWords } from '../../utils/i18n/ja/common';

/** What a screen of the full tab is given; most need nothing of it. */
export interface ScreenProps {
  readonly frame: 'tab';
  /** Parts of the address behind the screen's own. */
  readonly path: readonly string[];
  readonly onGo: (href: string) => void;
}

export interface Route {
  readonly id: keyof CommonWords['pages'];
  readonly Screen: ComponentType<ScreenProps>;
  /** False: stands at the foot of the rail, or is reached by address only. */
  readonly inRail: boolean;
  readonly count: (facts: RailFacts) => RailCount | null;
}

const noCount = () => null;

/** Every screen of the full tab, in the order of the rail. A new screen is one line here and its word in `common.pages`. */
export const routes: readonly Route[] = [
  { id: 'inbox', Screen: InboxPage, inRail: true, count: countOfInbox },
  {
    id: 'figures',
    Screen: lazy(async () => ({ default: (await import('../../components/figures/FiguresPage')).FiguresPage })),
    inRail: true,
    count: countOfFigures,
  },
  {
    id: 'checks',
    Screen: lazy(async () => ({ default: (await import('../../components/checks/ChecksPage')).ChecksPage })),
    inRail: true,
    count: countOfChecks,
  },
  {
    id: 'watch',
    Screen: lazy(async () => ({ default: (await import('../../components/watch/WatchPage')).WatchPage })),
    inRail: true,
    count: countOfWatch,
  },
  {
    id: 'ready',
    Screen: lazy(async () => ({ default: (await import('../../components/ready/ReadyPage')).ReadyPage })),
    inRail: true,
    count: countOfReady,
  },
  {
    id: 'settings',
    Screen: lazy(async () => ({ default: (await import('../../components/settings/SettingsPage')).SettingsPage })),
    inRail: true,
    count: noCount,
  },
  {
    id: 'stored',
    Screen: lazy(async () => ({ default: (await import('../../components/stored/StoredPage')).StoredPage })),
    inRail: true,
    count: noCount,
  },
  {
    id: 'guide',
    Screen: lazy(async () => ({ default: (await import('../../components/guide/GuidePage')).GuidePage })),
    inRail: false,
    count: noCount,
  },
  {
    id: 'invite',
    Screen: lazy(async () => ({ default: (await import('../../components/invitationKit/InvitationKitPage')).InvitationKitPage })),
    inRail: false,
    count: noCount,
  },
  {
    id: 'welcome',
    Screen: lazy(async () => ({ default: (await import('../../components/welcome/WelcomePage')).WelcomePage })),
    inRail: false,
    count: noCount,
  },
];
