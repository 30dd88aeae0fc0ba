/** The names of the fields of a section's form. A list is `tasks`, or `chosen.<competency>` for its behaviour lines. */

export const choiceField = (list: string, lineId: string): string => `${list}.${lineId}.keuze`;
export const textField = (list: string, lineId: string): string => `${list}.${lineId}.tekst`;
export const newField = (list: string): string => `${list}.nieuw`;

export const competencyList = (id: string): string => `chosen.${id}`;
export const competencyNameField = (id: string): string => `chosen.${id}.naam`;
/** A competency of the catalog that is added, and the name of an own one. */
export const competencyChoiceField = 'competentie.kies';
export const competencyOwnField = 'competentie.eigen';
/** What the button for a new competency adds to. */
export const competencyTarget = 'competentie';

export const effortChoiceField = (field: string): string => `${field}.keuze`;
export const effortTextField = (field: string): string => `${field}.uitleg`;

export const dateFields = (field: string): readonly [string, string, string] => [
  `${field}-dag`,
  `${field}-maand`,
  `${field}-jaar`,
];

export const tickValue = 'ja';

export const revisionField = 'revisie';
/** Says that the profile was ready when the page was opened; autosave may have changed that since. */
export const readyField = 'stand';
export const readyValue = 'klaar';
/** The button that was pressed; the button that saves and goes on has no name. */
export const actionField = 'actie';
/** On the page with two texts: the choice, and the sign that there was something to choose. */
export const conflictField = 'botsing';
export const conflictMarkField = 'botsing.gezien';

/** The id of the control to which a fault at a field leads; a control has the name of its field as its id, but for these. */
export function controlId(field: string): string {
  return isOwnText(field) ? field : field.replace(/\.tekst$/, '.keuze-eigen');
}

function isOwnText(field: string): boolean {
  return /\.eigen-\d+\.tekst$/.test(field);
}
