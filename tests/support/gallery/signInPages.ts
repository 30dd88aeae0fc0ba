import { join } from 'node:path';
import type { PersonAccess } from '../../../src/application/access/manageAccess';
import type { SignInChoice } from '../../../src/application/access/signInChoice';
import type { Fault } from '../../../src/domain/shared/failure';
import { personAccessFaults, personAccessText } from '../../../src/presentation/access/linkMessages';
import { signInChoiceFaults, signInChoiceText } from '../../../src/presentation/access/signInChoiceText';
import { emergencyText, signInText } from '../../../src/presentation/accessMessages';
import type { Signals } from '../../../src/application/access/signals';
import { noticesText } from '../../../src/presentation/access/securityMessages';
import { manageText } from '../../../src/presentation/manage/manageText';
import type { Actor } from '../../../src/domain/workflow/actor';
import { noticesView } from '../../../src/web/features/access/noticesView';
import { manageView } from '../../../src/web/features/manage/manageView';
import { personAccessView } from '../../../src/web/features/access/personAccessView';
import { asTyped, signInChoiceView } from '../../../src/web/features/access/signInChoiceView';
import { signInView, type SignInWay } from '../../../src/web/features/access/viewModel';
import { wordedFaults } from '../../../src/web/shared/wordedFaults';
import type { GalleryPage } from './pages';
import { renderView, viewsDir } from './render';

const choice: SignInChoice = {
  withPassword: true,
  revision: 3,
  service: 'De Linde-account',
  canMail: true,
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

const moment = '2026-11-26T09:00:00.000Z';
const tomsAccess: PersonAccess = {
  account: {
    id: 'tom',
    organisationId: 'linde',
    email: 'tom.vandenbovenkamp-de.groot@groothandel-veenstad.example',
    name: 'Tom van den Bovenkamp-de Groot',
    roles: ['leidinggevende'],
    staffNumber: '',
    active: true,
    revision: 1,
  },
  hasPassword: true,
  mayChoosePassword: true,
  hasFactor: true,
  removal: undefined,
  removalIsMine: false,
  others: ['Noor de Wit', 'Sam Bakker'],
  sessions: 1,
  link: undefined,
  isSelf: false,
};
const removal: PersonAccess['removal'] = {
  id: 'vraag-1',
  accountId: 'tom',
  askedBy: 'noor',
  askedByName: 'Noor de Wit',
  reason: 'telefoon-kwijt',
  askedAt: moment,
  expiresAt: '2026-11-27T09:00:00.000Z',
};
const removalFaults: readonly Fault[] = [
  { field: 'reden', problem: 'geen-keuze' },
  { field: 'nagegaan', problem: 'geen-keuze' },
];

const sam: Actor = {
  accountId: 'sam',
  organisationId: 'linde',
  name: 'Sam Bakker',
  roles: ['beheerder'],
  standsInFor: [],
};
const signals: Signals = {
  removals: [
    { accountId: 'tom', expiresAt: moment, name: tomsAccess.account.name, askedByName: 'Noor de Wit' },
  ],
  alarms: [
    { at: moment, count: 412, usual: 7, aboutName: null },
    { at: moment, count: 15, usual: null, aboutName: tomsAccess.account.name },
  ],
};
const noticeKinds = Object.keys(noticesText.of) as (keyof typeof noticesText.of)[];
const notices = noticeKinds.map((kind, nr) => ({
  id: String(nr),
  kind,
  aboutId: 'tom',
  at: moment,
  aboutName: tomsAccess.account.name,
}));

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
  'code-weghalen-vragen': {
    layout: 'main',
    frame: {
      title: personAccessText.title(tomsAccess.account.name),
      errors: wordedFaults(removalFaults, personAccessFaults).items,
    },
    body: () => access({}, removalFaults),
  },
  'code-weghalen-bevestigen': {
    layout: 'main',
    frame: { title: personAccessText.title(tomsAccess.account.name) },
    body: () => access({ removal }),
  },
  'code-weghalen-wachten': {
    layout: 'main',
    frame: { title: personAccessText.title(tomsAccess.account.name) },
    body: () => access({ removal, removalIsMine: true }),
  },
  'code-weghalen-alleen': {
    layout: 'main',
    frame: { title: personAccessText.title(tomsAccess.account.name) },
    body: () => access({ others: [] }),
  },
  'beheer-signalen': {
    layout: 'main',
    frame: { title: manageText.title },
    body: () => renderView(join(viewsDir, 'pages/manage/manage.ejs'), { page: manageView(sam, signals) }),
  },
  'lees-dit-eerst': {
    layout: 'main',
    frame: { title: noticesText.title },
    body: () => view('notices', noticesView(notices, '')),
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

function access(change: Partial<PersonAccess>, fields: readonly Fault[] = []): Promise<string> {
  const words = wordedFaults(fields, personAccessFaults);
  return view('personAccess', personAccessView({ ...tomsAccess, ...change }, moment, null, null, words));
}

function view(name: string, page: unknown): Promise<string> {
  return renderView(join(viewsDir, 'pages/access', `${name}.ejs`), { page });
}
