/** A trouble of the site that a scenario asks for. */
export interface FaultSpec {
  /** Part of the path of an API call. */
  readonly path: string;
  readonly status?: number | undefined;
  /** 200 with a JSON content type and text that is no JSON. */
  readonly body?: 'garbage' | undefined;
  /** The answer comes that much later. */
  readonly delayMs?: number | undefined;
  /** For how many calls. Default 1. */
  readonly times?: number | undefined;
}

/** The faults still to come, oldest first. */
export class Faults {
  readonly #waiting: { readonly spec: FaultSpec; left: number }[] = [];

  add(spec: FaultSpec): void {
    const times = spec.times ?? 1;
    if (!Number.isInteger(times) || times < 1) throw new Error(`fault: times must be a whole number above 0, not ${times}`);
    this.#waiting.push({ spec, left: times });
  }

  /** The fault that this API call runs into, used up by one; null when it runs into none. */
  take(pathname: string): FaultSpec | null {
    const index = this.#waiting.findIndex(({ spec }) => pathname.includes(spec.path));
    const hit = this.#waiting[index];
    if (hit === undefined) return null;
    hit.left -= 1;
    if (hit.left === 0) this.#waiting.splice(index, 1);
    return hit.spec;
  }

  waiting(): readonly (FaultSpec & { readonly left: number })[] {
    return this.#waiting.map(({ spec, left }) => ({ ...spec, left }));
  }

  clear(): void {
    this.#waiting.length = 0;
  }
}
