import { expect, test } from 'vitest';
import { hasDisplay } from './surroundings';

test.each<[NodeJS.Platform, NodeJS.ProcessEnv, boolean]>([
  ['linux', {}, false],
  ['linux', { DISPLAY: '' }, false],
  ['linux', { DISPLAY: ':0' }, true],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
  ['linux', { DISPLAY: ':0', YOBIRIN_VISIBLE: '0' }, false],
  ['linux', { YOBIRIN_VISIBLE: '1' }, true],
  ['darwin', {}, true],
  ['darwin', { CI: 'true' }, false],
  ['win32', {}, true],
])('%s %j', (platform, environment, expected) => expect(hasDisplay(platform, environment)).toBe(expected));
