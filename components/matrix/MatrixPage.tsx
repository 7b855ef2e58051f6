import type { RunId } from '../../utils/domain/checks/checkIds';

interface MatrixPageProps {
  readonly runId: RunId;
  readonly onGo: (href: string) => void;
}

/** Stand-in: the matrix has its own owner. */
export function MatrixPage({ runId }: MatrixPageProps) {
  return <h1>{runId}</h1>;
}
