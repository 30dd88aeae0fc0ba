import { join } from 'node:path';
import { openSteps, type ObjectionPart } from '../../../src/application/objection/loadObjection';
import type { ListedObjection, ViewedObjection } from '../../../src/application/objection/viewObjection';
import { objectionState } from '../../../src/domain/objection/objectionState';
import type { ObjectionDecisionContent } from '../../../src/domain/objection/objectionDecision';
import type { ObjectionStep, ObjectionStepKind } from '../../../src/domain/objection/objectionStep';
import {
  objectionListText,
  objectionPageText,
  stepFaultWords,
  stepFormWords,
} from '../../../src/presentation/objection/objectionPageText';
import { decisionView } from '../../../src/web/features/objections/decisionView';
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
const made: Extract<ObjectionStep, { kind: 'bezwaar-gemaakt' }> = {
  kind: 'bezwaar-gemaakt',
  way: 'papier',
  receivedOn: '2026-11-23',
  grounds: { beschrijving: 'Ik stuur ook drie collega’s aan.', niveau: 'Dat werk hoort bij C.' },
  wish: 'Niveau C vanaf 1 januari 2027.',
  lateReason: '',
};
const decided: Extract<ObjectionStep, { kind: 'besloten' }> = {
  kind: 'besloten',
  verdicts: { beschrijving: 'gegrond', niveau: 'ongegrond' },
  words: 'Het aansturen staat er nog niet in. Het niveau wordt er niet anders van.',
  advisedBy: 'de interne bezwarencommissie',
  setTheLevel: true,
};

/** What a decision on an objection says; the people are made up. */
export const sampleDecision: ObjectionDecisionContent = {
  kind: 'indelingswijzer-besluit-op-bezwaar',
  schema: 1,
  organisationName: rulingContent.organisationName,
  holderName: given.holderName,
  job: rulingContent.job,
  ruling: {
    id: given.id,
    code: given.code,
    contentSha256: given.contentSha256,
    level: given.level,
    availableOn: given.availableOn,
  },
  made: { receivedOn: made.receivedOn, grounds: made.grounds, wish: made.wish, lateReason: made.lateReason },
  decision: {
    verdicts: decided.verdicts,
    words: decided.words,
    advisedBy: decided.advisedBy,
    setTheLevel: decided.setTheLevel,
  },
  decidedByName: 'Fenna Brouwer',
  decidedAt: at,
  outside: { to: 'de beroepscommissie van de cao', until: '2027-01-04' },
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
  'besluit-op-bezwaar': page(
    objectionPageText.decision.title(sampleDecision.job.name),
    'objections/decision',
    decisionView(
      {
        viewed: viewedAfter('medewerker', [made, decided]),
        number: 2,
        content: sampleDecision,
        contentSha256: given.contentSha256,
        fileSha256: given.fileSha256,
      },
      'medewerker',
    ),
  ),
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
