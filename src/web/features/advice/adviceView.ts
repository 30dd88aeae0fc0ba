import type { AdviceFile } from '../../../application/grading/viewAdvice';
import type { Ground } from '../../../domain/grading/advice';
import { canWeigh } from '../../../domain/grading/weighedAnswer';
import type { Action } from '../../../domain/workflow/actions';
import type { RolesCatalog } from '../../../domain/catalog/rolesCatalog';
import { referenceText } from '../../../presentation/level/referenceText';
import { comparisonCardText } from '../../../presentation/walk/comparisonText';
import { disagreementDetails } from '../../../presentation/walk/disagreementText';
import { explainAdvice } from '../../../presentation/advice/explainAdvice';
import type { Explanation } from '../../../presentation/advice/explainAdvice';
import { adviceText, outcomeHelp, undecidedHelp } from '../../../presentation/level/advicePageText';
import { momentOf } from '../../../presentation/shared/dates';
import type { CardParams, LevelPictureParams, MessageParams, TimelineParams } from '../../shared/partials';
import type { Link } from '../../shared/shell';
import { urls } from '../../urls';
import { areasView, type AreasView } from './areasView';
import { borderMessage, type BorderMessage } from './borderMessage';
import { earlierDecisions, type EarlierDecisions } from './decisionView';
import { gatesView, type GatesView } from './gatesView';
import { markOfOutcome, type OutcomeMark } from '../../shared/levelMarks';
import { openPages, neededPages } from './openPages';
import { levelPicture } from './pictureModel';
import { fullLabel, pageLinker, questionLinker, type QuestionLink } from './questionLinks';
import { reasonCards, type ReasonCards } from './reasonCards';
import { receiptView, type ReceiptView } from './receiptView';
import { signalItems, type SignalItem } from './signalsView';
import { stepsView } from './stepsView';
import { tippingView, type TippingView } from './tippingView';

/** The one button of the page that does what comes now: a link, or a form that asks for the advice. */
export type MainAction =
  | { readonly kind: 'link'; readonly href: string; readonly label: string }
  | { readonly kind: 'form'; readonly action: string; readonly label: string };

/** The view model of `views/pages/advice/advice.ejs`. */
export interface AdviceView {
  readonly over: string;
  readonly heading: string;
  readonly mark: OutcomeMark;
  readonly sentences: readonly string[];
  readonly strength: readonly string[];
  readonly main: MainAction | null;
  readonly answers: Link;
  readonly download: Link;
  readonly ownChoice: string | null;
  readonly messages: readonly MessageParams[];
  readonly border: BorderMessage | null;
  readonly toAnswer: {
    readonly heading: string;
    readonly paragraph: string | null;
    readonly links: readonly Link[];
    readonly summary: string | null;
  } | null;
  readonly help: CardParams | null;
  readonly gates: GatesView | null;
  readonly areasFirst: boolean;
  readonly areas: AreasView | null;
  readonly roles: AreasView | null;
  /** Where sources differ, and what looks like the reference function. */
  readonly asides: readonly CardParams[];
  readonly combination: CardParams | null;
  readonly picture: {
    readonly heading: string;
    readonly intro: string;
    readonly drawing: LevelPictureParams;
  } | null;
  readonly reasons: ReasonCards & { readonly restHeading: string };
  readonly tipping: TippingView | null;
  readonly signals: { readonly heading: string; readonly items: readonly SignalItem[] } | null;
  readonly receipt: ReceiptView;
  readonly counting: CardParams | null;
  readonly earlier: EarlierDecisions | null;
  readonly steps: { readonly heading: string; readonly timeline: TimelineParams };
}

/** Longer lists of open pages go behind a line. */
const longList = 6;

const areasDecide: readonly Ground['kind'][] = [
  'gebieden-gedragen',
  'leidt-team-gebieden-open',
  'geen-raster',
];
const byGates: readonly Ground['kind'][] = [
  'geen-klantrelatie',
  'leidt-leidinggevenden',
  'leidt-team-zonder-keten',
  ...areasDecide,
];

/** Everything that the advice page says. `downloadBytes` is the size of the download. */
export function adviceView(adviceFile: AdviceFile, downloadBytes: number): AdviceView {
  const { file, receipt, catalogs } = adviceFile;
  const { job, decision } = file;
  const { advice } = receipt;
  const explanation = explainAdvice(catalogs, receipt);
  const linkOf = questionLinker(job.id, catalogs, receipt.sheet);
  const linkOfPage = pageLinker(job.id, catalogs);
  const open = decision === null ? openPages(adviceFile) : [];
  const openLinks = open.map(linkOfPage);
  const may = (action: Action): boolean => file.allowed.has(action);
  const decidedByRaster = advice.ground.kind === 'drempels';
  const decidedByRoles = advice.ground.kind.startsWith('rollen-');
  const drawing = levelPicture(catalogs.raster, receipt, job.name);
  return {
    over: job.department === '' ? job.name : `${job.name} · ${job.department}`,
    heading:
      open.length > 0 && advice.outcome !== 'onbepaald'
        ? adviceText.provisionalHeading(explanation.headline)
        : explanation.headline,
    mark: markOfOutcome(advice.outcome),
    sentences: explanation.summary,
    strength:
      decidedByRaster || decidedByRoles || advice.outcome === 'onbepaald' ? strengthOf(explanation) : [],
    main: mainAction(adviceFile, may, openLinks),
    answers: { href: urls.controleren(job.id), label: adviceText.actions.answers },
    download: {
      href: urls.adviesJson(job.id),
      label: adviceText.actions.download(Math.max(1, Math.round(downloadBytes / 1000))),
    },
    ownChoice: may('level.set') ? adviceText.actions.ownChoice : null,
    messages: [
      ...decidedMessage(adviceFile),
      ...(open.length > 0 ? [provisionalMessage(open.length, neededPages(adviceFile).length)] : []),
      ...(open.length === 0 && may('advice.request') && job.status !== 'geadviseerd'
        ? [{ id: 'nog-niet-gevraagd', tone: 'info' as const, ...adviceText.notAsked }]
        : []),
    ],
    border: borderMessage(receipt, explanation, linkOf),
    toAnswer: toAnswer(adviceFile, linkOf, openLinks),
    help: helpFor(adviceFile, open.length > 0),
    gates: byGates.includes(advice.ground.kind)
      ? gatesView(job.id, catalogs, receipt, decision === null)
      : null,
    areasFirst: areasDecide.includes(advice.ground.kind) || advice.combination !== null,
    areas: areasView(catalogs, receipt, explanation),
    roles: areasView(catalogs, receipt, explanation, 'rollen'),
    asides: roleAsides(catalogs.roles ?? null),
    combination:
      explanation.combination === null
        ? null
        : {
            id: 'combinatie',
            size: 'm',
            heading: explanation.combination.heading,
            paragraphs: explanation.combination.sentences,
          },
    picture:
      drawing === null
        ? null
        : { heading: adviceText.picture.heading, intro: pictureIntro(adviceFile, open.length > 0), drawing },
    reasons: {
      ...(catalogs.raster === null
        ? { cards: [], rest: [] }
        : reasonCards(catalogs.raster, receipt, explanation, linkOf)),
      restHeading: adviceText.reasons.rest,
    },
    tipping:
      catalogs.raster === null || advice.provisionalLevel === null
        ? null
        : tippingView(catalogs.raster, receipt, explanation, linkOf),
    signals: signalsOf(adviceFile, explanation, linkOf),
    receipt: receiptView(adviceFile),
    counting: countingCard(adviceFile),
    earlier: earlierDecisions(adviceFile.withdrawn),
    steps: { heading: adviceText.steps.heading, timeline: stepsView(adviceFile) },
  };
}

/** Where the sources of the reference function differ, and what it is easily taken for; each point behind a line. */
function roleAsides(roles: RolesCatalog | null): readonly CardParams[] {
  if (roles === null) return [];
  const { disagreements, comparison, jobTitle } = roles;
  return [
    ...(disagreements.length === 0
      ? []
      : [
          {
            id: 'verschillen',
            heading: referenceText.sources,
            size: 'm' as const,
            paragraphs: [referenceText.sourcesIntro],
            details: disagreements.map(disagreementDetails),
          },
        ]),
    ...(comparison === null ? [] : [{ ...comparisonCardText(jobTitle, comparison), size: 'm' as const }]),
  ];
}

function strengthOf(explanation: Explanation): readonly string[] {
  return [explanation.strength, ...(explanation.mixed === null ? [] : [explanation.mixed])];
}

function mainAction(
  { file }: AdviceFile,
  may: (action: Action) => boolean,
  openLinks: readonly QuestionLink[],
): MainAction | null {
  const { job, decision, readyForAdvice } = file;
  const { actions } = adviceText;
  if (decision !== null) return { kind: 'link', href: urls.niveau(job.id), label: actions.decision };
  if (may('level.set')) return { kind: 'link', href: urls.niveau(job.id), label: actions.setLevel };
  if (readyForAdvice && may('advice.request')) {
    return { kind: 'form', action: urls.advies(job.id), label: actions.request };
  }
  const [next] = openLinks;
  return next === undefined || !may('answer.save')
    ? null
    : { kind: 'link', href: next.href, label: actions.onward };
}

function decidedMessage({ file, receipt }: AdviceFile): readonly MessageParams[] {
  const { decision } = file;
  if (decision === null) return [];
  const deviates = decision.level !== receipt.advice.outcome;
  return [
    {
      id: 'bepaald',
      tone: 'goed',
      heading: adviceText.decided(decision.level),
      paragraphs: [
        adviceText.decidedBy(decision.decidedByName, momentOf(decision.decidedAt)),
        deviates ? adviceText.deviates : adviceText.follows,
      ],
    },
  ];
}

function provisionalMessage(open: number, total: number): MessageParams {
  return {
    id: 'voorlopig',
    tone: 'info',
    heading: adviceText.provisional.heading,
    paragraphs: adviceText.provisional.paragraphs(open, total),
  };
}

/** The questions to go to: those that keep the level undecided, or else those that are still open. */
function toAnswer(
  { file, receipt }: AdviceFile,
  linkOf: (id: string) => QuestionLink,
  openLinks: readonly QuestionLink[],
): AdviceView['toAnswer'] {
  const links = (places: readonly QuestionLink[]): readonly Link[] =>
    places.map((place) => ({ href: place.href, label: fullLabel(place) }));
  const { ground } = receipt.advice;
  if (file.decision === null && ground.kind === 'te-weinig-zware-antwoorden') {
    return { ...undecidedHelp[ground.kind], links: links(ground.toAnswer.map(linkOf)), summary: null };
  }
  if (file.decision === null && ground.kind === 'zware-antwoorden-botsen') {
    return {
      ...undecidedHelp[ground.kind],
      links: links([...ground.low, ...ground.high].map(linkOf)),
      summary: null,
    };
  }
  if (openLinks.length === 0) return null;
  const { listHeading, more } = adviceText.provisional;
  return {
    heading: listHeading,
    paragraph: null,
    links: links(openLinks),
    summary: openLinks.length > longList ? more(openLinks.length) : null,
  };
}

/** What to do with an outcome that is no level; another catalog only when this one is answered in full. */
function helpFor({ receipt }: AdviceFile, unfinished: boolean): CardParams | null {
  const { outcome, ground } = receipt.advice;
  if (ground.kind === 'geen-raster') {
    if (unfinished) return null;
    const { heading, paragraph, link } = undecidedHelp['geen-raster'];
    return {
      id: 'hulp',
      size: 'm',
      heading,
      paragraphs: [paragraph],
      links: [{ href: urls.functieNieuw(), label: link }],
    };
  }
  const help = outcomeHelp[outcome];
  return help === undefined ? null : { id: 'hulp', size: 'm', heading: help.heading, list: help.points };
}

function pictureIntro({ receipt }: AdviceFile, open: boolean): string {
  const { ground } = receipt.advice;
  const { picture } = adviceText;
  if (ground.kind === 'drempels') return open ? `${picture.intro} ${picture.provisional}` : picture.intro;
  if (['te-weinig-zware-antwoorden', 'zware-antwoorden-botsen'].includes(ground.kind)) {
    return `${picture.intro} ${picture.provisional}`;
  }
  return ground.kind === 'rollen-gedragen' ? picture.byRoles : picture.byGates;
}

function signalsOf(
  { file, catalogs, receipt }: AdviceFile,
  explanation: Explanation,
  question: (id: string) => QuestionLink,
): AdviceView['signals'] {
  // On an empty sheet everything is missing; that is no signal.
  const { answers, tasks } = receipt.sheet;
  const nothing = Object.keys(answers).length + Object.keys(tasks).length === 0;
  if (receipt.advice.signals.length === 0 || nothing) return null;
  const linkOfPage = pageLinker(file.job.id, catalogs);
  const page = (kind: 'competenties' | 'omstandigheden'): QuestionLink =>
    linkOfPage({ kind, subjectId: '', number: null });
  const links =
    file.decision === null
      ? { question, competencies: page('competenties'), conditions: page('omstandigheden') }
      : null;
  return {
    heading: adviceText.signals.heading,
    items: signalItems(catalogs, receipt, explanation, links),
  };
}

function countingCard({ catalogs, receipt }: AdviceFile): CardParams | null {
  const { raster } = catalogs;
  if (raster === null) return null;
  const { counting } = adviceText;
  const choices = raster.criteria
    .filter(canWeigh)
    .map(({ id }) => ({ id, choice: receipt.sheet.answers[id]?.choice }));
  const counted = choices.filter(({ choice }) => choice !== undefined && choice !== 'nvt');
  const notApplicable = choices.filter(({ choice }) => choice === 'nvt').length;
  const open = choices.filter(({ choice }) => choice === undefined).length;
  const ids = new Set(counted.map(({ id }) => id));
  const pairs = raster.countedOnce.filter((members) => members.every((id) => ids.has(id))).length;
  return {
    id: 'telt-mee',
    heading: counting.heading,
    paragraphs: [
      counting.counted(counted.length),
      ...(pairs === 0 ? [] : [counting.pairs(pairs)]),
      ...(notApplicable === 0 ? [] : [counting.notApplicable(notApplicable)]),
      ...(open === 0 ? [] : [counting.open(open)]),
      counting.competencies,
    ],
    links: [{ href: urls.zoRekenenWij(), label: counting.link }],
  };
}
