const catalogNames: Readonly<Record<string, string>> = {
  accountmanager: 'Accountmanager',
  'key-accountmanager': 'Key accountmanager',
  'junior-accountmanager': 'Junior accountmanager',
  'commercieel-medewerker': 'Commercieel medewerker',
};

/** What a catalog is called, by its id. */
export function catalogName(id: string): string {
  return catalogNames[id] ?? id;
}
