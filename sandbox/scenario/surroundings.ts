/** Is there a screen that a browser window can be opened on? */
export function hasDisplay(platform: NodeJS.Platform = process.platform, environment: NodeJS.ProcessEnv = process.env): boolean {
  if (environment['YOBIRIN_VISIBLE'] !== undefined) return environment['YOBIRIN_VISIBLE'] === '1';
  if (platform === 'darwin' || platform === 'win32') return environment['CI'] === undefined;
  return [environment['DISPLAY'], environment['WAYLAND_DISPLAY']].some((display) => display !== undefined && display !== '');
}
