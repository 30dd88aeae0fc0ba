import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ejs from 'ejs';
import { createIcon, type Icon } from '../../../src/web/shared/icon';
import { lucideNames } from '../../../src/web/shared/iconNames';
import { marked } from '../../../src/web/shared/marked';
import { ejsOptions } from '../../../src/web/shared/renderPage';
import { publicShell, type PageFrame, type Shell } from '../../../src/web/shared/shell';

const root = join(__dirname, '../../..');
export const viewsDir = join(root, 'views');

/** The icons straight from the package, so that a test needs no build. */
export function packageIcons(): Icon {
  const folder = join(root, 'node_modules/lucide-static/icons');
  return createIcon(
    Object.fromEntries(lucideNames.map((name) => [name, readFileSync(join(folder, `${name}.svg`), 'utf8')])),
  );
}

/** A shell of someone who is signed in, with everything a page can add. */
export const sampleShell: Shell & PageFrame = {
  ...publicShell('Bakkerij De Linde', 'geheim'),
  user: {
    name: 'Noor de Wit',
    initials: 'NW',
    roleLabel: 'HR-adviseur',
    security: { href: '#', label: 'Je beveiliging' },
  },
  menu: [
    { href: '/werkvoorraad', label: 'Werkvoorraad', current: false, news: null },
    { href: '/functies', label: 'Functies', current: true, news: null },
    {
      href: '/berichten',
      label: 'Berichten',
      current: false,
      news: { count: '2', words: '2 nieuwe berichten' },
    },
  ],
  title: 'Voorbeeld',
  errors: [],
  context: null,
  backLink: null,
  brandPanel: null,
  scripts: [],
  now: null,
};

/** Where the built files are, and the digests of the scripts among them. */
export interface BuiltFiles {
  readonly asset: (name: string) => string;
  readonly integrity: (name: string) => string;
}
const noBuild: BuiltFiles = { asset: (name) => `/assets/${name}`, integrity: () => '' };

/** Renders one template as the app does. */
export async function renderView(
  file: string,
  scope: {
    readonly p?: unknown;
    readonly page?: unknown;
    /** For a part that has a form of its own. */
    readonly csrfToken?: string;
    readonly shell?: Shell & PageFrame;
    readonly body?: string;
  },
  { asset, integrity }: BuiltFiles = noBuild,
): Promise<string> {
  const it = { shell: sampleShell, page: {}, ...scope, icon: packageIcons(), asset, integrity, marked };
  return ejs.renderFile(file, it, ejsOptions({ viewsDir, cache: true }));
}

/** Renders one partial of `views/partials`. */
export async function renderPartial(name: string, p: unknown): Promise<string> {
  return renderView(join(viewsDir, 'partials', `${name}.ejs`), { p });
}

/** Renders a body inside a layout of `views/layouts`. */
export async function renderLayout(
  layout: 'main' | 'plain',
  body: string,
  shell: Shell & PageFrame,
  files?: BuiltFiles,
): Promise<string> {
  return renderView(join(viewsDir, 'layouts', `${layout}.ejs`), { body, shell }, files);
}
