import { join } from 'node:path';
import { openSteps, type ObjectionPart } from '../../../src/application/objection/loadObjection';
import type { ListedObjection, ViewedObjection } from '../../../src/application/objection/viewObjection';
import { objectionState } from '../../../src/domain/objection/objectionState';
import type { ObjectionStep, ObjectionStepKind } from '../../../src/domain/objection/objectionStep';
import {
  objectionListText,
  objectionPageText,
  stepFaultWords,
  stepFormWords,
} from '../../../src/presentation/objection/objectionPageText';
import { objectionListView } from '../../../src/web/features/objections/listView';
import { objectionView } from '../../../src/web/features/objections/objectionView';
import { stepFormView } from '../../../src/web/features/objections/stepFormView';
import { wordedFaults } from '../../../src/web/shared/wordedFaults';
import type { GalleryPage } from './pages';
import { renderView, viewsDir } from './render';
import { given, rulingContent, viewed as ruling } from './rulingPages';

const at = '2026-11-23T09:30:00.000Z';
const asked: ObjectionStep = { kind: 'gesprek-gevraagd', words: 'Ik wil weten waarom niet C.' };
const talked: ObjectionStep = {
  kind: 'gesprek-gevoerd',
  on: '2026-11-23',
  outcome: 'niet-eens',
  words: 'We keken samen naar de antwoorden.\nOver de zelfstandigheid denken we anders.',
};
const made: ObjectionStep = {
  kind: 'bezwaar-gemaakt',
  way: 'papier',
  receivedOn: '2026-11-23',
  grounds: { beschrijving: 'Ik stuur ook drie collega’s aan.', niveau: 'Dat werk hoort bij C.' },
  wish: 'Niveau C vanaf 1 januari 2027.',
  lateReason: '',
};
const decided: ObjectionStep = {
  kind: 'besloten',
  verdicts: { beschrijving: 'gegrond', niveau: 'ongegrond' },
  words: 'Het aansturen staat er nog niet in. Het niveau wordt er niet anders van.',
  advisedBy: 'de interne bezwarencommissie',
  setTheLevel: true,
};

/** An objection after these steps, as a part sees it on a day. */
function viewedAfter(
  part: ObjectionPart,
  taken: readonly ObjectionStep[],
  today = '2026-11-24',
): ViewedObjection {
  const frame = { rules: rulingContent.objection, availableOn: rulingContent.availableOn };
  const steps = taken.map((step, index) => ({ number: index + 1, step, by: 'fenna', at }));
  const state = objectionState(frame, steps, today);
  return {
    ...ruling,
    ruling: given,
    content: rulingContent,
    frame,
    steps,
    state,
    today,
    part,
    seen: steps.length,
    open: openSteps(state, part),
    names: new Map([['fenna', 'Fenna Brouwer']]),
    setTheLevel: true,
  };
}

const listed = (taken: readonly ObjectionStep[], today: string): ListedObjection => ({
  ruling: given,
  jobName: 'Accountmanager Noord',
  state: viewedAfter('hr', taken, today).state,
  lastAt: at,
});

const objectionFaults = wordedFaults(
  [
    { field: 'gronden', problem: 'leeg' },
    { field: 'reden-niveau', problem: 'leeg' },
    { field: 'telaat', problem: 'leeg' },
  ],
  stepFaultWords,
);
const talkFaults = wordedFaults(
  [
    { field: 'datum', problem: 'toekomst' },
    { field: 'uitkomst', problem: 'leeg' },
  ],
  stepFaultWords,
);
const none = wordedFaults([], stepFaultWords);
const typed = { values: { wens: 'Niveau C', 'reden-niveau': 'Mijn reden.' }, grounds: ['niveau'] };
const nothing = { values: {}, grounds: [] };

function read(viewed: ViewedObjection, saved = false): GalleryPage {
  return page(objectionPageText.titles[viewed.part], 'objections/objection', objectionView(viewed, saved));
}

function form(
  viewed: ViewedObjection,
  kind: ObjectionStepKind,
  given_: typeof typed | typeof nothing,
  worded: ReturnType<typeof wordedFaults>,
  late = false,
): GalleryPage {
  const { title } = stepFormWords(kind, viewed.part);
  return page(title, 'signing/form', stepFormView(viewed, kind, given_, worded, late), worded.items);
}

function page(
  title: string,
  view: string,
  model: object,
  errors: ReturnType<typeof wordedFaults>['items'] = [],
): GalleryPage {
  return {
    layout: 'main',
    frame: { title, errors },
    body: () => renderView(join(viewsDir, 'pages', `${view}.ejs`), { page: model }),
  };
}

/** The real pages about objection, with something of everything that they can show. */
export const objectionPages: Readonly<Record<string, GalleryPage>> = {
  bezwaren: page(
    objectionListText.title,
    'objections/list',
    objectionListView([
      listed([made], '2027-03-01'),
      listed([asked], '2026-11-24'),
      listed([asked, { ...talked, outcome: 'eens' }], '2026-11-24'),
    ]),
  ),
  'bezwaren-leeg': page(objectionListText.title, 'objections/list', objectionListView([])),
  'bezwaar-te-laat': read(viewedAfter('hr', [asked, talked, made], '2027-03-01')),
  'bezwaar-besloten': read(viewedAfter('hr', [made, decided]), true),
  'mijn-bezwaar-begin': read(viewedAfter('medewerker', [])),
  'mijn-bezwaar-besloten': read(viewedAfter('medewerker', [asked, talked, made, decided])),
  'bezwaar-maken-fout': form(
    viewedAfter('medewerker', [], '2027-03-01'),
    'bezwaar-gemaakt',
    typed,
    objectionFaults,
  ),
  'bezwaar-maken-intussen': form(viewedAfter('medewerker', [asked]), 'bezwaar-gemaakt', typed, none, true),
  'bezwaar-kan-niet': form(viewedAfter('medewerker', [made]), 'bezwaar-gemaakt', typed, none, true),
  'bezwaar-brief': form(viewedAfter('hr', []), 'bezwaar-gemaakt', nothing, none),
  'bezwaar-beslissen': form(viewedAfter('hr', [made]), 'besloten', nothing, none),
  gesprek: form(viewedAfter('leidinggevende', [asked]), 'gesprek-gevoerd', nothing, talkFaults),
};
