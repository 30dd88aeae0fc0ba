import { createServer, type AddressInfo, type Socket } from 'node:net';
import { MailUncertain } from '../../../src/domain/messages/mailUncertain';
import { smtpMailer, type SmtpMailer } from '../../../src/infrastructure/mail/smtpMailer';
import { urls, withQuery } from '../../../src/web/urls';
import type { HttpBrowser, Page } from '../../support/httpBrowser';
import { startMailServer, type MailServer, type ReceivedMail } from '../../support/mail/mailServer';
import { firstPerson, signIn, startTestApp, type PersonBrowser, type TestApp } from '../../support/testApp';

/** One-time links by mail, against a real mail server on this machine. */
let server: MailServer;
let mailer: SmtpMailer;
let test: TestApp;
let administrator: HttpBrowser;
const minute = 60_000;
const from = 'functies@veenstad.example';
const password = 'vier paarse fietsen in Assen';
const local = { host: '127.0.0.1', security: 'none', login: null, from } as const;

beforeAll(async () => {
  server = await startMailServer();
  mailer = smtpMailer({ ...local, port: server.port });
  test = await startTestApp({ mailer });
  administrator = await test.signedInBrowser();
});
afterAll(async () => {
  await test.close();
  await mailer.close();
  await server.close();
});

/** Who asks for a mail, and what the page says then. Not too soon after the time before. */
async function forget(email: string, browser = test.browse()): Promise<Page> {
  test.clock.advance(16 * minute);
  return (await browser.open(urls.wachtwoordVergeten())).submit({ email });
}
const linkIn = ({ text }: Pick<ReceivedMail, 'text'>): string =>
  /http:\/\/[^/\s]+(\/toegang\/[\w-]+)/.exec(text)?.[1] ?? '';
const headOf = (mail: ReceivedMail, name: string): readonly string[] =>
  mail.head.filter((line) => line.toLowerCase().startsWith(`${name}:`));

/** The page with a link that an administrator just made. */
async function give(person: PersonBrowser): Promise<Page> {
  const signedIn = test.browse();
  await signIn(signedIn);
  administrator = signedIn;
  const page = await administrator.open(urls.persoonToegang(person.account.id));
  const form = page.forms.find(({ fields }) => fields.some(({ name }) => name === 'gecontroleerd'));
  const token = form?.fields.find(({ name }) => name === '_csrf')?.value ?? '';
  const path = urls.persoonToegang(person.account.id);
  const answer = await administrator.send(path, {
    method: 'POST',
    form: { _csrf: token, actie: 'link', gecontroleerd: 'ja' },
  });
  return { ...page, ...answer };
}
const hidden = ({ body }: Pick<Page, 'body'>, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(body)?.[1] ?? '';

async function mailGiven(person: PersonBrowser, page: Page, change: Readonly<Record<string, string>> = {}) {
  const form = {
    _csrf: hidden(page, '_csrf'),
    geheim: hidden(page, 'geheim'),
    code: hidden(page, 'code'),
    ...change,
  };
  return administrator.send(urls.toegangMailen(person.account.id), { method: 'POST', form });
}

/** Someone with a password. */
async function memberOf(name: string): Promise<PersonBrowser> {
  const person = await test.personBrowser({ name, roles: ['medewerker'] });
  const hash = await test.unitOfWork.readDirectory(async (directory) => {
    const first = await directory.findAccountByEmail(firstPerson.email);
    return directory.passwordHash(first?.id ?? '');
  });
  await test.unitOfWork.writeDirectory((directory) => directory.setPassword(person.account, hash ?? ''));
  return person;
}

describe('a forgotten password', () => {
  it('is replaced with a link that comes by mail, and works once', async () => {
    const tom = await memberOf('Tom van den Bos');
    const asked = await forget(` ${tom.account.email.toUpperCase()} `);
    expect(asked.path).toBe(withQuery(urls.wachtwoordVergeten(), { gevraagd: 'ja' }));
    expect(asked.headings).toEqual(['Kijk in je mail']);
    const mail = await server.next();
    expect(mail.to).toEqual([tom.account.email]);
    expect(mail.from).toBe(from);
    expect(headOf(mail, 'subject')).toEqual(['Subject: Bericht over je account']);
    expect(headOf(mail, 'auto-submitted')).toEqual(['Auto-Submitted: auto-generated']);
    expect(mail.text).toContain('Hallo Tom,');
    expect(mail.text).not.toMatch(/Bos|Veenstad|@/);
    const page = await test.browse().open(linkIn(mail));
    expect(page.headings).toEqual(['Kies een nieuw wachtwoord']);
    await page.submit({ wachtwoord: password });
    expect((await test.browse().open(linkIn(mail))).status).toBe(404);
    const browser = test.browse();
    await signIn(browser, { email: tom.account.email, wachtwoord: password });
    expect((await browser.open(urls.hulp())).text).toContain('Tom van den Bos');
  });

  it('gets no mail that works longer than an hour', async () => {
    const tom = await memberOf('Tom Uur');
    await forget(tom.account.email);
    const link = linkIn(await server.next());
    test.clock.advance(60 * minute);
    expect((await test.browse().open(link)).status).toBe(404);
  });

  it('brings the same page and no mail for who is unknown, not active, or without a password', async () => {
    const tom = await memberOf('Tom Bekend');
    const gone = await test.personBrowser({ name: 'Gijs Gaat', roles: ['medewerker'], active: false });
    const invited = await test.personBrowser({ name: 'Iris Nieuw', roles: ['medewerker'] });
    const known = await forget(tom.account.email);
    await server.next();
    const before = server.count();
    for (const email of ['niemand@veenstad.example', gone.account.email, invited.account.email]) {
      const answer = await forget(email);
      expect(answer.status).toBe(known.status);
      expect(answer.path).toBe(known.path);
      expect(answer.body).toBe(known.body);
    }
    await mailer.close();
    expect(server.count()).toBe(before);
  });

  it('is asked for a few times only, known or not, and then both are told to wait', async () => {
    const tom = await memberOf('Tom Vaak');
    const askQuickly = async (email: string): Promise<number> =>
      (await (await test.browse().open(urls.wachtwoordVergeten())).submit({ email })).status;
    const statuses = async (email: string): Promise<readonly number[]> => {
      const found: number[] = [];
      for (let time = 0; time < 5; time += 1) found.push(await askQuickly(email));
      return found;
    };
    const known = await statuses(tom.account.email);
    expect(known).toEqual([200, 200, 200, 429, 429]);
    expect(await statuses('niemand.anders@veenstad.example')).toEqual(known);
    for (let time = 0; time < 3; time += 1) await server.next();
  });

  it('leaves a link alone that was made on the server to recover access', async () => {
    const tom = await memberOf('Tom Herstel');
    const at = test.clock.now().getTime();
    const link = {
      secretHash: 'a'.repeat(64),
      codeMark: 'merk',
      purpose: 'herstel' as const,
      createdAt: new Date(at).toISOString(),
      expiresAt: new Date(at + 60 * minute).toISOString(),
    };
    await test.unitOfWork.writeDirectory((directory) => directory.links.set(tom.account, link));
    const before = server.count();
    expect((await forget(tom.account.email)).headings).toEqual(['Kijk in je mail']);
    await mailer.close();
    expect(server.count()).toBe(before);
    const kept = await test.unitOfWork.readDirectory((directory) =>
      directory.links.findByAccount(tom.account.id),
    );
    expect(kept?.purpose).toBe('herstel');
  });

  it('needs an e-mail address', async () => {
    const page = await forget('tom');
    expect(page.status).toBe(422);
    expect(page.text).toContain('Vul een e-mailadres in zoals naam@bedrijf.nl.');
  });
});

describe('an invitation', () => {
  it('goes out by mail with one press, and its link works', async () => {
    const iris = await test.personBrowser({ name: 'Iris Post', roles: ['medewerker'] });
    const page = await give(iris);
    expect(page.body).toContain(`Mail de link naar ${iris.account.email}`);
    const answer = await mailGiven(iris, page);
    expect(answer.headers.location).toBe(withQuery(urls.persoonToegang(iris.account.id), { gelukt: 'mail' }));
    const mail = await server.next();
    expect(mail.to).toEqual([iris.account.email]);
    expect(mail.text).toContain('Je kunt nu inloggen bij Functiewaardering.');
    expect((await test.browse().open(linkIn(mail))).headings).toEqual(['Welkom. Kies je wachtwoord']);
    expect((await administrator.open(answer.headers.location ?? '')).text).toContain(
      'De mail met de link is verstuurd',
    );
    const log = await test.unitOfWork.read(iris.account.organisationId, ({ audit }) => audit.list());
    expect(log.at(-1)?.event).toEqual({ kind: 'toegang-gemaild', accountId: iris.account.id });
  });

  it('is mailed only as it was made, and only to whom it was made for', async () => {
    const iris = await test.personBrowser({ name: 'Iris Echt', roles: ['medewerker'] });
    const other = await test.personBrowser({ name: 'Otto Ander', roles: ['medewerker'] });
    const page = await give(iris);
    const before = server.count();
    expect((await mailGiven(other, page)).status).toBe(404);
    expect((await mailGiven(iris, page, { geheim: 'x'.repeat(43) })).status).toBe(404);
    expect((await mailGiven(iris, page, { code: '7KQ2M-9XWTD' })).status).toBe(404);
    expect(server.count()).toBe(before);
  });

  it.each(['Bcc:\r\nBcc: kwaad@elders.example', 'https://elders.example/prijs', 'Iris\nSubject: Gratis'])(
    'does not become a message of somebody who is called %j',
    async (name) => {
      const person = await test.personBrowser({ name: 'Iris Naam', roles: ['medewerker'] });
      const { id, organisationId } = person.account;
      await test.unitOfWork.write(organisationId, ({ people }) => people.update(id, 1, { name }));
      await mailGiven(person, await give(person));
      const mail = await server.next();
      expect(mail.to).toEqual([person.account.email]);
      expect(headOf(mail, 'subject')).toEqual(['Subject: Bericht over je account']);
      expect(headOf(mail, 'bcc')).toEqual([]);
      expect(mail.text).toMatch(/^Hallo( Iris)?,\n/);
      expect(mail.text).not.toMatch(/elders|Gratis/);
    },
  );

  it.each([
    'iris@veenstad.example,kwaad@elders.example',
    'iris@veenstad.example>\r\nRCPT TO:<kwaad@elders.example',
    'kwaad@elders.example;iris@veenstad.example',
    'Iris <kwaad@elders.example>',
  ])('goes to nobody when an address is %j', async (to) => {
    const before = server.count();
    const sending = mailer.send({ to, subject: 'Bericht over je account', text: 'Hallo,' });
    await expect(sending).rejects.toMatchObject({ code: 'EENVELOPE' });
    await mailer.close();
    expect(server.count()).toBe(before);
  });
});

describe('a mail server that breaks off', () => {
  /** Says what a mail server says, until it is given the text. */
  async function breakingServer(afterText: (socket: Socket) => void) {
    const server = createServer((socket) => {
      let inText = false;
      socket.on('error', () => undefined);
      socket.write('220 klaar\r\n');
      socket.on('data', (data: Buffer) => {
        for (const line of data.toString('utf8').split('\r\n').filter(Boolean)) {
          if (inText && line === '.') afterText(socket);
          else if (!inText && line === 'DATA') {
            inText = true;
            socket.write('354 ga door\r\n');
          } else if (!inText) socket.write('250 goed\r\n');
        }
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return { port: (server.address() as AddressInfo).port, close: () => server.close() };
  }
  const mail = { to: 'iris@veenstad.example', subject: 'Bericht', text: 'Hallo\n' };

  it('after it got the text, leaves it uncertain; when it says no, that is certain', async () => {
    const silent = await breakingServer((socket) => socket.destroy());
    const refusing = await breakingServer((socket) => socket.write('451 nu niet\r\n'));
    try {
      const broken = smtpMailer({ ...local, port: silent.port });
      await expect(broken.send(mail)).rejects.toBeInstanceOf(MailUncertain);
      const refused: unknown = await smtpMailer({ ...local, port: refusing.port })
        .send(mail)
        .catch((error: unknown) => error);
      expect(refused).toMatchObject({ responseCode: 451 });
      expect(refused).not.toBeInstanceOf(MailUncertain);
    } finally {
      silent.close();
      refusing.close();
    }
    const nobody = smtpMailer({ ...local, port: silent.port });
    await expect(nobody.send(mail)).rejects.not.toBeInstanceOf(MailUncertain);
  });
});

describe('without a mail server that answers', () => {
  it('an administrator reads that, and still has the link; a forgotten password has the same page', async () => {
    const closed = createServer();
    await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
    const { port } = closed.address() as AddressInfo;
    await new Promise((resolve) => closed.close(resolve));
    const dead = smtpMailer({ ...local, port });
    const before = test;
    const earlier = administrator;
    test = await startTestApp({ mailer: dead });
    try {
      administrator = await test.signedInBrowser();
      const iris = await test.personBrowser({ name: 'Iris Post', roles: ['medewerker'] });
      const page = await give(iris);
      const answer = await mailGiven(iris, page);
      expect(answer.status).toBe(503);
      expect(answer.body).toContain('De mail is niet verstuurd');
      expect((await test.browse().open(linkIn({ text: answer.body }))).status).toBe(200);
      const asked = await forget(firstPerson.email);
      expect(asked.headings).toEqual(['Kijk in je mail']);
      await dead.close();
      await new Promise((resolve) => setImmediate(resolve));
      const lines = test.log.filter(({ event }) => event === 'mail-failed');
      expect(lines).toHaveLength(2);
      expect(JSON.stringify(lines.map(({ level, accountId }) => ({ level, accountId })))).not.toContain('@');
    } finally {
      await test.close();
      test = before;
      administrator = earlier;
    }
  });

  it('or without any, the page says to ask the administrator, and nothing offers a mail', async () => {
    const before = test;
    test = await startTestApp();
    try {
      const page = await test.browse().open(urls.wachtwoordVergeten());
      expect(page.text).toContain('Vraag de beheerder van dit programma om een nieuw wachtwoord.');
      expect(page.forms).toEqual([]);
      await test.signedInBrowser();
      const iris = await test.personBrowser({ name: 'Iris Zonder', roles: ['medewerker'] });
      expect((await give(iris)).body).not.toContain('Mail de link');
    } finally {
      await test.close();
      test = before;
    }
  });
});

describe('a mail server elsewhere', () => {
  it('that offers no encryption gets nothing', async () => {
    const before = server.count();
    const strict = smtpMailer({ ...local, port: server.port, security: 'starttls' });
    await expect(strict.send({ to: 'iris@veenstad.example', subject: 'x', text: 'y' })).rejects.toMatchObject(
      {
        code: 'ETLS',
      },
    );
    expect(server.count()).toBe(before);
  });
});
