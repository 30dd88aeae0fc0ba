import { isColour, type BrandColours } from '../../domain/organisation/brand';

/** The style sheet with the colours of the employer. Colours are `#rrggbb`; anything else is refused. */
export function brandStyleSheet(colours: BrandColours): string {
  const lines = Object.entries(colours).map(([name, colour]: [string, string]) => {
    if (!isColour(colour)) throw new Error(`The colour ${name} is not written as #rrggbb`);
    return `--${name}:${colour}`;
  });
  return `:root{${lines.join(';')}}\n`;
}
