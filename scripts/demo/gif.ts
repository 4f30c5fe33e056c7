import gifenc from 'gifenc';
import { PNG } from 'pngjs';

export interface Frame {
  /** A PNG; all of an animation are of one size. */
  readonly picture: Buffer;
  readonly milliseconds: number;
}

/** One of 256 is left for what does not change. */
const colours = 255;
const unchanged = 255;

/** An animation that goes on for ever. A frame holds what differs from the one before it, which makes the file small. */
export function animate(frames: readonly Frame[]): Uint8Array {
  const images = frames.map(({ picture }) => PNG.sync.read(picture));
  const palette = gifenc.quantize(Buffer.concat(images.map(({ data }) => data)), colours);
  const gif = gifenc.GIFEncoder();
  let before: Uint8Array | undefined;
  for (const [at, { width, height, data }] of images.entries()) {
    const pixels = gifenc.applyPalette(data, palette);
    const previous = before;
    const differing =
      previous === undefined
        ? pixels
        : pixels.map((colour, i) => (colour === previous[i] ? unchanged : colour));
    gif.writeFrame(differing, width, height, {
      // The first frame's is that of all.
      ...(at === 0 ? { palette: [...palette, [0, 0, 0]] } : {}),
      delay: frames[at]?.milliseconds ?? 0,
      transparent: at > 0,
      transparentIndex: unchanged,
      dispose: 1,
    });
    before = pixels;
  }
  gif.finish();
  return gif.bytes();
}

/** Pictures of one height in a row, as one. */
export function sideBySide(pictures: readonly Buffer[]): Buffer {
  const images = pictures.map((picture) => PNG.sync.read(picture));
  const width = images.reduce((sum, image) => sum + image.width, 0);
  const row = new PNG({ width, height: Math.max(...images.map(({ height }) => height)) });
  let left = 0;
  for (const image of images) {
    PNG.bitblt(image, row, 0, 0, image.width, image.height, left, 0);
    left += image.width;
  }
  return PNG.sync.write(row);
}
