import { common } from './common';
import { inbox } from './inbox';
import { watch } from './watch';
import { welcome } from './welcome';
import { settings } from './settings';
import { stored } from './stored';
import { figures } from './figures';
import { metrics } from './metrics';
import { imports } from './imports';
import { collect } from './collect';
import { views } from './views';
import { checks } from './checks';
import { matrix } from './matrix';
import { findings } from './findings';
import { checkItems } from './checkItems';
import { templates } from './templates';
import { accountGroups } from './accountGroups';
import { plans } from './plans';
import { sidePanel } from './sidePanel';
import { checkFiles } from './checkFiles';
import { guide } from './guide';
import { groupRules } from './groupRules';
import { invitationKit } from './invitationKit';
import { ready } from './ready';
import { expected } from './expected';

export const words = {
  common,
  inbox,
  watch,
  welcome,
  settings,
  stored,
  figures,
  metrics,
  imports,
  collect,
  views,
  checks,
  matrix,
  findings,
  checkItems,
  templates,
  accountGroups,
  plans,
  sidePanel,
  checkFiles,
  guide,
  groupRules,
  invitationKit,
  ready,
  expected,
};
