import { readJpeg } from './jpegPicture';
import { readPng } from './pngPicture';
import type { SettingsOf } from './settings';

export type LogoImage = NonNullable<SettingsOf<'logo'>['image']>;
/** What is seen in the bytes of a picture; sizes in pixels. */
export type Picture = Pick<LogoImage, 'type' | 'width' | 'height'>;

/**
 * Why bytes are no picture for us: another kind of file, a file that stops too early or is damaged, something behind the
 * end of the picture, or colours for print (CMYK), which browsers do not show alike.
 */
export type PictureProblem = 'geen-beeld' | 'afgebroken' | 'rest-erachter' | 'drukkleuren';

export type PictureRead =
  | {
      readonly ok: true;
      readonly picture: Picture;
      /** The same picture without what is not needed to draw it: no texts, places, previews or animation. */
      readonly bytes: Uint8Array;
    }
  | { readonly ok: false; readonly problem: PictureProblem };

/** The bounds of a logo: bytes of the file, and least and most pixels of each side. */
export const logoBounds = { bytes: 512 * 1024, least: 16, most: 4000 } as const;

/**
 * What kind of picture the bytes are and how large it is, by their content: what a browser calls a file does not count.
 * Goes through the whole file, part by part, and keeps the parts that draw the picture. The pixels are not unpacked.
 */
export function readPicture(bytes: Uint8Array): PictureRead {
  return readPng(bytes) ?? readJpeg(bytes) ?? { ok: false, problem: 'geen-beeld' };
}

/** Whether a picture is neither too small nor too large to be a logo. */
export function fitsAsLogo({ width, height }: Picture): boolean {
  const fits = (size: number): boolean => size >= logoBounds.least && size <= logoBounds.most;
  return fits(width) && fits(height);
}
