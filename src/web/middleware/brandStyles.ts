import type { RequestHandler } from 'express';
import { defaultBrand } from '../../domain/organisation/brand';
import { brandStyleSheet } from '../shared/brand';

/** `/huisstijl.css`: the colours of the employer; for now the colours of the product itself. */
export function brandStyles(): RequestHandler {
  const styleSheet = brandStyleSheet(defaultBrand);
  return (_req, res) => {
    res.set('Cache-Control', 'private, max-age=300').type('css').send(styleSheet);
  };
}
