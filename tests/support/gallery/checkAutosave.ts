import type { Browser, Page } from 'playwright-core';
import { serveGallery } from './serve';

interface Stub {
  readonly bodies: URLSearchParams[];
  /** What the next request gets, or nothing yet: then it waits. */
  reply: { readonly status: number; readonly body: object };
}

/**
 * Fills in the question page of the gallery in a real browser, under the real Content-Security-Policy, and gives what
 * autosave did wrong, as sentences.
 */
export async function checkAutosave(browser: Browser): Promise<readonly string[]> {
  const faults: string[] = [];
  const stub: Stub = { bodies: [], reply: saved(4, '14.40') };
  const gallery = await serveGallery((body) => {
    stub.bodies.push(new URLSearchParams(body));
    return stub.reply;
  });
  const page = await browser.newPage();
  // Time stands still unless a check lets it go on.
  await page.clock.install();
  await page.clock.pauseAt(new Date(Date.now() + 60_000));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('the server responded with a status')) {
      faults.push(message.text());
    }
  });
  const expectThat = (holds: boolean, sentence: string) => {
    if (!holds) faults.push(sentence);
  };
  const status = () => page.locator('[data-save-status]').innerText();
  const revision = () => page.locator('[name=revisie]').inputValue();
  const open = async () => {
    stub.bodies.length = 0;
    await page.goto(`${gallery.url}/vraag`);
  };
  const choose = async (value: string, text: string) => {
    await page.locator(`input[name=keuze][value=${value}]`).check();
    await page.getByText(text).first().waitFor();
  };

  try {
    await open();
    await choose('C', 'Bewaard om 14.40 uur');
    const [first] = stub.bodies;
    expectThat(first?.get('keuze') === 'C', 'the choice is not sent');
    expectThat(first?.get('_csrf') === 'geheim', 'the token is not sent');
    expectThat(first?.get('revisie') === '3', 'the revision is not sent');
    expectThat((await revision()) === '4', 'the new revision is not kept');

    await page.locator('#motivering').pressSequentially(' Ook in mei.');
    expectThat((await status()).includes('Nog niet bewaard'), 'typing does not show that it is not stored');
    await page.clock.runFor(1400);
    expectThat(stub.bodies.length === 1, 'typing is sent before the pause');
    stub.reply = saved(5, '14.41');
    await page.clock.runFor(200);
    await page.getByText('Bewaard om 14.41 uur').first().waitFor();
    const second = stub.bodies[1];
    expectThat(second?.get('motivering')?.includes('Ook in mei.') === true, 'the typed text is not sent');
    expectThat(second?.get('revisie') === '4', 'the second save has an old revision');

    stub.reply = { status: 422, body: { message: 'Leg uit waarom.' } };
    await choose('lichter', 'Nog niet bewaard. Leg uit waarom.');

    stub.reply = { status: 409, body: { conflictUrl: '/vraag' } };
    await choose('A', 'Bekijk beide teksten');
    await page.getByRole('button', { name: 'Bekijk beide teksten' }).click();
    await page.waitForURL('**/klaar');
    const sent = new URLSearchParams(await page.innerText('body'));
    expectThat(
      sent.get('keuze') === 'A' && sent.get('revisie') === '5',
      'the conflict button does not submit the form',
    );

    await open();
    stub.reply = { status: 401, body: {} };
    await choose('A', 'Log opnieuw in');
    faults.push(...(await leavingAsks(page, gallery.url, true)));

    await open();
    stub.reply = saved(9, '15.00');
    await choose('A', 'Bewaard om 15.00 uur');
    faults.push(...(await leavingAsks(page, gallery.url, false)));

    await open();
    stub.reply = { status: 503, body: {} };
    await choose('A', 'We proberen het over 10 seconden weer.');
    expectThat(
      (await page.locator('[data-save-announcement]').innerText()).includes('Bewaren lukt niet'),
      'a failure is not announced',
    );
    stub.reply = saved(6, '14.50');
    await page.clock.runFor(10_000);
    await page.getByText('Bewaard om 14.50 uur').first().waitFor();

    await open();
    stub.reply = saved(12, '15.10');
    await page.evaluate(`document.querySelector('input[name=keuze][value=A]').click();
      document.querySelector('[data-submit-row] button').click();`);
    await page.waitForURL('**/klaar');
    const submitted = new URLSearchParams(await page.innerText('body'));
    expectThat(submitted.get('revisie') === '12', 'a submit does not wait for the running save');
    expectThat(submitted.get('keuze') === 'A', 'a submit after a save loses the answer');

    await page.goto(`${gallery.url}/profiel`);
    await page.locator('input[name=t1][value=aanpassen]').check();
    expectThat(
      (await page.locator('#t1-eigen').inputValue()) === 'Zoekt nieuwe klanten in de eigen regio.',
      'adapting does not start from the original text',
    );
    expectThat(await page.locator('#t1-eigen').isVisible(), 'the own text is not shown');
    expectThat(
      !(await page.locator('#t3-eigen').isVisible()),
      'the own text of a line that is left out is shown',
    );
  } finally {
    await page.close();
    await gallery.close();
  }
  return [...faults, ...(await checkWithoutScripts(browser))];
}

function saved(revision: number, savedAt: string): Stub['reply'] {
  return { status: 200, body: { revision, savedAt, complete: true } };
}

/** Whether the browser asks before it leaves, as it should only when something is not stored. */
async function leavingAsks(page: Page, url: string, expected: boolean): Promise<readonly string[]> {
  const questions: string[] = [];
  page.once('dialog', (dialog) => {
    questions.push(dialog.type());
    void dialog.accept();
  });
  await page.goto(`${url}/fout`);
  page.removeAllListeners('dialog');
  if (questions.length > 0 === expected) return [];
  return [
    expected ? 'leaving does not ask, though text is not stored' : 'leaving asks, though all is stored',
  ];
}

async function checkWithoutScripts(browser: Browser): Promise<readonly string[]> {
  const gallery = await serveGallery(() => saved(1, '0.00'));
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const faults: string[] = [];
  try {
    await page.goto(`${gallery.url}/profiel`);
    if (!(await page.locator('#t1-eigen').isVisible())) faults.push('without scripts an own text is hidden');
    await page.goto(`${gallery.url}/vraag`);
    await page.locator('input[name=keuze][value=C]').check();
    await page.getByRole('button', { name: 'Bewaren en naar vraag 6' }).click();
    await page.waitForURL('**/klaar');
    const sent = new URLSearchParams(await page.innerText('body'));
    if (sent.get('keuze') !== 'C') faults.push('without scripts the form does not submit');
  } finally {
    await context.close();
    await gallery.close();
  }
  return faults;
}
