import { firstPerson, type TestApp } from '../testApp';
import { codeAt } from '../secondFactor';
import type { Visitor } from './visitor';

type App = Pick<TestApp, 'telephone'>;

/**
 * From the link of the first start to the work: makes the organisation, its first account and its second factor. `look`
 * is called at each new page.
 */
export async function startFirstTime(
  visitor: Visitor,
  app: App,
  path: string,
  look: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const { page, press, open } = visitor;
  await open(path);
  await page.getByLabel('Naam van de organisatie').fill(firstPerson.organisatie);
  await page.getByLabel('Je naam').fill(firstPerson.naam);
  await page.getByLabel('E-mailadres').fill(firstPerson.email);
  await page.getByLabel('Wachtwoord', { exact: true }).fill(firstPerson.wachtwoord);
  await press('Account maken');
  await look();
  const secret = (await page.locator('.fw-sleutel').innerText()).replace(/\s/g, '');
  app.telephone.secrets.set(firstPerson.email, secret);
  await fillInCode(visitor, app);
  await press('Code controleren');
  await look();
  await press('Ik heb de codes bewaard');
}

/** Fills in the sign-in page and the code that follows. */
export async function signInInBrowser(visitor: Visitor, app: App): Promise<void> {
  const { page, press } = visitor;
  await page.getByLabel('E-mailadres').fill(firstPerson.email);
  await page.getByLabel('Wachtwoord', { exact: true }).fill(firstPerson.wachtwoord);
  await press('Inloggen');
  app.telephone.clock.advance(30_000);
  await fillInCode(visitor, app);
  await press('Inloggen');
}

async function fillInCode({ page }: Visitor, { telephone }: App): Promise<void> {
  const secret = telephone.secrets.get(firstPerson.email) ?? '';
  await page.getByLabel('Code van 6 cijfers').fill(codeAt(secret, telephone.clock.now()));
}
