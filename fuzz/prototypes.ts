/** The names on the prototypes everything inherits from, as one text. */
export type PrototypeKeys = string;

const watched = { Object: Object.prototype, Array: Array.prototype, Function: Function.prototype, String: String.prototype };

export function pollution(): PrototypeKeys {
  return Object.entries(watched)
    .map(([name, prototype]) => `${name}: ${Reflect.ownKeys(prototype).map(String).join(' ')}`)
    .join('; ');
}
