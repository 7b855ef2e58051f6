import type { ReactNode } from 'react';
import { useWords } from '../language/LanguageProvider';
import { EmptyState } from '../primitives/EmptyState';
import type { MarkKind } from '../primitives/markShapes';

interface NothingThereProps {
  readonly mark: MarkKind;
  readonly title: string;
  readonly action: ReactNode;
  readonly children?: ReactNode;
}

/** A page of the checks with nothing on it: says why, and the way on. */
export function NothingThere({ mark, title, action, children }: NothingThereProps) {
  const { common } = useWords();
  return (
    <>
      <h1 className="unseen">{common.pages.checks}</h1>
      <EmptyState mark={mark} title={title} action={action}>
        {children}
      </EmptyState>
    </>
  );
}
