import { type QrCode, qrSvg } from '../../utils/files/qrCode';
import { saveFile } from '../../utils/files/saveFile';

/** Pixels a module: a code of about 37 modules becomes 740 pixels wide, sharp in print at 6 cm. */
const scale = 20;

export function saveQrSvg(code: QrCode, fileName: string): void {
  saveFile(`${fileName}.svg`, qrSvg(code), 'image/svg+xml');
}

export function saveQrPng({ size, path }: QrCode, fileName: string): void {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = size * scale;
  const paint = canvas.getContext('2d');
  if (paint === null) return;
  paint.scale(scale, scale);
  paint.fillStyle = '#fff';
  paint.fillRect(0, 0, size, size);
  paint.fillStyle = '#000';
  paint.fill(new Path2D(path));
  canvas.toBlob((blob) => blob && saveFile(`${fileName}.png`, blob), 'image/png');
}
