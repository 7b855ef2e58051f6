import { type Digest, digestOf } from './digestOf';
import type { SignedRecord } from './signedRecord';

/** Is the record what was signed? Its digest is computed anew, and the run it lies under is the one that was signed. */
export async function verifyRecord(record: SignedRecord, digest: Digest): Promise<boolean> {
  return record.runId === record.content.runId && (await digestOf(record, digest)) === record.digest;
}
