import type { RequestHandler } from 'express';
import type { Digests } from '../../application/ports';
import type { BrandColours } from '../../domain/organisation/brand';
import { brandStyleSheet } from '../shared/brand';

/**
 * `/huisstijl.css`: the colours of the employer of who is signed in, else of the only employer. A browser asks each time
 * whether it changed, so that new colours are seen at once; the answer to that is nearly empty while nothing changed.
 */
export function brandStyles(
  viewBrand: (organisationId: string | undefined) => Promise<BrandColours>,
  digests: Digests,
): RequestHandler {
  return async (req, res) => {
    const styleSheet = brandStyleSheet(await viewBrand(req.actor?.organisationId));
    res
      .set({ 'Cache-Control': 'private, no-cache', ETag: `"${digests.sha256(styleSheet).slice(0, 32)}"` })
      .type('css')
      .send(styleSheet);
  };
}
