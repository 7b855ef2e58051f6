/** Short mark by which a text is recognised without being kept (FNV-1a, 32 bits, base 36). Not for secrets. */
export function textFingerprint(text: string): string {
  let hash = 2_166_136_261;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 16_777_619) >>> 0;
  return hash.toString(36);
}
