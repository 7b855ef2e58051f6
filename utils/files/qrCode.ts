import { encode } from 'uqr';

/** Empty modules around the code, as ISO/IEC 18004 asks for. */
const quietModules = 4;

export interface QrCode {
  /** Modules along one side, the quiet zone included. */
  readonly size: number;
  /** The dark modules as one SVG path, one unit a module. */
  readonly path: string;
}

/** A text as QR code, error correction M. Throws when the text is longer than a code can hold (about 2,300 bytes). */
export function qrCode(text: string): QrCode {
  const { data, size } = encode(text, { ecc: 'M', border: quietModules });
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return { size, path };
}

/** The code as an SVG file: black on white, whatever it is put on. */
export function qrSvg({ size, path }: QrCode): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>\n`;
}
