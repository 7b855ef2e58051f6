import * as v from 'valibot';
import type { World } from '../world';

const account = v.pipe(v.string(), v.minLength(1));
const chatId = v.pipe(v.string(), v.regex(/^[CRU][0-9a-f]{32}$/, 'a chat id is C, R or U and 32 hex digits'));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const minuteMs = 60_000;

/** What the control page may ask for, named as the steps of a scenario are (sandbox/scenario/format.ts). */
const stepSchema = v.variant('step', [
  v.strictObject({ step: v.literal('invite'), account, chatId, name: v.optional(v.string()), members: v.optional(count) }),
  v.strictObject({ step: v.literal('message'), account, chatId }),
  v.strictObject({ step: v.literal('rename'), account, chatId, name: v.string() }),
  v.strictObject({ step: v.literal('members'), account, chatId, count }),
  v.strictObject({ step: v.literal('remove'), account, chatId }),
  v.strictObject({ step: v.literal('logOut') }),
  v.strictObject({ step: v.literal('logIn') }),
  v.strictObject({
    step: v.literal('set'),
    account,
    responseMode: v.optional(v.picklist(['CHAT', 'BOT'])),
    joinAllowed: v.optional(v.boolean()),
    plan: v.optional(v.string()),
    name: v.optional(v.string()),
  }),
  v.strictObject({
    step: v.literal('fault'),
    path: v.pipe(v.string(), v.minLength(1)),
    status: v.optional(v.pipe(v.number(), v.integer(), v.minValue(400), v.maxValue(599))),
    body: v.optional(v.literal('garbage')),
    delayMs: v.optional(count),
    times: v.optional(v.pipe(count, v.minValue(1))),
  }),
  v.strictObject({ step: v.literal('clearFaults') }),
  v.strictObject({ step: v.literal('passMinutes'), minutes: v.pipe(v.number(), v.minValue(0)) }),
]);

type Step = v.InferOutput<typeof stepSchema>;

/** Does what the JSON text asks for. Null = done; otherwise why it was not, in one sentence. */
export function takeStep(world: World, text: string): string | null {
  const step = parseStep(text);
  if (typeof step === 'string') return step;
  try {
    return apply(world, step);
  } catch (cause) {
    return cause instanceof Error ? cause.message : String(cause);
  }
}

function parseStep(text: string): Step | string {
  try {
    const parsed = v.safeParse(stepSchema, JSON.parse(text));
    return parsed.success ? parsed.output : parsed.issues.map((issue) => `${v.getDotPath(issue) ?? 'step'}: ${issue.message}`).join('; ');
  } catch {
    return 'this is no JSON';
  }
}

function apply(world: World, step: Step): string | null {
  switch (step.step) {
    case 'invite':
      return world.invite(step) === 'refused' ? `${step.account} does not allow joining groups, so it did not join` : null;
    case 'message':
      world.message(step);
      return null;
    case 'rename':
      world.rename(step);
      return null;
    case 'members':
      world.members(step);
      return null;
    case 'remove':
      world.remove(step);
      return null;
    case 'logOut':
      world.logOut();
      return null;
    case 'logIn':
      world.logIn();
      return null;
    case 'set':
      world.set(step);
      return null;
    case 'fault':
      world.fault(step);
      return null;
    case 'clearFaults':
      world.clearFaults();
      return null;
    case 'passMinutes':
      world.passTime(step.minutes * minuteMs);
      return null;
  }
}
