import type { AccountId } from '../ids';

/** A wish for a sample. `reads` false: nothing may be asked of LINE, so only what the tab shows is described. */
export interface ShapeRequest {
  readonly accountId: AccountId;
  readonly reads: boolean;
}

/** One answer of LINE's with nothing of its content. */
export interface AnswerShape {
  readonly of: 'chats' | 'accounts';
  /** 0: no answer, or a redirect that tells nothing. */
  readonly status: number;
  readonly redirected: boolean;
  readonly format: 'json' | 'html' | 'other' | 'empty';
  /** Its shape; null where the format is not `json`. */
  readonly json: unknown;
}

/** The mark-up of the chat list, or of the whole page where no list was found, with nothing of its content. */
export interface MarkupShape {
  readonly page: string;
  readonly found: 'list' | 'noList';
  readonly rows: number;
  readonly markup: string;
}

/** An anonymised sample of what LINE sends and shows. */
export interface PageShape {
  /** Empty where nothing was asked. */
  readonly answers: readonly AnswerShape[];
  /** Null: there was no tab to look at. */
  readonly list: MarkupShape | null;
}

/** `noTab`: nobody is there to look. */
export type PageShapeOutcome = { readonly ok: true; readonly shape: PageShape } | { readonly ok: false; readonly reason: 'noTab' };
