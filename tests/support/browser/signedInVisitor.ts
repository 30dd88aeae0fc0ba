import type { Browser, BrowserContextOptions } from 'playwright-core';
import type { TestApp } from '../testApp';
import { newVisitor, type Visitor } from './visitor';

/** A visitor who is signed in already, with the account of `firstPerson`. */
export async function signedInVisitor(
  browser: Browser,
  app: TestApp,
  context: BrowserContextOptions = {},
): Promise<Visitor> {
  const visitor = await newVisitor(browser, app.baseUrl, { context });
  const { cookies } = await app.signedInBrowser();
  await visitor.page
    .context()
    .addCookies([...cookies].map(([name, value]) => ({ name, value, url: app.baseUrl })));
  return visitor;
}
