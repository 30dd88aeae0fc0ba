/** The titles of the pages that only tell something; their text is in the view. */
export const pageTitles = {
  help: 'Hulp',
  accessibility: 'Toegankelijkheid',
  privacy: 'Privacy',
  licences: 'Licenties',
} as const;
