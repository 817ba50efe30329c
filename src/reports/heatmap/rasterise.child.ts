import { buffer } from 'node:stream/consumers';
import sharp from 'sharp';

/** Twice the size of the screen, for screens that are finer and for print. */
const DENSITY = 144;

/** Reads an SVG from stdin and writes it to stdout as PNG. */
const svg = await buffer(process.stdin);
process.stdout.write(await sharp(svg, { density: DENSITY }).png().toBuffer());
