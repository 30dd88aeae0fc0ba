import type { LogoMark } from '../../application/organisation/viewLogo';
import { urls, withQuery } from '../urls';

/** A logo as a page shows it, small enough for the head of the page. */
export interface ShownLogo {
  readonly href: string;
  readonly alt: string;
  /** In CSS pixels, in the proportions of the picture. */
  readonly width: number;
  readonly height: number;
}

const most = { width: 160, height: 40 };

/** The logo in the room that there is for it. Its address changes with the picture, so that a browser may keep it. */
export function shownLogo({ image, organisationName }: LogoMark): ShownLogo {
  const scale = Math.min(most.width / image.width, most.height / image.height, 1);
  return {
    href: withQuery(urls.logo(), { v: logoVersion(image.sha256) }),
    alt: organisationName,
    width: Math.max(1, Math.round(image.width * scale)),
    height: Math.max(1, Math.round(image.height * scale)),
  };
}

/** The part of the SHA-256 of a logo that stands in its address. */
export function logoVersion(sha256: string): string {
  return sha256.slice(0, 16);
}
