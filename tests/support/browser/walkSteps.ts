import { criterionAsking, criterionPageCount } from './criterionPages';
import type { CriterionId } from './criterionPages';
import type { TypedAnswer, TypedEffort } from './journeyContent';
import type { Visitor } from './visitor';

export interface NewJob {
  readonly name: string;
  readonly department: string;
  readonly number: string;
  readonly catalog: string;
}

/** Fills in the form for a new functie; the functie's id is in the address of what follows. */
export async function makeJob({ page, press }: Visitor, job: NewJob): Promise<string> {
  await page.getByLabel('Naam van de functie').fill(job.name);
  await page.getByLabel(/^Afdeling/).fill(job.department);
  await page.getByLabel(/^Functienummer/).fill(job.number);
  await page.getByRole('radio', { name: job.catalog, exact: true }).check();
  await press('Functie maken');
  return jobIdOf(page.url());
}

/** The id of the functie that a page is about. */
export function jobIdOf(url: string): string {
  const id = /\/functies\/([^/?]+)/.exec(url)?.[1];
  if (id === undefined) throw new Error(`${url} is not about a functie`);
  return id;
}

/** Answers the gates and goes on. */
export async function answerGates(
  { page, press }: Visitor,
  gates: { readonly sales: 'ja' | 'nee'; readonly leads: string; readonly chain: 'ja' | 'nee' },
): Promise<void> {
  await choose(page, 'keuze-poort-klantrelatie-en-verkoop', gates.sales);
  await choose(page, 'keuze-poort-leidinggeven', gates.leads);
  await choose(page, 'keuze-poort-winkelketen-contract', gates.chain);
  await press('Bewaren en verder');
}

/** Picks one of the radios of a question. */
export async function choose(page: Visitor['page'], name: string, value: string): Promise<void> {
  await page.locator(`input[name="${name}"][value="${value}"]`).check();
}

/** Fills in the page of one criterion, without saving it. */
export async function fillCriterion({ page }: Visitor, answer: TypedAnswer): Promise<void> {
  await choose(page, 'keuze', answer.choice);
  await page.getByLabel('Waarom past dit antwoord?').fill(answer.reason ?? '');
  await page.getByLabel(/^Welk bewijs is er\?/).fill(answer.evidence ?? '');
  await page.getByLabel(/^Ik twijfel\./).setChecked(answer.doubt ?? false);
}

/** Walks past all criteria that have a page of their own, and gives their questions in order. */
export async function answerCriteria(
  visitor: Visitor,
  answers: Readonly<Record<CriterionId, TypedAnswer>>,
): Promise<readonly string[]> {
  const questions: string[] = [];
  for (let number = 1; number <= criterionPageCount; number += 1) {
    const question = await visitor.heading();
    const answer = answers[criterionAsking(question)];
    if (answer === undefined) throw new Error(`There is no answer for "${question}"`);
    questions.push(question);
    await fillCriterion(visitor, answer);
    await visitor.look();
    await visitor.press(/^Bewaren en naar /);
  }
  return questions;
}

/** Answers a page with criteria that have no weight, in the order in which they stand. */
export async function answerLightQuestions({ page }: Visitor, choices: readonly string[]): Promise<void> {
  const groups = page.locator('main fieldset.govuk-fieldset:has(input[type=radio])');
  for (const [index, choice] of choices.entries()) {
    await groups.nth(index).locator(`input[type=radio][value="${choice}"]`).check();
  }
}

/** Fills in conditions and effort. */
export async function answerConditions(
  { page }: Visitor,
  conditions: Readonly<Record<string, { readonly value: string; readonly explanation: string }>>,
  efforts: Readonly<Record<string, TypedEffort>>,
): Promise<void> {
  for (const [id, { value, explanation }] of Object.entries(conditions)) {
    await choose(page, `keuze-omstandigheid-${id}`, value);
    await page.locator(`[name="motivering-omstandigheid-${id}"]`).fill(explanation);
  }
  for (const [id, { value, explanation }] of Object.entries(efforts)) {
    await choose(page, `keuze-inspanning-${id}`, value);
    await page.locator(`[name="motivering-inspanning-${id}"]`).fill(explanation);
  }
}

/** Answers the tasks of a result area in the order in which they stand, with one reason for all of them. */
export async function answerArea(
  { page }: Visitor,
  { tasks, reason }: { readonly tasks: readonly string[]; readonly reason: string },
): Promise<void> {
  const groups = page.locator('main fieldset:has(input[type=radio])');
  for (const [index, answer] of tasks.entries()) {
    await groups.nth(index).locator(`input[value="${answer}"]`).check();
  }
  await page.getByLabel('Waarom passen deze antwoorden?').fill(reason);
}

/** Answers all weighing criteria on the page that holds every question. */
export async function answerOnOnePage(
  { page }: Visitor,
  answers: Readonly<Record<CriterionId, TypedAnswer>>,
): Promise<void> {
  for (const [id, { choice, reason = '' }] of Object.entries(answers)) {
    await choose(page, `keuze-criterium-${id}`, choice);
    await page.locator(`[name="motivering-criterium-${id}"]`).fill(reason);
  }
}
