import { canonicalText } from '../canonicalText';
import type { SignedRecord } from './signedRecord';

/** SHA-256 of a text, lower-case hex. */
export type Digest = (text: string) => Promise<string>;

/** The digest of a signed record: over what was signed, by whom and when, whatever the order of keys. */
export function digestOf({ content, signer, signedAt }: Pick<SignedRecord, 'content' | 'signer' | 'signedAt'>, digest: Digest): Promise<string> {
  return digest(canonicalText({ content, signer, signedAt }));
}
