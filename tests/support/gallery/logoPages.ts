import { join } from 'node:path';
import { logoFaultWords, logoText } from '../../../src/presentation/organisation/logoText';
import { logoView } from '../../../src/web/features/organisation/logoView';
import { wordedFaults } from '../../../src/web/shared/wordedFaults';
import type { GalleryPage } from './pages';
import { renderView, viewsDir } from './render';

const faults = wordedFaults([{ field: 'logo', problem: 'rest-erachter' }], logoFaultWords);
const organisationName = 'Bakkerij De Linde';

/** The page with the logo of the employer: with one and a fault, and with none. */
export const logoPages: Readonly<Record<string, GalleryPage>> = {
  logo: {
    layout: 'main',
    frame: { title: logoText.title },
    body: () => page({ image: null, organisationName, revision: 0, isStale: false, error: undefined }),
  },
  'logo-fout': {
    layout: 'main',
    frame: { title: logoText.title, errors: faults.items },
    body: () =>
      page({
        image: { type: 'image/png', width: 320, height: 80, bytes: 4000, sha256: 'ab'.repeat(32) },
        organisationName,
        revision: 3,
        isStale: true,
        error: faults.of('logo'),
      }),
  },
};

function page(given: Parameters<typeof logoView>[0]): Promise<string> {
  return renderView(join(viewsDir, 'pages/organisation/logo.ejs'), { page: logoView(given) });
}
