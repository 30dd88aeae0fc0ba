import type { ProfileLine } from '../../domain/profile/profile';

const longest = 60;

/** The first words of a line, so that it can be found; the words of the catalog, else the own ones. */
export function lineWords({ original, own }: Pick<ProfileLine, 'original' | 'own'>): string {
  const text = original === '' ? own : original;
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest - 1);
  const space = cut.lastIndexOf(' ');
  return `${space > longest / 2 ? cut.slice(0, space) : cut}…`;
}
