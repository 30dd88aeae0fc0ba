import { CliRefusal, exitCode } from './command';
import type { Command } from './command';
import { messages } from './messages';

/** Lets an administrator in again who can no longer get in. Who may run this, has the server in hand already. */
export const toegangHerstellen: Command = {
  words: ['toegang', 'herstellen'],
  files: ['E-MAILADRES'],
  options: {
    'nieuwe-sleutel': {
      type: 'boolean',
      does: 'als de sleutel voorgoed weg is: iedereen stelt bij het inloggen een nieuwe code in',
    },
    'alleen-code': {
      type: 'boolean',
      does: 'haalt alleen het inloggen met een code weg; wachtwoord en rollen blijven, en er komt geen link',
    },
  },
  does: 'maakt een link waarmee iemand weer als beheerder in kan loggen',
  async run({ files, options }, services) {
    const [email = ''] = files;
    if (options['alleen-code'] === true) {
      if (options['nieuwe-sleutel'] === true) throw new CliRefusal([messages.oneOfTwo]);
      const removed = await services.removeFactor(email);
      if (removed === 'unknown') throw new CliRefusal([messages.noAccount(email)]);
      services.say(`${removed === 'none' ? messages.noFactor : messages.factorRemoved}\n`);
      return exitCode.done;
    }
    const recovered = await services.recoverAccess(email, options['nieuwe-sleutel'] === true);
    if (recovered === 'unknown') throw new CliRefusal([messages.noAccount(email)]);
    services.say(`${messages.accessLink(recovered.expiresAt)}\n`);
    services.out(`${recovered.url}\n`);
    return exitCode.done;
  },
};
