import sharp from 'sharp';

const WIDTH = 640;
const HEIGHT = 480;

type Colour = readonly [number, number, number];

/** Far to near: how high the ridge stands, how much it rolls, how often, and its colour. */
const RIDGES: readonly { level: number; swing: number; waves: number; colour: Colour }[] = [
  { level: 250, swing: 40, waves: 1.3, colour: [111, 127, 134] },
  { level: 330, swing: 25, waves: 2.1, colour: [93, 127, 74] },
  { level: 400, swing: 20, waves: 0.8, colour: [63, 97, 53] },
];

/** Hills under a sky, JPEG, 640 × 480: nobody is there. */
export async function landscape(): Promise<Buffer> {
  const pixels = WIDTH * HEIGHT;
  const data = new Uint8Array(3 * pixels);
  for (let i = 0; i < pixels; i++) data.set(colourAt(i % WIDTH, Math.floor(i / WIDTH)), 3 * i);
  return sharp(data, { raw: { width: WIDTH, height: HEIGHT, channels: 3 } })
    .jpeg({ quality: 88 })
    .toBuffer();
}

function colourAt(x: number, y: number): Colour {
  const nearest = RIDGES.findLast(
    ({ level, swing, waves }) => y > level + swing * Math.sin((2 * Math.PI * waves * x) / WIDTH),
  );
  if (nearest) return nearest.colour;
  const haze = y / HEIGHT;
  return [90 + 130 * haze, 145 + 85 * haze, 200 + 40 * haze];
}
