import type { FileAnswers } from '../../utils/domain/figures/importPlan';
import type { AccountHint } from '../../utils/domain/figures/readExport';
import type { BatchFile } from './importBatch';

/** What the rows of the table can ask for. */
export interface ImportActions {
  readonly answer: (keys: readonly string[], answers: Partial<FileAnswers>) => void;
  /** Opens the question for an account nobody knows. */
  readonly askOther: (keys: readonly string[], hint: AccountHint | null) => void;
  readonly remove: (keys: readonly string[]) => void;
  /** Opens the mapping screen for a file of unknown columns. */
  readonly describe: (file: BatchFile) => void;
  readonly isOpen: (key: string) => boolean;
  readonly toggle: (key: string) => void;
  readonly isChosen: (key: string) => boolean;
  readonly choose: (keys: readonly string[], chosen: boolean) => void;
}
