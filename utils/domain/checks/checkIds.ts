declare const brand: unique symbol;
type CheckIdOf<Name extends string> = string & { readonly [brand]: Name };

/** One run: a broadcast on its way from the plan to what became of it. */
export type RunId = CheckIdOf<'RunId'>;
/** A template through all its versions. The built-in ones begin with `builtIn:`. */
export type TemplateId = CheckIdOf<'TemplateId'>;
/** A set of accounts of ours; the Manager's own ones have a number besides. */
export type AccountGroupId = CheckIdOf<'AccountGroupId'>;
/** One item of a template; the same item keeps its id through all versions. */
export type ItemId = CheckIdOf<'ItemId'>;

const shape = /^[A-Za-z0-9:_-]{1,100}$/;

/** Ids are keys of objects, so what every object has of its own accord (`constructor`, `__proto__`) is none. */
function isId(value: unknown): value is string {
  return typeof value === 'string' && shape.test(value) && !(value in {});
}

export function parseRunId(value: unknown): RunId | null {
  return isId(value) ? (value as RunId) : null;
}

export function parseTemplateId(value: unknown): TemplateId | null {
  return isId(value) ? (value as TemplateId) : null;
}

export function parseAccountGroupId(value: unknown): AccountGroupId | null {
  return isId(value) ? (value as AccountGroupId) : null;
}

export function parseItemId(value: unknown): ItemId | null {
  return isId(value) ? (value as ItemId) : null;
}
