/**
 * Flags that lead a Chromium to the sandbox instead of LINE: its hosts and its picture host resolve to the local port, every
 * other host fails at once, and the self-made certificate is taken.
 */
export function chromiumFlags(port: number): string[] {
  const rules = [
    `MAP *.line.biz 127.0.0.1:${port}`,
    `MAP *.line-scdn.net 127.0.0.1:${port}`,
    'MAP * ~NOTFOUND',
    'EXCLUDE 127.0.0.1',
    'EXCLUDE localhost',
  ];
  return [`--host-resolver-rules=${rules.join(', ')}`, '--ignore-certificate-errors', '--disable-quic'];
}
