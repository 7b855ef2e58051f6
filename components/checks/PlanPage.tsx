import type { RunId } from '../../utils/domain/checks/checkIds';

export function PlanPage({ runId }: { readonly runId: RunId; readonly onGo: (href: string) => void }) {
  return <h1>{runId}</h1>;
}
