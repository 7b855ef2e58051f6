import * as v from 'valibot';
import { parseAccountId, parseChatId } from '../../domain/ids';
import type { ShapeRequest } from '../../domain/watch/pageShape';
import type { ReadRequest } from '../../domain/watch/reading';

const accountIdSchema = v.pipe(
  v.unknown(),
  v.transform(parseAccountId),
  v.nonNullable(v.custom<NonNullable<ReturnType<typeof parseAccountId>>>(isString)),
);
const chatIdSchema = v.pipe(v.unknown(), v.transform(parseChatId), v.nonNullable(v.custom<NonNullable<ReturnType<typeof parseChatId>>>(isString)));
const nextSchema = v.nullable(
  v.pipe(
    v.string(),
    v.minLength(1),
    v.maxLength(4_000),
    v.check((token) => token.isWellFormed()),
  ),
);

const requestSchema = v.variant('kind', [
  v.object({ kind: v.literal('accounts') }),
  v.object({ kind: v.literal('chats'), accountId: accountIdSchema, folder: v.picklist(['ALL', 'DONE', 'SPAM']), next: nextSchema }),
  v.object({ kind: v.literal('contacts'), accountId: accountIdSchema, next: nextSchema }),
  v.object({ kind: v.literal('events'), accountId: accountIdSchema, chatId: chatIdSchema }),
  v.object({ kind: v.literal('members'), accountId: accountIdSchema, chatId: chatIdSchema }),
]);

const shapeRequestSchema = v.object({ accountId: accountIdSchema, reads: v.boolean() });

/** A request that came in a message: one of the closed list, with ids that are ids, or null. */
export function parseReadRequest(value: unknown): ReadRequest | null {
  const request = v.safeParse(requestSchema, value);
  return request.success ? request.output : null;
}

/** A wish for a sample that came in a message, or null. */
export function parseShapeRequest(value: unknown): ShapeRequest | null {
  const request = v.safeParse(shapeRequestSchema, value);
  return request.success ? request.output : null;
}

function isString(value: unknown): boolean {
  return typeof value === 'string';
}
