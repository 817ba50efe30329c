/** The spectral selection and approximation of a scan are 0, 0, 0, as some telephones write them; libjpeg warns. */
export function withoutSpectralSelection(jpeg: Buffer): Buffer {
  const bytes = Buffer.from(jpeg);
  const scan = startOfScan(bytes);
  const end = scan + 2 + bytes.readUInt16BE(scan + 2);
  bytes.fill(0, end - 3, end);
  return bytes;
}

/** Two bytes that belong nowhere, behind the start of image. */
export const withStrayBytes = (jpeg: Buffer): Buffer =>
  Buffer.concat([jpeg.subarray(0, 2), Buffer.from([0, 0]), jpeg.subarray(2)]);

/** Without its last two bytes, the end of image. */
export const withoutEnd = (jpeg: Buffer): Buffer => jpeg.subarray(0, -2);

function startOfScan(jpeg: Buffer): number {
  let at = 2;
  while (jpeg.readUInt16BE(at) !== 0xffda) at += 2 + jpeg.readUInt16BE(at + 2);
  return at;
}
