import type { SingleSignOn } from '../../../src/application/ports';

/** An identity service that everyone can be sent to and that says of nobody who they are. */
export const fakeSingleSignOn: SingleSignOn = {
  name: 'Veenstad',
  issuer: 'https://login.veenstad.example',
  begin: ({ again }) =>
    Promise.resolve({
      url: 'https://login.veenstad.example/begin',
      kept: { state: 's', nonce: 'n', verifier: 'v', beganAt: 0, again },
    }),
  finish: () => Promise.resolve({ refused: 'fake', cancelled: false }),
};
