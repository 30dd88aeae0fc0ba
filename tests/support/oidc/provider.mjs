import { createServer } from 'node:http';
import Provider from 'oidc-provider';

/** An identity service as a program of its own: signs in whoever the last request to `/test/who/…` named, without asking. */
let who = { subject: 'niemand', email: '' };
const server = createServer();
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const issuer = `http://127.0.0.1:${server.address().port}`;

const provider = new Provider(issuer, {
  clients: [
    {
      client_id: 'indelingswijzer',
      client_secret: process.argv[2],
      redirect_uris: ['https://elders.example'],
    },
  ],
  cookies: { keys: ['alleen voor tests'] },
  claims: { openid: ['sub', 'amr', 'acr'], email: ['email'] },
  acrValues: ['twee-stappen'],
  features: { devInteractions: { enabled: false } },
  interactions: { url: (_ctx, { uid }) => `/interactie/${uid}` },
  findAccount: (_ctx, sub) => ({ accountId: sub, claims: () => ({ sub, email: who.email }) }),
  async loadExistingGrant({ oidc }) {
    const grant = new provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
    grant.addOIDCScope('openid');
    await grant.save();
    return grant;
  },
});
// The port of the app is not known yet when this starts.
provider.Client.prototype.redirectUriAllowed = () => true;
const handle = provider.callback();

server.on('request', (req, res) => {
  const url = new URL(req.url, issuer);
  if (url.pathname.startsWith('/test/who/')) {
    who = { subject: url.pathname.slice('/test/who/'.length), email: url.searchParams.get('email') ?? '' };
    res.end();
  } else if (url.pathname.startsWith('/interactie/')) {
    const result =
      who.subject === 'weigert'
        ? { error: 'access_denied' }
        : { login: { accountId: who.subject, amr: ['pwd', 'otp'], acr: 'twee-stappen' } };
    provider.interactionFinished(req, res, result, { mergeWithLastSubmission: false }).catch((error) => {
      res.statusCode = 500;
      res.end(String(error));
    });
  } else {
    handle(req, res);
  }
});
process.stdout.write(`${issuer}\n`);
