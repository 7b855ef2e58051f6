import type { AppendedRowKind } from '../../utils/domain/appendedRows';
import type { OpenedChecks } from './useAppendedRestore';

export type ChecksPart = 'runs' | 'setups' | 'plans' | 'invitations';

/** Kinds of rows as a person thinks of them. */
export const checksParts: readonly { readonly part: ChecksPart; readonly kinds: readonly AppendedRowKind[] }[] = [
  { part: 'runs', kinds: ['runEvents', 'signedRecords'] },
  { part: 'setups', kinds: ['templateVersions', 'accountGroupEvents'] },
  { part: 'plans', kinds: ['quotas', 'priceTables'] },
  { part: 'invitations', kinds: ['joinReadings', 'invitationEvents'] },
];

export function partOf(kind: AppendedRowKind): ChecksPart {
  return checksParts.find(({ kinds }) => kinds.includes(kind))?.part ?? 'runs';
}

/** Rows of these kinds that a file would add, that are here, and that it has but cannot give. */
export function countPart({ preview, rejected }: OpenedChecks, kinds: readonly AppendedRowKind[]) {
  const sum = (counts: Readonly<Record<AppendedRowKind, number>>) => kinds.reduce((total, kind) => total + counts[kind], 0);
  // A record that does not hold goes together with its signature.
  const tampered = kinds.includes('signedRecords') ? preview.tampered.length : 0;
  const leftOut = rejected.filter(({ table }) => kinds.includes(table)).length + tampered;
  return { added: sum(preview.added), known: sum(preview.known), leftOut };
}
