import type { JobFile } from '../../../application/grading/jobFile';
import type { UpkeepCard } from '../../../application/upkeep/viewUpkeepCard';
import type { LifecycleFile } from '../../../application/lifecycle/viewLifecycle';
import type { Named } from '../../../application/jobs/peopleOfJob';
import type { Catalog } from '../../../domain/catalog/catalog';
import { progressOf, type WalkPage } from '../../../domain/grading/walk';
import { walkProgress, type WalkProgress } from '../../../domain/grading/walkProgress';
import type { JobStatus } from '../../../domain/workflow/status';
import { statusAllows } from '../../../domain/workflow/transitions';
import { secondText } from '../../../presentation/second/secondText';
import { voiceText } from '../../../presentation/voice/voiceText';
import { holdersText } from '../../../presentation/holders/holdersText';
import { jobStatusLabel, levelName } from '../../../presentation/jobs/statusLabels';
import { careerText } from '../../../presentation/career/careerText';
import { timelineText } from '../../../presentation/timeline/timelineText';
import { actionOf, nextAction, nextStepOf, type NextStep } from '../../../presentation/jobs/whatNow';
import { lifecycleText } from '../../../presentation/lifecycle/lifecycleText';
import { dayOf } from '../../../presentation/shared/dates';
import { enumerate } from '../../../presentation/shared/numbers';
import { pageName, pageTarget } from '../../../presentation/walk/pageNames';
import { enoughText, nextStepText, taskListText, waitsText } from '../../../presentation/walk/taskListText';
import { stoppedText } from '../../../presentation/walk/stoppedText';
import { walkText } from '../../../presentation/walk/walkMessages';
import type {
  CardParams,
  LevelChipParams,
  MessageParams,
  StatusPillParams,
  TaskListParams,
  TimelineParams,
} from '../../shared/partials';
import type { Link } from '../../shared/shell';
import { urls, withQuery } from '../../urls';
import { urlOfPage } from './walkFile';
import { storedOutcome } from './areaView';
import { upkeepCard } from '../../shared/upkeepCard';
import { leadersView, type LeadersView } from './leadersView';
import { lockReason } from './lockedView';
import { storedFor } from './shownAnswer';
import { stoppedMessage } from './stopped';
import { walkParts, type WalkPart } from './walkParts';
import { roleIn } from '../../../domain/grading/areas';
import { rolesHeading } from '../../../presentation/advice/areaText';
import { mainCatalogOf } from '../../../domain/grading/walk';
import type { SettableLevel } from '../../../domain/grading/levelDecision';

type Task = TaskListParams['items'][number];

/** The view model of `views/pages/walk/taskList.ejs`. */
export interface TaskListView {
  readonly over: string;
  readonly heading: string;
  readonly status: StatusPillParams;
  readonly level: { readonly chip: LevelChipParams | null; readonly words: string } | null;
  readonly intro: string;
  readonly messages: readonly MessageParams[];
  readonly cards: readonly {
    readonly id: string;
    readonly heading: string;
    readonly count: string;
    readonly tasks: TaskListParams;
  }[];
  readonly now: {
    readonly heading: string;
    readonly text: string;
    readonly who: string;
    /** Null when someone else has to do it. */
    readonly link: Link | null;
  } | null;
  readonly quick: { readonly heading: string; readonly text: string; readonly link: Link } | null;
  readonly about: {
    readonly heading: string;
    readonly facts: readonly { readonly label: string; readonly value: string }[];
    readonly note: string | null;
    readonly links: readonly Link[];
  };
  /** To the views of who knows the work; null for who may not read them. */
  readonly voice: { readonly heading: string; readonly text: string; readonly link: Link } | null;
  /** To the second grading; null for who may not settle it. */
  readonly second: { readonly heading: string; readonly text: string; readonly link: Link } | null;
  readonly holders: {
    readonly heading: string;
    readonly text: string;
    readonly link: Link | null;
  };
  /** When the grading is looked at again, or the way to ask for that; null when there is nothing to say. */
  readonly upkeep: CardParams | null;
  readonly leaders: LeadersView | null;
  readonly who: { readonly heading: string; readonly people: TimelineParams } | null;
}

/** The task list as `readerId` sees it. */
export function taskListView(
  file: JobFile,
  readerId: string,
  people: { readonly leaders: readonly Named[]; readonly holders: readonly Named[] },
  lifecycle: Pick<LifecycleFile, 'archiving' | 'allowed'>,
  upkeep: UpkeepCard,
): TaskListView {
  const { job, decision, sheet, answers, pages } = file;
  const progress = walkProgress(pages, sheet.gates, answers);
  const open = file.allowed.has('answer.save');
  return {
    over: walkText.departmentName(job.department),
    heading: job.name,
    status: jobStatusLabel(job.status, progress.started),
    level:
      decision === null
        ? null
        : {
            chip: chipOf(decision.level),
            words: levelName(decision.level),
          },
    intro: introOf(file, progress),
    messages: [
      ...archivedMessage(lifecycle.archiving),
      ...(progress.stopped ? [stoppedMessage(file)] : withoutRaster(file)),
    ],
    cards: [
      ...questionCards(file, progress, readerId),
      card('advies', taskListText.steps.advice, adviceTasks(file)),
      card('profiel', taskListText.steps.profile, [...profileTasks(file), ...signingTasks(file)]),
    ],
    now: whatNow(file, progress, people),
    quick:
      open && !progress.stopped
        ? {
            heading: taskListText.quick.heading,
            text: taskListText.quick.text,
            link: { href: urls.alles(job.id), label: taskListText.quick.link },
          }
        : null,
    about: about(file, lifecycle.allowed, upkeep.review.state === 'loopt'),
    holders: holdersCard(file, people.holders),
    voice: voiceCard(file),
    second: secondCard(file),
    upkeep: upkeepCard(job, upkeep),
    leaders: leadersView(file, people.leaders),
    who: whoAnswered(file),
  };
}

/** A level of the raster has a chip; a function of its own has its name alone. */
function chipOf(level: SettableLevel): LevelChipParams | null {
  return level === 'A' || level === 'B' || level === 'C' ? { levels: [level] } : null;
}

function archivedMessage(archiving: LifecycleFile['archiving']): readonly MessageParams[] {
  if (archiving === null) return [];
  const { byName, at, reason } = archiving;
  const paragraphs = [lifecycleText.archived(byName, at), lifecycleText.reason(reason)];
  return [{ id: 'archief', tone: 'info', heading: lifecycleText.archivedHeading, paragraphs }];
}

function introOf(file: JobFile, { done, total, next }: WalkProgress): string {
  if (!file.allowed.has('answer.save')) return taskListText.locked[lockReason(file)];
  return next === null ? taskListText.allDone : taskListText.intro(done, total);
}

/** A Key accountmanager without a chain: there are no tasks to ask about, and no criteria. */
function withoutRaster({ catalogs, sheet, job }: JobFile): readonly MessageParams[] {
  if (catalogs.raster !== null || sheet.gates['winkelketen-contract'] !== 'nee') return [];
  const { heading, text } = stoppedText.noRaster;
  return [
    {
      id: 'geen-keten',
      tone: 'info',
      heading,
      paragraphs: [text],
      links: [{ href: urls.poort(job.id), label: stoppedText.change }],
    },
  ];
}

function questionCards(file: JobFile, progress: WalkProgress, readerId: string): TaskListView['cards'] {
  const parts = walkParts(file);
  const of = (...kinds: readonly WalkPage['kind'][]): readonly WalkPart[] =>
    parts.filter(({ pages }) => pages.some(({ kind }) => kinds.includes(kind)));
  const together = (id: string, heading: string, some: readonly WalkPart[]) =>
    some.length === 0
      ? []
      : [
          walkCard(
            file,
            id,
            heading,
            some.flatMap(({ pages }) => pages),
            readerId,
          ),
        ];
  const gates = together('poort', taskListText.steps.gates, of('poort'));
  if (progress.stopped) return gates;
  return [
    ...gates,
    ...of('vraag').map((part) => walkCard(file, part.id, part.name, part.pages, readerId)),
    ...together('profielvragen', taskListText.steps.light, of('gelijk', 'competenties')),
    ...together('gebieden', taskListText.steps.areas, areaParts(file, of('gebied'), false)),
    ...together(
      'rollen',
      rolesHeading(file.catalogs.roles?.jobTitle ?? ''),
      areaParts(file, of('gebied'), true),
    ),
    ...together('omstandigheden', taskListText.steps.conditions, of('omstandigheden')),
  ];
}

/** The pages of the result areas, or those of the roles. */
function areaParts({ catalogs }: JobFile, parts: readonly WalkPart[], roles: boolean): readonly WalkPart[] {
  return parts.filter(({ pages }) =>
    pages.every(({ subjectId }) => (roleIn(catalogs, subjectId) !== undefined) === roles),
  );
}

function walkCard(
  file: JobFile,
  id: string,
  heading: string,
  pages: readonly WalkPage[],
  readerId: string,
): TaskListView['cards'][number] {
  const done = pages.filter((page) => progressOf(page, file.answers) === 'klaar').length;
  return {
    id: `deel-${id}`,
    heading,
    count: taskListText.count(done, pages.length),
    tasks: { items: pages.map((page) => walkTask(file, page, readerId)) },
  };
}

const statusOf = { klaar: 'klaar', bezig: 'bezig', 'niet-begonnen': 'open' } as const;

function walkTask(file: JobFile, page: WalkPage, readerId: string): Task {
  const name = pageName(file.catalogs, page);
  return {
    label: page.number === null ? name : taskListText.numbered(page.number, name),
    href: urlOfPage(file.job.id, page),
    hint: hintOf(file, page, readerId),
    status: statusOf[progressOf(page, file.answers)],
  };
}

/** Doubt, the outcome of an area, and who answered when that was someone else. */
function hintOf(file: JobFile, page: WalkPage, readerId: string): string | undefined {
  const rows = page.questions.flatMap((question) => storedFor(file.answers, question) ?? []);
  const last = [...rows].sort((one, other) => one.answeredAt.localeCompare(other.answeredAt)).at(-1);
  const outcome = page.kind === 'gebied' ? storedOutcome(file, page.subjectId) : null;
  const hints = [
    ...(outcome === null ? [] : [`${outcome.verdict}.`]),
    ...(rows.some(({ doubt }) => doubt) ? [taskListText.doubt] : []),
    ...(last === undefined || last.answeredBy === readerId
      ? []
      : [taskListText.answeredBy(last.answeredByName, dayOf(last.answeredAt))]),
  ];
  return hints.length === 0 ? undefined : hints.join(' ');
}

function card(id: string, heading: string, items: readonly Task[]): TaskListView['cards'][number] {
  return { id: `deel-${id}`, heading, count: '', tasks: { items } };
}

function adviceTasks(file: JobFile): readonly Task[] {
  const { job, pages, answers, readyForAdvice, decision } = file;
  const gates = pages.find(({ kind }) => kind === 'poort');
  const started = gates === undefined || progressOf(gates, answers) === 'klaar';
  const asked = !statusAllows('answer.save', job.status) || job.status === 'geadviseerd';
  const canSet = file.allowed.has('level.set');
  return [
    {
      label: taskListText.check,
      href: started ? urls.controleren(job.id) : null,
      hint: started ? undefined : taskListText.afterGates,
      status: asked ? 'klaar' : started ? 'open' : 'kan-nog-niet',
    },
    {
      label: taskListText.advice,
      href: started ? urls.advies(job.id) : null,
      hint: started && !readyForAdvice && !asked ? taskListText.adviceEarly : undefined,
      status: asked ? 'klaar' : started ? 'open' : 'kan-nog-niet',
    },
    {
      label: taskListText.level,
      href: decision !== null || canSet ? urls.niveau(job.id) : null,
      hint:
        decision === null
          ? canSet
            ? undefined
            : statusAllows('level.set', job.status)
              ? taskListText.levelByHr
              : taskListText.afterAdvice
          : taskListText.levelSet(
              levelName(decision.level),
              decision.decidedByName,
              dayOf(decision.decidedAt),
            ),
      status: decision !== null ? 'klaar' : canSet ? 'open' : 'kan-nog-niet',
    },
  ];
}

function profileTasks(file: JobFile): readonly Task[] {
  const { job, decision } = file;
  const ready = !file.allowed.has('profile.edit') || job.status === 'profiel-klaar';
  return [
    {
      label: ready ? taskListText.profileReady : taskListText.profile,
      href:
        decision === null ? null : ready ? urls.profielControleren(job.id) : urls.profiel(job.id, 'gegevens'),
      hint: decision === null ? taskListText.afterLevel : undefined,
      status: decision === null ? 'kan-nog-niet' : ready ? 'klaar' : 'bezig',
    },
  ];
}

const offered: readonly JobStatus[] = ['ter-tekening', 'akkoord-getekend', 'geweigerd'];

function signingTasks({ job, decision, allowed }: JobFile): readonly Task[] {
  if (!allowed.has('sign.view') || decision === null) return [];
  const busy = offered.includes(job.status);
  const done = job.status === 'getekend' || job.status === 'ontvangst-vastgelegd';
  const begun = busy || done || job.status === 'profiel-klaar';
  return [
    {
      label: taskListText.signing,
      href: urls.tekenen(job.id),
      hint: begun ? undefined : taskListText.afterProfile,
      status: done ? 'klaar' : busy ? 'bezig' : begun ? 'open' : 'kan-nog-niet',
    },
    ...(done && allowed.has('ruling.list')
      ? [{ label: taskListText.rulings, href: urls.besluiten(job.id), status: 'open' as const }]
      : []),
  ];
}

/** Others sign: who they are, with the way to follow it. */
function waiting(
  { job, allowed }: JobFile,
  step: NextStep,
  { leaders, holders }: { readonly leaders: readonly Named[]; readonly holders: readonly Named[] },
): TaskListView['now'] {
  if ((step !== 'akkoord' && step !== 'gezien') || !allowed.has('sign.view')) return null;
  const people = step === 'akkoord' ? leaders : holders;
  const unknown = step === 'akkoord' ? waitsText.leader : waitsText.holder;
  const names =
    people.length === 0
      ? unknown
      : enumerate(
          people.map(({ name }) => name),
          step === 'akkoord' ? 'of' : 'en',
        );
  return {
    heading: taskListText.now.heading,
    who: '',
    text: waitsText[step](names),
    link: { href: urls.tekenen(job.id), label: waitsText.link },
  };
}

function whatNow(
  file: JobFile,
  { next, started }: WalkProgress,
  people: { readonly leaders: readonly Named[]; readonly holders: readonly Named[] },
): TaskListView['now'] {
  const { job, catalogs } = file;
  const step = nextStepOf(job.status);
  if (step === null) return null;
  const { heading, who, notYou, begin, beginWith, goOn } = taskListText.now;
  if (!file.allowed.has(actionOf(step))) {
    const waits = waiting(file, step, people);
    if (waits !== null) return waits;
    const reason = file.acted.job?.ties.holds === true ? 'own-job' : 'reads-along';
    return { heading, who: notYou[reason], text: `${nextAction(step)}.`, link: null };
  }
  if (step === 'vragen') {
    // A draft without open pages can only be one whose areas changed: check and ask.
    if (next === null)
      return { heading, who, ...linked(nextStepText['advies-vragen'], urls.controleren(job.id)) };
    const first = next.kind === 'poort' ? begin : beginWith(pageTarget(catalogs, next));
    const words = started ? goOn(pageTarget(catalogs, next)) : first;
    return { heading, who, ...linked(words, urlOfPage(job.id, next)) };
  }
  const href = {
    zienswijzen: urls.zienswijzen(job.id),
    'advies-vragen': urls.controleren(job.id),
    niveau: urls.advies(job.id),
    profiel: urls.profiel(job.id, 'gegevens'),
    aanbieden: urls.tekenenAanbieden(job.id),
    akkoord: urls.tekenenAkkoord(job.id),
    gezien: urls.mijnProfielVan(job.id),
    weigering: urls.tekenen(job.id),
  }[step];
  const words = step === 'advies-vragen' && next !== null ? enoughText : nextStepText[step];
  return { heading, who: step === 'akkoord' || step === 'gezien' ? '' : who, ...linked(words, href) };
}

function linked(words: { readonly text: string; readonly link: string }, href: string) {
  return { text: words.text, link: { href, label: words.link } };
}

/** `again`: it is graded anew, so that what was signed stands behind no task. */
function about(file: JobFile, allowed: LifecycleFile['allowed'], again: boolean): TaskListView['about'] {
  const { job, catalogs } = file;
  const text = taskListText.about;
  const main: Catalog | null = mainCatalogOf(catalogs);
  const fact = (label: string, value: string) => (value === '' ? [] : [{ label, value }]);
  return {
    heading: text.heading,
    facts: [
      ...fact(text.compared, main === null ? '' : text.version(main.jobTitle, main.version)),
      ...fact(text.department, job.department),
      ...fact(text.jobNumber, job.jobNumber),
    ],
    note: job.copiedFrom === null ? null : text.copyNote,
    links: [
      ...(file.allowed.has('job.edit') ? [{ href: urls.functieBewerken(job.id), label: text.edit }] : []),
      ...(again && file.allowed.has('sign.view') ? [{ href: urls.tekenen(job.id), label: text.signed }] : []),
      ...(file.allowed.has('job.create')
        ? [{ href: withQuery(urls.functieNieuw(), { kopie: job.id }), label: lifecycleText.copy }]
        : []),
      ...(allowed.has('job.archive')
        ? [{ href: urls.archiveren(job.id), label: lifecycleText.archive }]
        : []),
      ...(allowed.has('job.restore')
        ? [{ href: urls.terughalen(job.id), label: lifecycleText.restore }]
        : []),
      ...(allowed.has('job.delete') ? [{ href: urls.verwijderen(job.id), label: lifecycleText.delete }] : []),
      ...(job.copiedFrom === null ? [] : [{ href: urls.functie(job.copiedFrom), label: text.copy }]),
      ...(file.allowed.has('timeline.view')
        ? [{ href: urls.tijdlijn(job.id), label: timelineText.link }]
        : []),
      ...(file.allowed.has('advice.view')
        ? [{ href: urls.functieLoopbaan(job.id), label: careerText.job.link }]
        : []),
    ],
  };
}

function voiceCard({ job, allowed }: JobFile): TaskListView['voice'] {
  const { heading, open, text, link } = voiceText.card;
  if (!allowed.has('voice.read')) return null;
  return {
    heading,
    text: job.status === 'in-gesprek' ? open : text,
    link: { href: urls.zienswijzen(job.id), label: link },
  };
}

function secondCard({ job, allowed, second }: JobFile): TaskListView['second'] {
  const { heading, none, waiting, compare, link } = secondText.card;
  if (!allowed.has('second.settle') || (second === null && !allowed.has('second.ask'))) return null;
  return {
    heading,
    text: second === null ? none : second.handedInAt === null ? waiting : compare,
    link: { href: urls.tweede(job.id), label: link },
  };
}

function holdersCard({ job, allowed }: JobFile, holders: readonly Named[]): TaskListView['holders'] {
  const { heading, none, link } = holdersText.card;
  return {
    heading,
    text: holders.length === 0 ? none : `${enumerate(holders.map(({ name }) => name))}.`,
    link: allowed.has('job.holders') ? { href: urls.functiehouders(job.id), label: link } : null,
  };
}

/** Who answered how much; shown as soon as more than one person did. */
function whoAnswered({ answers }: JobFile): TaskListView['who'] {
  const byPerson = new Map<string, { name: string; count: number }>();
  for (const { answeredBy, answeredByName: name } of answers) {
    byPerson.set(answeredBy, { name, count: (byPerson.get(answeredBy)?.count ?? 0) + 1 });
  }
  if (byPerson.size < 2) return null;
  return {
    heading: taskListText.who.heading,
    people: {
      items: [...byPerson.values()].map(({ name, count }) => ({
        strong: name,
        text: taskListText.who.answered(count),
        icon: 'user',
        done: true,
      })),
    },
  };
}
