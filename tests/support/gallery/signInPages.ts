import { join } from 'node:path';
import type { SignInChoice } from '../../../src/application/access/signInChoice';
import { signInChoiceFaults, signInChoiceText } from '../../../src/presentation/access/signInChoiceText';
import { emergencyText, signInText } from '../../../src/presentation/accessMessages';
import { asTyped, signInChoiceView } from '../../../src/web/features/access/signInChoiceView';
import { signInView, type SignInWay } from '../../../src/web/features/access/viewModel';
import { wordedFaults } from '../../../src/web/shared/wordedFaults';
import type { GalleryPage } from './pages';
import { renderView, viewsDir } from './render';

const choice: SignInChoice = {
  withPassword: true,
  revision: 3,
  service: 'De Linde-account',
  cameThroughService: false,
  administrators: [
    { id: 'noor', name: 'Noor de Wit', isEmergency: true, isReady: true },
    { id: 'kim', name: 'Kim Kok-van der Bovenkamp', isEmergency: true, isReady: false },
    { id: 'sam', name: 'Sam Bakker', isEmergency: false, isReady: false },
  ],
};
const faults = wordedFaults(
  [
    { field: 'wachtwoord', problem: 'niet-via-dienst' },
    { field: 'noodtoegang', problem: 'geen-keuze' },
  ],
  signInChoiceFaults,
);
const none = wordedFaults([], {});

const signIn = (way: SignInWay, service: string | null): Promise<string> =>
  view('signIn', signInView({ way, service, returnTo: '/werkvoorraad', notice: 'expired' }, {}, none));

/** The real pages of signing in, and of choosing how people do that. */
export const signInPages: Readonly<Record<string, GalleryPage>> = {
  'inloggen-elders': {
    layout: 'plain',
    frame: { title: signInText.title },
    body: () => signIn('elsewhere', 'De Linde-account'),
  },
  'inloggen-beide': {
    layout: 'plain',
    frame: { title: signInText.title },
    body: () => signIn('open', 'De Linde-account'),
  },
  'inloggen-noodtoegang': {
    layout: 'plain',
    frame: { title: emergencyText.title },
    body: () => signIn('emergency', 'De Linde-account'),
  },
  'manier-van-inloggen': {
    layout: 'main',
    frame: { title: signInChoiceText.title },
    body: () => view('signInChoice', signInChoiceView(choice, asTyped(choice), null, none)),
  },
  'manier-van-inloggen-fout': {
    layout: 'main',
    frame: { title: signInChoiceText.title, errors: faults.items },
    body: () =>
      view('signInChoice', signInChoiceView(choice, { ...asTyped(choice), wachtwoord: 'nee' }, null, faults)),
  },
};

function view(name: string, page: unknown): Promise<string> {
  return renderView(join(viewsDir, 'pages/access', `${name}.ejs`), { page });
}
