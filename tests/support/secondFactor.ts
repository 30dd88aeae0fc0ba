import { Secret, TOTP } from 'otpauth';
import { urls } from '../../src/web/urls';
import { decodeHtml } from './htmlPage';
import type { HttpBrowser, Page } from './httpBrowser';
import type { TestClock } from './testApp';

/** What a telephone of the people in one test app holds: their secrets by the browser that set them up. */
export interface Telephone {
  readonly clock: TestClock;
  /** The secret that was set up last, for each e-mail address. */
  readonly secrets: Map<string, string>;
}

const telephones = new WeakMap<HttpBrowser, Telephone>();

/** Gives the browsers of a test app the telephone that their codes come from. */
export function givePhone(browser: HttpBrowser, telephone: Telephone): HttpBrowser {
  telephones.set(browser, telephone);
  return browser;
}

/** The code that a telephone shows. */
export function codeAt(secret: string, at: Date): string {
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: at.getTime() });
}

/** The key on the page that sets up a second factor. */
export function keyOn({ body }: Pick<Page, 'body'>): string {
  const key = /class="fw-sleutel">([^<]+)</.exec(body)?.[1];
  if (key === undefined) throw new Error('The page shows no key');
  return decodeHtml(key).replaceAll(' ', '');
}

/** The recovery codes on a page. */
export function recoveryCodesOn({ body }: Pick<Page, 'body'>): readonly string[] {
  return [...body.matchAll(/<code>([^<]+)<\/code>/g)].map((found) => found[1] ?? '');
}

/**
 * Does the second step when the page asks for one, and gives the page that it leads to; else the page itself. Before
 * the code of a factor that was used before, the clock goes on by half a minute, because a code works once.
 */
export async function secondStep(browser: HttpBrowser, email: string, page: Page): Promise<Page> {
  const telephone = telephones.get(browser);
  const name = email.trim().toLowerCase();
  const at = new URL(page.path, 'http://hier.example').pathname;
  if (telephone === undefined || (at !== urls.tweedeStap() && at !== urls.inlogcode())) return page;
  const { clock, secrets } = telephone;
  if (at === urls.tweedeStap()) {
    const secret = keyOn(page);
    secrets.set(name, secret);
    const codes = await page.submit({ code: codeAt(secret, clock.now()) }, { action: urls.tweedeStap() });
    return codes.submit({}, { action: urls.herstelcodes() });
  }
  const secret = secrets.get(name);
  if (secret === undefined) throw new Error(`No second factor was set up for ${name}`);
  clock.advance(30_000);
  return page.submit({ code: codeAt(secret, clock.now()) }, { action: urls.inlogcode() });
}
