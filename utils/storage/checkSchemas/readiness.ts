import * as v from 'valibot';
import type { JoinReading } from '../../domain/readiness/joinReading';
import { account, instant, name, rowId, text } from './basics';

const joining = v.union([
  v.picklist(['allowed', 'off']),
  v.strictObject({ unknown: v.picklist(['notFound', 'noRight', 'notUnderstood', 'loggedOut', 'noAnswer', 'notSaid']) }),
]);

export const joinReadingSchema = v.strictObject({
  readingId: rowId,
  account,
  at: instant,
  source: v.picklist(['page', 'tap', 'check', 'note']),
  joining,
  role: v.exactOptional(v.picklist(['administrator', 'operator', 'operatorNoSend', 'operatorNoInsight'])),
  note: v.exactOptional(text),
  by: v.exactOptional(name),
}) satisfies v.GenericSchema<unknown, JoinReading>;
