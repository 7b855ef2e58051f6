import type { RunId } from '../../utils/domain/checks/checkIds';

/** Stand-in: the printed record has its own owner. */
export function RecordPage({ recordId }: { readonly runId: RunId; readonly recordId: string }) {
  return <h1>{recordId}</h1>;
}
