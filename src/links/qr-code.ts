import QRCode from 'qrcode';

// M mends about 15 % of the code: a crease or a drop on a poster, while the squares stay large enough for old cameras.
// 4 squares of white around it belong to the code (ISO/IEC 18004).
const form = { errorCorrectionLevel: 'M', margin: 4 } as const;

/** A text as a QR code, black on white: an SVG of 1024 pixels that scales to any size. */
export const qrSvg = (text: string): Promise<string> => QRCode.toString(text, { ...form, type: 'svg', width: 1024 });

/** The same as PNG, 20 pixels a square: about 1,000 pixels wide, sharp on paper up to 8 cm. */
export const qrPng = (text: string): Promise<Buffer> => QRCode.toBuffer(text, { ...form, type: 'png', scale: 20 });
