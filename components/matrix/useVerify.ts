import { useEffect, useState } from 'react';
import { canonicalText } from '../../utils/domain/canonicalText';
import type { RunState } from '../../utils/domain/checks/run';
import type { SignedRecord } from '../../utils/domain/checks/signedRecord';
import { formatFullDay, formatTime } from '../../utils/i18n/format';
import { useChecksDeps } from '../checks/useChecksDeps';
import { useLanguage, useWords } from '../language/LanguageProvider';

export interface Verdict {
  readonly matches: boolean;
  readonly text: string;
}

/** Computes the digest of a record anew and holds it against the one it carries and the one in the run's history; null until then. */
export function useVerify(record: SignedRecord | null, run: RunState | null): Verdict | null {
  const words = useWords().matrix.record;
  const language = useLanguage();
  const { digest } = useChecksDeps();
  const [computed, setComputed] = useState<{ readonly of: SignedRecord; readonly digest: string } | null>(null);
  useEffect(() => {
    if (record === null) return undefined;
    let stale = false;
    const { content, signer, signedAt } = record;
    void digest(canonicalText({ content, signer, signedAt })).then((text) => {
      if (!stale) setComputed({ of: record, digest: text });
    });
    return () => {
      stale = true;
    };
  }, [record, digest]);
  if (record === null || computed?.of !== record) return null;
  if (computed.digest !== record.digest) return { matches: false, text: words.contentDiffers };
  const signatures = run === null ? [] : [...run.signatures, ...run.cancelled];
  const signature = signatures.find(({ recordId }) => recordId === record.recordId);
  if (signature === undefined) return { matches: false, text: words.noEvent };
  if (signature.digest !== record.digest) return { matches: false, text: words.eventDiffers };
  return { matches: true, text: words.unchanged(`${formatFullDay(record.signedAt, language)} ${formatTime(record.signedAt)}`) };
}
