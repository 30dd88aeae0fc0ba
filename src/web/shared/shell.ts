import type { Response } from 'express';
import { urls } from '../urls';
import type { IconName } from './icon';
import type { ErrorItem } from './partials';
import type { NowStrip } from './nowStrip';
import type { ShownLogo } from './shownLogo';

export interface Link {
  readonly href: string;
  readonly label: string;
}

export interface MenuItem extends Link {
  readonly current: boolean;
  /** How much there is new behind it; null: nothing. */
  readonly news: { readonly count: string; readonly words: string } | null;
}

export interface SignedInUser {
  readonly name: string;
  /** Two letters for the round mark. */
  readonly initials: string;
  readonly roleLabel: string;
  /** Where someone sees how their own account is protected. */
  readonly security: Link;
}

/** What stands around every page of one request. */
export interface Shell {
  readonly organisationName: string;
  readonly productName: string;
  /** The logo of the employer; null: the mark of the product. */
  readonly logo: ShownLogo | null;
  readonly user: SignedInUser | null;
  readonly menu: readonly MenuItem[];
  /** Empty when there is no session; then no form that needs it may be shown. */
  readonly csrfToken: string;
  readonly homeHref: string;
  readonly signOutHref: string;
  readonly brandCssHref: string;
  readonly footer: readonly Link[];
}

export type SaveState = 'bewaard' | 'niet-bewaard';

/** The strip under the header: which functie is worked on, and whether the work is stored. */
export interface ContextStrip {
  readonly jobName: string;
  /** Shown after the name, for instance "afdeling Verkoop"; empty: not shown. */
  readonly department: string;
  /** The link at the right, for instance to all questions. */
  readonly jobHref: string;
  readonly jobLinkLabel: string;
  /** Absent on pages that store nothing. */
  readonly saveStatus: { readonly state: SaveState; readonly text: string } | null;
}

/** What the panel beside a sign-in form tells; the layout `plain` shows it when it is given. */
export interface BrandPanel {
  readonly heading: string;
  readonly points: readonly { readonly icon: IconName; readonly text: string }[];
}

/** What a page adds to the shell. */
export interface PageFrame {
  readonly title: string;
  readonly errors: readonly ErrorItem[];
  readonly context: ContextStrip | null;
  readonly backLink: Link | null;
  readonly brandPanel: BrandPanel | null;
  /** Built scripts that only this page needs, such as `signature.js`. */
  readonly scripts: readonly string[];
  /** Only on pages about a functie. */
  readonly now: NowStrip | null;
}

const footer: readonly Link[] = [
  { href: urls.hulp(), label: 'Hulp' },
  { href: urls.zoRekenenWij(), label: 'Zo rekenen wij' },
  { href: urls.controleer(), label: 'Controleer een bestand' },
  { href: urls.toegankelijkheid(), label: 'Toegankelijkheid' },
  { href: urls.privacy(), label: 'Privacy' },
  { href: urls.licenties(), label: 'Licenties' },
];

/**
 * The shell of a page for nobody in particular: no menu, no user. Also what an error page falls back on when a
 * failing middleware left none.
 */
export function publicShell(organisationName = '', csrfToken = ''): Shell {
  return {
    organisationName,
    productName: 'Functiewaardering',
    logo: null,
    user: null,
    menu: [],
    csrfToken,
    homeHref: urls.start(),
    signOutHref: urls.uitloggen(),
    brandCssHref: urls.huisstijl(),
    footer,
  };
}

const shells = new WeakMap<Response, Shell>();

/** Remembers the shell of this response. One without a logo keeps the logo that was there. */
export function setShell(res: Response, shell: Shell): void {
  shells.set(res, { ...shell, logo: shell.logo ?? shellOf(res).logo });
}

/** The shell of this response. */
export function shellOf(res: Response): Shell {
  return shells.get(res) ?? publicShell();
}
