import { common } from './common';
import { inbox } from './inbox';
import { watch } from './watch';
import { welcome } from './welcome';
import { settings } from './settings';
import { stored } from './stored';
import type { Words } from '../words';

export const words: Words = { common, inbox, watch, welcome, settings, stored };
