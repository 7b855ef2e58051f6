/* Saved at the start: what counts must not count itself. */
const originals = {
  exec: RegExp.prototype.exec,
  normalize: String.prototype.normalize,
  decode: TextDecoder.prototype.decode,
  slice: Uint8Array.prototype.slice,
  set: Uint8Array.prototype.set,
  includes: Array.prototype.includes,
  indexOf: Array.prototype.indexOf,
};
const Bytes = Uint8Array;

/**
 * Counts the work of a run in bytes and characters instead of time: what regular expressions scanned, what was decoded and normalised, what was
 * copied or set aside, how far lists were searched. Steps inside one match are not seen; a match that never ends is the caller's to notice.
 */
export class Meter {
  #work = 0;
  #largest = 0;
  #installed = false;

  get work(): number {
    return this.#work;
  }

  /** The largest piece of memory that was asked for at once, bytes. */
  get largest(): number {
    return this.#largest;
  }

  reset(): void {
    this.#work = 0;
    this.#largest = 0;
  }

  install(): void {
    if (this.#installed) return;
    this.#installed = true;
    const add = (amount: number) => void (this.#work += amount);
    const ask = (bytes: number) => {
      add(bytes);
      this.#largest = Math.max(this.#largest, bytes);
    };
    RegExp.prototype.exec = function (text: string) {
      const from = this.global || this.sticky ? this.lastIndex : 0;
      const match = originals.exec.call(this, text);
      // A sticky one that fails looked at one place only.
      const end = match !== null ? match.index + match[0].length : this.sticky ? from + 1 : text.length;
      add(Math.max(0, end - from));
      return match;
    };
    String.prototype.normalize = function (form?: string) {
      add(this.length);
      return originals.normalize.call(this, form);
    };
    TextDecoder.prototype.decode = function (input, options) {
      add(input?.byteLength ?? 0);
      return originals.decode.call(this, input, options);
    };
    Uint8Array.prototype.slice = function (this: Uint8Array<ArrayBuffer>, start?: number, end?: number) {
      const piece = originals.slice.call(this, start, end);
      add(piece.length);
      return piece;
    };
    Uint8Array.prototype.set = function (from: ArrayLike<number>, offset?: number) {
      add(from.length);
      originals.set.call(this, from, offset);
    };
    Array.prototype.includes = function (this: unknown[], wanted: unknown, from?: number) {
      add(this.length);
      return originals.includes.call(this, wanted, from);
    };
    Array.prototype.indexOf = function (this: unknown[], wanted: unknown, from?: number) {
      add(this.length);
      return originals.indexOf.call(this, wanted, from);
    };
    globalThis.Uint8Array = new Proxy(Bytes, {
      construct(target, args: [unknown], self) {
        const [given] = args;
        if (typeof given === 'number') ask(given);
        // A view on a buffer costs nothing; a copy of other bytes does.
        else if (ArrayBuffer.isView(given)) ask(given.byteLength);
        return Reflect.construct(target, args, self === globalThis.Uint8Array ? target : self) as object;
      },
    });
  }

  uninstall(): void {
    if (!this.#installed) return;
    this.#installed = false;
    RegExp.prototype.exec = originals.exec;
    String.prototype.normalize = originals.normalize;
    TextDecoder.prototype.decode = originals.decode;
    Uint8Array.prototype.slice = originals.slice;
    Uint8Array.prototype.set = originals.set;
    Array.prototype.includes = originals.includes;
    Array.prototype.indexOf = originals.indexOf;
    globalThis.Uint8Array = Bytes;
  }
}
