import { resolve } from 'node:path';
import { baseUrlOf, configFromEnvironment, cookiesAreSecure, parseConfig } from '../../src/config';
import { type ConfigFault, StartFailure } from '../../src/domain/shared/startProblem';
import { startMessage } from '../../src/presentation/startMessages';

function problemOf(environment: Record<string, string>) {
  try {
    parseConfig(environment);
  } catch (error) {
    if (error instanceof StartFailure) return error.problem;
    throw error;
  }
  throw new Error('The settings were not refused');
}

function faultsOf(environment: Record<string, string>): readonly ConfigFault[] {
  const problem = problemOf(environment);
  return problem.code === 'config' ? problem.faults : [];
}

const defaults = {
  host: '127.0.0.1',
  port: 3000,
  dataDirectory: resolve('data'),
  baseUrl: null,
  logLevel: 'info',
  trustedProxies: [],
  mail: null,
  singleSignOn: null,
  timeStampUrl: null,
};

const elsewhere = {
  OIDC_ISSUER: 'https://login.veenstad.example/werk',
  OIDC_CLIENT_ID: 'indelingswijzer',
  OIDC_CLIENT_SECRET: 'geheim',
  OIDC_NAME: 'Veenstad',
};

describe('parseConfig', () => {
  it('needs no settings', () => {
    expect(parseConfig({})).toEqual(defaults);
  });

  it('takes an empty setting for one that is not there', () => {
    const empty = { HOST: '', PORT: ' ', DATA_DIR: '', BASE_URL: '', LOG_LEVEL: '' };
    expect(parseConfig(empty)).toEqual(defaults);
  });

  it('reads every setting', () => {
    const environment = {
      HOST: '0.0.0.0',
      PORT: '8080',
      DATA_DIR: '/var/lib/indelingswijzer',
      BASE_URL: 'https://functies.veenstad.example',
      LOG_LEVEL: 'warn',
      TRUSTED_PROXIES: '10.0.0.7, ::1',
      SMTP_URL: 'smtp://app:ge%3Aheim@mail.veenstad.example',
      MAIL_FROM: 'functies@veenstad.example',
      ...elsewhere,
      TSA_URL: 'https://tijd.veenstad.example/tsa?soort=zegel',
    };
    expect(parseConfig(environment)).toEqual({
      host: '0.0.0.0',
      port: 8080,
      dataDirectory: '/var/lib/indelingswijzer',
      baseUrl: 'https://functies.veenstad.example',
      logLevel: 'warn',
      trustedProxies: ['10.0.0.7', '::1'],
      mail: {
        host: 'mail.veenstad.example',
        port: 587,
        security: 'starttls',
        login: { user: 'app', password: 'ge:heim' },
        from: 'functies@veenstad.example',
      },
      singleSignOn: {
        issuer: 'https://login.veenstad.example/werk',
        clientId: 'indelingswijzer',
        clientSecret: 'geheim',
        name: 'Veenstad',
        insecure: false,
      },
      timeStampUrl: 'https://tijd.veenstad.example/tsa?soort=zegel',
    });
  });

  it('pays no heed to other variables', () => {
    expect(parseConfig({ NODE_ENV: 'test', PATH: '/bin', HOSTNAME: 'x' })).toEqual(defaults);
  });

  it.each(['0', '1', '65535'])('takes port %s', (PORT) => {
    expect(parseConfig({ PORT }).port).toBe(Number(PORT));
  });

  it.each(['65536', '-1', '80.5', '1e3', '0x50', 'http', '３０００'])('refuses port %s', (PORT) => {
    expect(faultsOf({ PORT })).toEqual([{ problem: 'not-a-port', variable: 'PORT' }]);
  });

  it.each([
    { BASE_URL: 'http://functies.veenstad.example' },
    { BASE_URL: 'http://10.0.0.7:8080' },
    { BASE_URL: 'http://127.0.0.1.elders.example' },
    { HOST: '10.0.0.7' },
    { HOST: 'app-1.veenstad.example' },
  ])('refuses plain http elsewhere than on this machine: %j', (environment) => {
    expect(faultsOf(environment)).toEqual([{ problem: 'insecure-origin', variable: 'BASE_URL' }]);
  });

  it.each(['10.0.0.0/8', 'loopback', '10.0.0.7,', 'proxy.veenstad.example', '10.0.0.7 10.0.0.8', '*'])(
    'refuses proxies %s: only exact addresses are trusted',
    (TRUSTED_PROXIES) => {
      expect(faultsOf({ TRUSTED_PROXIES })).toEqual([
        { problem: 'not-proxies', variable: 'TRUSTED_PROXIES' },
      ]);
    },
  );

  it.each(['localhost', '::1', '::', '10.0.0.7', 'app-1.veenstad.example'])('takes host %s', (HOST) => {
    expect(parseConfig({ HOST, BASE_URL: 'https://functies.veenstad.example' }).host).toBe(HOST);
  });

  it.each(['http://localhost', 'a b', 'localhost:3000', '-x', 'café'])('refuses host %s', (HOST) => {
    expect(faultsOf({ HOST })).toEqual([{ problem: 'not-a-host', variable: 'HOST' }]);
  });

  it.each([
    ['https://functies.veenstad.example/', 'https://functies.veenstad.example'],
    ['HTTPS://Functies.Veenstad.Example:8080', 'https://functies.veenstad.example:8080'],
    ['http://LocalHost:3000', 'http://localhost:3000'],
    ['http://127.0.0.1', 'http://127.0.0.1'],
    ['http://[::1]:8080', 'http://[::1]:8080'],
    ['https://functies.veenstad.example:443', 'https://functies.veenstad.example'],
  ])('takes address %s as %s', (BASE_URL, expected) => {
    expect(parseConfig({ BASE_URL }).baseUrl).toBe(expected);
  });

  it.each([
    'functies.veenstad.example',
    'ftp://functies.veenstad.example',
    'https://veenstad.example/functies',
    'https://veenstad.example?x=1',
    'https://veenstad.example/#x',
    'https://fenna:geheim@veenstad.example',
    'javascript:alert(1)',
  ])('refuses address %s', (BASE_URL) => {
    expect(faultsOf({ BASE_URL })).toEqual([{ problem: 'not-an-origin', variable: 'BASE_URL' }]);
  });

  it('refuses a directory that no file system can name', () => {
    expect(faultsOf({ DATA_DIR: 'a\0b' })).toEqual([{ problem: 'not-a-directory', variable: 'DATA_DIR' }]);
  });

  it('refuses a setting with our prefix and says which one was meant', () => {
    expect(faultsOf({ INDELINGSWIJZER_PORT: '80', indelingswijzer_kleur: 'groen' })).toEqual([
      { problem: 'unknown-variable', variable: 'INDELINGSWIJZER_PORT', meant: 'PORT' },
      { problem: 'unknown-variable', variable: 'indelingswijzer_kleur', meant: null },
    ]);
  });

  const MAIL_FROM = 'functies@veenstad.example';
  it.each([
    ['smtps://mail.veenstad.example', 'mail.veenstad.example', 465, 'tls'],
    ['smtps://mail.veenstad.example:2465/', 'mail.veenstad.example', 2465, 'tls'],
    ['smtp://mail.veenstad.example:25', 'mail.veenstad.example', 25, 'starttls'],
    ['smtp://127.0.0.1:1025', '127.0.0.1', 1025, 'none'],
    ['smtp://[::1]:1025', '::1', 1025, 'none'],
    ['smtp://127.0.0.1.elders.example', '127.0.0.1.elders.example', 587, 'starttls'],
  ])('reads mail server %s, in plain text only on this machine', (SMTP_URL, host, port, security) => {
    expect(parseConfig({ SMTP_URL, MAIL_FROM }).mail).toEqual({
      host,
      port,
      security,
      login: null,
      from: MAIL_FROM,
    });
  });

  it.each([
    'mail.veenstad.example',
    'https://mail.veenstad.example',
    'smtp://mail.veenstad.example/pad',
    'smtp://mail.veenstad.example?secure=false',
    'smtp://alleen-naam@mail.veenstad.example',
    'smtp://app:%zz@mail.veenstad.example',
    'smtp://',
  ])('refuses mail server %s', (SMTP_URL) => {
    expect(faultsOf({ SMTP_URL, MAIL_FROM })).toEqual([
      { problem: 'not-a-mail-server', variable: 'SMTP_URL' },
    ]);
  });

  it.each(['functies', 'Functies <functies@veenstad.example>', 'a@b.example,c@d.example'])(
    'refuses sender %s',
    (from) => {
      expect(faultsOf({ SMTP_URL: 'smtps://mail.veenstad.example', MAIL_FROM: from })).toEqual([
        { problem: 'not-an-email', variable: 'MAIL_FROM' },
      ]);
    },
  );

  it('wants a mail server and a sender together', () => {
    expect(faultsOf({ MAIL_FROM })).toEqual([
      { problem: 'missing-partner', variable: 'SMTP_URL', partners: ['MAIL_FROM'] },
    ]);
    const problem = problemOf({ SMTP_URL: 'smtps://mail.veenstad.example' });
    expect(startMessage(problem)).toContain(
      '- MAIL_FROM: deze instelling hoort bij SMTP_URL. Vul ze allemaal in, of geen.',
    );
  });

  it.each([
    'login.veenstad.example',
    'http://login.veenstad.example',
    'https://login.veenstad.example/?x=1',
    'https://naam:geheim@login.veenstad.example',
    'https://login.veenstad.example/#x',
  ])('refuses identity service %s', (OIDC_ISSUER) => {
    expect(faultsOf({ ...elsewhere, OIDC_ISSUER })).toEqual([
      { problem: 'not-an-issuer', variable: 'OIDC_ISSUER' },
    ]);
  });

  it('takes an identity service over http on this machine alone, and wants all four settings of it', () => {
    const local = { ...elsewhere, OIDC_ISSUER: 'http://127.0.0.1:9000' };
    expect(parseConfig(local).singleSignOn?.insecure).toBe(true);
    const { OIDC_ISSUER, OIDC_NAME } = elsewhere;
    expect(faultsOf({ OIDC_ISSUER, OIDC_NAME }).map(({ variable }) => variable)).toEqual([
      'OIDC_CLIENT_ID',
      'OIDC_CLIENT_SECRET',
    ]);
  });

  it.each([
    'tijd.veenstad.example',
    'http://tijd.veenstad.example/tsa',
    'http://127.0.0.1.elders.example/tsa',
    'https://naam:geheim@tijd.veenstad.example/tsa',
    'ftp://tijd.veenstad.example',
  ])('refuses time stamp service %s', (TSA_URL) => {
    expect(faultsOf({ TSA_URL })).toEqual([{ problem: 'not-a-time-stamper', variable: 'TSA_URL' }]);
  });

  it('takes a time stamp service over http on this machine alone', () => {
    const TSA_URL = 'http://127.0.0.1:9001/tsa';
    expect(parseConfig({ TSA_URL }).timeStampUrl).toBe(TSA_URL);
  });

  it('reports all faults at once, in one Dutch message that tells nothing of the values', () => {
    const message = startMessage(
      problemOf({
        HOST: 'a b',
        PORT: 'geheim1',
        DATA_DIR: '\0',
        BASE_URL: 'geheim2',
        LOG_LEVEL: 'geheim3',
        INDELINGSWIJZER_HOST: 'geheim4',
        INDELINGSWIJZER_KLEUR: 'geheim5',
      }),
    );
    expect(message).toBe(
      [
        'De instellingen kloppen niet. Herstel dit en start opnieuw:',
        '- HOST: geef een IP-adres of computernaam, zoals 127.0.0.1.',
        '- PORT: geef een heel getal van 0 tot en met 65535.',
        '- DATA_DIR: geef het pad van een map, zoals ./data.',
        '- BASE_URL: geef een adres zonder pad, zoals https://functies.voorbeeld.nl.',
        '- LOG_LEVEL: kies info, warn, error of silent.',
        '- INDELINGSWIJZER_HOST: deze instelling bestaat niet. Bedoel je HOST?',
        '- INDELINGSWIJZER_KLEUR: deze instelling bestaat niet.',
      ].join('\n'),
    );
  });
});

describe('configFromEnvironment', () => {
  it('reads the environment of this process', () => {
    const before = process.env.PORT;
    process.env.PORT = '4321';
    const { port } = configFromEnvironment();
    if (before === undefined) delete process.env.PORT;
    else process.env.PORT = before;
    expect(port).toBe(4321);
  });
});

describe('baseUrlOf', () => {
  it.each([
    ['127.0.0.1', 'http://127.0.0.1:3001'],
    ['localhost', 'http://localhost:3001'],
    ['::1', 'http://[::1]:3001'],
    ['0.0.0.0', 'http://localhost:3001'],
    ['::', 'http://localhost:3001'],
  ])('derives the address from host %s and the port that was really taken', (host, expected) => {
    expect(baseUrlOf({ host, baseUrl: null }, 3001)).toBe(expected);
  });

  it('is the given address when there is one', () => {
    const baseUrl = 'https://functies.veenstad.example';
    expect(baseUrlOf({ host: '0.0.0.0', baseUrl }, 3001)).toBe(baseUrl);
  });
});

describe('cookiesAreSecure', () => {
  it.each([
    ['https://functies.veenstad.example', true],
    ['http://functies.veenstad.example', false],
    [null, false],
  ])('for %s is %s', (baseUrl, expected) => {
    expect(cookiesAreSecure({ baseUrl })).toBe(expected);
  });
});
