import { createHmac, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SsoKept } from '../../../../src/application/ports';
import { openIdConnect } from '../../../../src/infrastructure/oidc/openIdConnect';

/** Tokens that are not right, from a service that says whatever the test wants. */
const callback = 'http://127.0.0.1:9/inloggen/sso/terug';
const clientSecret = 'een geheim van genoeg tekens voor HS256';
const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const { privateKey: strangeKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
let server: Server;
let issuer: string;
let token = '';

beforeAll(async () => {
  server = createServer((req, res) => {
    const answers: Readonly<Record<string, unknown>> = {
      '/.well-known/openid-configuration': {
        issuer,
        authorization_endpoint: `${issuer}/auth`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/jwks`,
        response_types_supported: ['code'],
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: ['RS256'],
      },
      '/jwks': { keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'een', use: 'sig', alg: 'RS256' }] },
      '/token': { access_token: 'toegang', token_type: 'Bearer', id_token: token },
    };
    res.setHeader('content-type', 'application/json');
    res.end(JSON.stringify(answers[req.url ?? ''] ?? {}));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

type Claims = Readonly<Record<string, unknown>>;
const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const seconds = (): number => Math.floor(Date.now() / 1000);

function rightClaims({ nonce }: SsoKept): Claims {
  const now = seconds();
  return { iss: issuer, aud: 'app', sub: 'tom-1', nonce, iat: now, exp: now + 60, auth_time: now };
}
function signed(
  claims: Claims,
  key: KeyObject = privateKey,
  head: Claims = { alg: 'RS256', kid: 'een' },
): string {
  const text = `${encode(head)}.${encode(claims)}`;
  return `${text}.${sign('sha256', Buffer.from(text), key).toString('base64url')}`;
}

/** What comes of a visit, when the service answers with this token and the browser brings back this state. */
async function visit(
  make: (right: Claims) => string,
  { again = false, state }: { readonly again?: boolean; readonly state?: string } = {},
) {
  const service = openIdConnect(
    { issuer, clientId: 'app', clientSecret, name: 'Veenstad', insecure: true },
    callback,
  );
  const { kept } = await service.begin({ again });
  token = make(rightClaims(kept));
  return service.finish(`?code=abc&state=${state ?? kept.state}`, kept);
}

it('takes a token that is right', async () => {
  expect(
    await visit((right) => signed({ ...right, acr: 'hoog', amr: ['pwd', 'otp', 'met spatie'] })),
  ).toEqual({
    issuer,
    subject: 'tom-1',
    acr: 'hoog',
    amr: ['pwd', 'otp'],
  });
});

it.each<[string, (right: Claims) => string]>([
  ['is for another app', (right) => signed({ ...right, aud: 'andere-app' })],
  ['comes from another service', (right) => signed({ ...right, iss: 'https://elders.example' })],
  ['belongs to another visit', (right) => signed({ ...right, nonce: 'andere' })],
  ['belongs to no visit', (right) => signed({ ...right, nonce: undefined })],
  ['is for nobody', (right) => signed({ ...right, sub: undefined })],
  ['is too old', (right) => signed({ ...right, iat: seconds() - 7200, exp: seconds() - 3600 })],
  ['was signed by somebody else', (right) => signed(right, strangeKey)],
  [
    'was changed afterwards',
    (right) => {
      const [head, , signature] = signed(right).split('.');
      return `${head ?? ''}.${encode({ ...right, sub: 'fenna' })}.${signature ?? ''}`;
    },
  ],
  ['was not signed', (right) => `${encode({ alg: 'none' })}.${encode(right)}.`],
  [
    'was signed with the secret of the app',
    (right) => {
      const text = `${encode({ alg: 'HS256' })}.${encode(right)}`;
      return `${text}.${createHmac('sha256', clientSecret).update(text).digest('base64url')}`;
    },
  ],
  ['is no token', () => 'geen.token.hier'],
])('refuses a token that %s', async (_what, make) => {
  expect(await visit(make)).toMatchObject({ refused: expect.any(String) as string, cancelled: false });
});

it('refuses another state', async () => {
  expect(await visit(signed, { state: 'andere' })).toMatchObject({ cancelled: false });
});

it('asks for a new sign-in when that is needed, and takes no old one for it', async () => {
  const service = openIdConnect(
    { issuer, clientId: 'app', clientSecret, name: 'Veenstad', insecure: true },
    callback,
  );
  const { url } = await service.begin({ again: true });
  const asked = new URL(url).searchParams;
  expect([asked.get('prompt'), asked.get('max_age'), asked.get('code_challenge_method')]).toEqual([
    'login',
    '0',
    'S256',
  ]);
  expect(await visit(signed, { again: true })).toMatchObject({ subject: 'tom-1' });
  for (const auth_time of [undefined, seconds() - 120, seconds() - 3600]) {
    const finished = await visit((right) => signed({ ...right, auth_time }), { again: true });
    expect(finished).toMatchObject({ refused: expect.any(String) as string });
  }
});

it('says who stopped there', async () => {
  const service = openIdConnect(
    { issuer, clientId: 'app', clientSecret, name: 'Veenstad', insecure: true },
    callback,
  );
  const { kept } = await service.begin({ again: false });
  expect(await service.finish(`?error=access_denied&state=${kept.state}`, kept)).toMatchObject({
    cancelled: true,
  });
});

it('does not talk to a service over http that is somewhere else, and tries again after a failure', async () => {
  const service = openIdConnect(
    { issuer, clientId: 'app', clientSecret, name: 'Veenstad', insecure: false },
    callback,
  );
  await expect(service.begin({ again: false })).rejects.toBeDefined();
  await expect(service.begin({ again: false })).rejects.toBeDefined();
});
