/** The six colours that an employer sets; everything else has a fixed colour, because its contrast was tested. */
export interface BrandColours {
  readonly merk: string;
  readonly 'merk-donker': string;
  readonly 'merk-licht': string;
  readonly 'merk-lijn': string;
  readonly 'merk-op': string;
  readonly 'merk-accent': string;
}

export const defaultBrand: BrandColours = {
  merk: '#0b5563',
  'merk-donker': '#073a44',
  'merk-licht': '#e4f1f2',
  'merk-lijn': '#8fbfc6',
  'merk-op': '#ffffff',
  'merk-accent': '#f2a33a',
};

/** The style sheet with the colours of the employer. Colours are `#rrggbb`; anything else is refused. */
export function brandStyleSheet(colours: BrandColours): string {
  const lines = Object.entries(colours).map(([name, colour]: [string, string]) => {
    if (!/^#[0-9a-f]{6}$/i.test(colour)) throw new Error(`The colour ${name} is not written as #rrggbb`);
    return `--${name}:${colour}`;
  });
  return `:root{${lines.join(';')}}\n`;
}
