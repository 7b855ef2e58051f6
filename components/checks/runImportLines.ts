import type { AppendedPreview } from '../../utils/app/checks/mergeAppended';
import type { Instant } from '../../utils/domain/ids';
import type { CheckFilesWords } from '../../utils/i18n/ja/checkFiles';

/** What came of taking in a run, sentence by sentence, the most important first; what was kept out is said item by item. */
export function runImportLines(
  { added, differing, tampered }: AppendedPreview,
  { name, rejected }: { readonly name: string; readonly rejected: number },
  words: CheckFilesWords['run'],
  momentOf: (at: Instant) => string,
): readonly string[] {
  const events = added.runEvents + added.signedRecords;
  return [
    events === 0 ? words.known(name) : words.added(name, events),
    ...(tampered.length === 0 ? [] : [words.tampered(tampered.length)]),
    ...tampered.flatMap(({ signer, signedAt, faults }) => faults.map((fault) => words.tamperedOne(signer, momentOf(signedAt), words.faults[fault]))),
    ...(rejected === 0 ? [] : [words.rejected(rejected)]),
    ...(differing.length === 0 ? [] : [words.differing(differing.length)]),
  ];
}
