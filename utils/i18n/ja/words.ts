import { common } from './common';
import { inbox } from './inbox';
import { watch } from './watch';
import { welcome } from './welcome';
import { settings } from './settings';
import { stored } from './stored';

export const words = { common, inbox, watch, welcome, settings, stored };
