import type { Visitor } from './visitor';

/** Keeps a line of the catalog in own words. `field` names the list and the line, as in `tasks.001-rg1-stap-1`. */
export async function adaptLine(visitor: Visitor, field: string, text: string): Promise<void> {
  await chooseForLine(visitor, field, 'aanpassen');
  await visitor.page.locator(`[name="${field}.tekst"]`).fill(text);
}

/** Leaves a line of the catalog out of the profile. */
export function dropLine(visitor: Visitor, field: string): Promise<void> {
  return chooseForLine(visitor, field, 'weglaten');
}

async function chooseForLine({ page }: Visitor, field: string, choice: string): Promise<void> {
  await page.locator(`input[name="${field}.keuze"][value="${choice}"]`).check();
}

/** Adds a line to a list with its button; the page comes back with the line in it. */
export async function addLine({ page, press }: Visitor, list: string, text: string): Promise<void> {
  const field = page.locator(`[name="${list}.nieuw"]`);
  const heading = await page.locator(`[id="${list}.kop"]`).innerText();
  if (!(await field.isVisible())) {
    await page.locator('details', { has: field }).locator('summary').click();
  }
  await field.fill(text);
  await press(`Toevoegen (${heading})`);
}

/** Makes a competency of one's own, with one line of behaviour. */
export async function addOwnCompetency(visitor: Visitor, name: string, behaviour: string): Promise<void> {
  await visitor.page.getByLabel('Of bedenk er zelf een').fill(name);
  await visitor.press('Toevoegen (competentie)');
  const list = await visitor.page.locator('[name^="chosen.eigen-"][name$=".nieuw"]').getAttribute('name');
  if (list === null) throw new Error(`There is no place for the behaviour of ${name}`);
  await addLine(visitor, list.replace(/\.nieuw$/, ''), behaviour);
}

/** Takes the day, month and year of a date. */
export async function fillDate(
  { page }: Visitor,
  date: { readonly day: string; readonly month: string; readonly year: string },
): Promise<void> {
  await page.getByLabel('Dag', { exact: true }).fill(date.day);
  await page.getByLabel('Maand', { exact: true }).fill(date.month);
  await page.getByLabel('Jaar', { exact: true }).fill(date.year);
}

/** Stores the section and goes to the next one. */
export function saveSection({ press }: Visitor): Promise<void> {
  return press('Bewaren en verder');
}
