import type * as v from 'valibot';

interface SchemaParts {
  readonly type: string;
  readonly entries?: Record<string, v.GenericSchema>;
  readonly item?: v.GenericSchema;
  readonly items?: readonly v.GenericSchema[];
  readonly value?: v.GenericSchema;
  readonly wrapped?: v.GenericSchema;
  readonly options?: readonly v.GenericSchema[];
  readonly pipe?: readonly v.GenericSchema[];
}

/** The keys a strict object at this path accepts; empty where the path leads to none. */
export function allowedAt(schema: v.GenericSchema, path: readonly string[]): string[] {
  return keysOf(path.reduce<v.GenericSchema[]>((schemas, key) => schemas.flatMap((each) => childOf(each, key)), [schema]));
}

function keysOf(schemas: readonly v.GenericSchema[]): string[] {
  const keys = schemas.flatMap(unwrap).flatMap((schema) => Object.keys((schema as SchemaParts).entries ?? {}));
  return [...new Set(keys)];
}

function childOf(schema: v.GenericSchema, key: string): v.GenericSchema[] {
  return unwrap(schema).flatMap((each) => {
    const parts = each as SchemaParts;
    const child = parts.entries?.[key] ?? parts.item ?? parts.items?.[Number(key)] ?? parts.value;
    return child === undefined ? [] : [child];
  });
}

function unwrap(schema: v.GenericSchema): v.GenericSchema[] {
  const parts = schema as SchemaParts;
  if (parts.wrapped !== undefined) return unwrap(parts.wrapped);
  if (parts.options !== undefined && parts.type === 'union') return parts.options.flatMap(unwrap);
  return [schema];
}
