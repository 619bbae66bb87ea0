import jsqr from 'jsqr';
import { PNG } from 'pngjs';

/** The text of the QR code in a PNG, read by a decoder that knows nothing of our encoder. */
export function readQr(png: Buffer): string | undefined {
  const { data, width, height } = PNG.sync.read(png);
  return jsqr.default(new Uint8ClampedArray(data), width, height)?.data;
}
