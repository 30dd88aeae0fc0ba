/** What the button asks for: go on, stay and add, or stay and take something away. */
export type Command =
  | { readonly do: 'verder' }
  /** Stores what is there and opens the library of the section. */
  | { readonly do: 'bibliotheek' }
  /** `list` is the list that gets a line, or `competentie`. */
  | { readonly do: 'toevoegen'; readonly list: string }
  /** `target` is a line with its list, or a competency. */
  | { readonly do: 'weg'; readonly target: string };

export const addCommand = (list: string): string => `toevoegen:${list}`;
export const removeCommand = (target: string): string => `weg:${target}`;

export const libraryCommand = 'bibliotheek';

/** The command in the value of a button, or null when no button of ours has that value. */
export function commandOf(value: string | undefined): Command | null {
  if (value === undefined || value === '') return { do: 'verder' };
  if (value === libraryCommand) return { do: 'bibliotheek' };
  const [, word, target = ''] = /^(toevoegen|weg):(.+)$/.exec(value) ?? [];
  if (word === 'toevoegen') return { do: 'toevoegen', list: target };
  return word === 'weg' ? { do: 'weg', target } : null;
}
