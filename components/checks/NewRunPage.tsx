import type { RunId, TemplateId } from '../../utils/domain/checks/checkIds';

/** What a new run begins with. resend: only the accounts where that run failed. */
export type NewRunFrom =
  { readonly kind: 'template'; readonly templateId: TemplateId | null } | { readonly kind: 'copy' | 'resend'; readonly runId: RunId };

export function NewRunPage({ from }: { readonly from: NewRunFrom; readonly onGo: (href: string) => void }) {
  return <h1>{from.kind}</h1>;
}
