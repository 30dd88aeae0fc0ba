import type { CareerFile } from '../../../application/references/viewCareer';
import type { OwnFile } from '../../../application/own/viewOwn';
import { timelineText } from '../../../presentation/timeline/timelineText';
import { shownCode } from '../../../domain/access/spokenCode';
import { sectionIdsOf, sectionKindOf, sectionOf } from '../../../domain/profile/profile';
import { isEstablished, type Copy } from '../../../domain/signing/copy';
import { jobStatusLabels } from '../../../presentation/jobs/statusLabels';
import {
  askParagraphs,
  ownIntro,
  ownStatusText,
  ownText,
  readerText,
  stepText,
} from '../../../presentation/own/ownText';
import { sectionName } from '../../../presentation/profile/sectionName';
import { sectionSummary } from '../../../presentation/profile/sectionSummary';
import { actLine } from '../../../presentation/signing/actText';
import { dayOf } from '../../../presentation/shared/dates';
import { actIcon } from '../../shared/actIcon';
import { markOfOutcome, type OutcomeMark } from '../../shared/levelMarks';
import type {
  CardParams,
  MessageParams,
  PageHeadingParams,
  StatusPillParams,
  TimelineParams,
} from '../../shared/partials';
import { profileParts, type ProfilePart } from '../../shared/profileParts';
import type { Link } from '../../shared/shell';
import { urls } from '../../urls';
import { ownCareerView, type OwnCareerView } from './ownCareerView';
import { ownAskCard } from '../../shared/upkeepCard';
import { objectionCard, rulingCard } from './rulingCards';
import { nextLevelView, type NextLevelView } from './nextLevelView';
import { whyView, type WhyView } from './whyView';

/** The view model of `views/pages/own/notYet.ejs`. */
export interface NotYetView {
  readonly heading: PageHeadingParams;
  readonly card: CardParams;
  readonly ruling: CardParams | null;
  readonly others: CardParams | null;
  readonly data: CardParams;
}

/** The view model of `views/pages/own/profile.ejs`. */
export interface OwnProfileView {
  readonly messages: readonly MessageParams[];
  /** The decision about the level; null when there was none yet. */
  readonly ruling: CardParams | null;
  readonly over: string;
  readonly heading: string;
  readonly mark: OutcomeMark;
  readonly intro: string;
  readonly sign: Link | null;
  readonly download: Link;
  readonly links: readonly Link[];
  readonly profileHeading: string;
  readonly sections: readonly {
    readonly id: string;
    readonly heading: string;
    readonly parts: readonly ProfilePart[];
  }[];
  readonly why: WhyView;
  /** While the profile is not signed: in short. */
  readonly next: NextLevelView | null;
  /** From the moment that nothing more is asked for the copy. */
  readonly career: OwnCareerView | null;
  readonly document: {
    readonly heading: string;
    readonly status: StatusPillParams;
    readonly lines: readonly string[];
    readonly links: readonly Link[];
  };
  /** Asking, objecting, mending, other versions. */
  readonly cards: readonly CardParams[];
  readonly happened: {
    readonly heading: string;
    readonly timeline: TimelineParams;
    readonly link: Link;
  };
  readonly readers: {
    readonly heading: string;
    readonly intro: string;
    readonly none: string | null;
    readonly last: TimelineParams | null;
    readonly earlier: { readonly summary: string; readonly timeline: TimelineParams } | null;
  };
  readonly data: CardParams;
}

type Shown = Extract<OwnFile, { shown: true }>;

const readersInSight = 5;

/** One functie of the reader, shown or not. */
export function ownView(file: OwnFile, ladder: CareerFile): NotYetView | OwnProfileView {
  return file.shown ? profileView(file, ladder) : notYetView(file);
}

const dataCard: CardParams = {
  id: 'mijn-gegevens',
  heading: ownText.data.heading,
  paragraphs: [ownText.data.text],
  links: [{ href: urls.mijnGegevens(), label: ownText.data.link }],
};

function notYetView({ job, others, rulings }: OwnFile): NotYetView {
  return {
    heading: { over: ownText.title, heading: job.name },
    card: {
      id: 'nog-niet',
      size: 'm',
      heading: ownText.notYet.heading,
      paragraphs: ownText.notYet.paragraphs,
      links: [{ href: urls.zoRekenenWij(), label: ownText.notYet.method }],
    },
    ruling: rulingCard(rulings),
    others: othersCard(others),
    data: dataCard,
  };
}

function profileView(file: Shown, ladder: CareerFile): OwnProfileView {
  const { viewed, others, manager, objection, desk } = file;
  const { copy, content, acts } = viewed;
  const { decision, profile, job } = content;
  const career = isEstablished(copy.status) ? ownCareerView(decision, ladder) : null;
  return {
    messages: messagesOf(file),
    ruling: rulingCard(file.rulings),
    over: ownText.title,
    heading: job.name,
    mark: markOfOutcome(decision.level),
    intro: `${ownIntro(decision.level, job.department)} ${ownStatusText(copy.status)}`,
    sign: acts.includes('gezien') ? { href: urls.exemplaarGezien(copy.id), label: ownText.sign } : null,
    download: { href: urls.exemplaarPdf(copy.id), label: ownText.download },
    links: [
      { href: urls.exemplaar(copy.id), label: ownText.page },
      // The page is long: objecting is never more than one step away.
      { href: '#oneens', label: ownText.toObject },
      ...(acts.includes('gezien-geweigerd')
        ? [{ href: urls.exemplaarNietGezien(copy.id), label: ownText.refuse }]
        : []),
    ],
    profileHeading: ownText.profile,
    sections: sectionIdsOf(profile).flatMap((id) => {
      const kind = sectionKindOf(id);
      const section = sectionOf(profile, id);
      if (kind === undefined || section === undefined) return [];
      const rows = sectionSummary(kind, section);
      const heading = sectionName(profile, id);
      return rows.length === 0 ? [] : [{ id, heading, parts: profileParts(rows, heading) }];
    }),
    why: whyView(decision),
    next: career === null ? nextLevelView(decision) : null,
    career,
    document: {
      heading: ownText.document.heading,
      status: jobStatusLabels[copy.status],
      lines: [ownText.document.version(copy.version, shownCode(copy.code))],
      links: [
        ...viewed.records
          .filter(({ record }) => record.act === 'gezien' && viewed.ownRecordIds.has(record.id))
          .map(({ record }) => ({
            href: urls.ontvangstbewijs(copy.id, record.id),
            label: ownText.document.receipt,
          })),
        { href: urls.controleer(), label: ownText.document.check },
      ],
    },
    cards: [
      {
        id: 'vraag',
        heading: ownText.disagree.heading,
        paragraphs: askParagraphs(manager.name, desk),
        links:
          manager.email === null
            ? []
            : [{ href: `mailto:${manager.email}`, label: ownText.disagree.mail(manager.name) }],
      },
      {
        id: 'fout',
        heading: ownText.wrong.heading,
        paragraphs: [
          ownText.wrong.mend(manager.name),
          ...(acts.includes('gezien') ? [ownText.wrong.unsigned] : []),
        ],
      },
      objectionCard(file.rulings, objection, manager.name),
      ownAskCard(file),
      othersCard(others),
    ].filter((card) => card !== null),
    happened: {
      heading: ownText.happened,
      timeline: { items: [...actItems(viewed), ...stepItems(file)] },
      link: { href: urls.mijnTijdlijn(job.id), label: timelineText.link },
    },
    readers: readersView(file.readers),
    data: dataCard,
  };
}

/** Signed, or waiting for the reader; and that another version counts meanwhile. */
function messagesOf({ viewed, others }: Shown): readonly MessageParams[] {
  const { copy, records, acts, ownRecordIds } = viewed;
  const { signed, waits, newer } = ownText;
  const sentences = records.map(({ record }) => {
    const { who, did, when } = actLine(record, ownRecordIds.has(record.id));
    return `${who} ${did} op ${when}.`;
  });
  const counts = others.some(({ status }) => status === 'getekend' || status === 'ontvangst-vastgelegd');
  return [
    ...(copy.status === 'getekend' && !copy.onPaper
      ? [{ id: 'getekend', tone: 'goed' as const, heading: signed, paragraphs: sentences }]
      : []),
    ...(acts.includes('gezien')
      ? [{ id: 'wacht', tone: 'info' as const, heading: waits.heading, paragraphs: [waits.text] }]
      : []),
    ...(counts && !isEstablished(copy.status)
      ? [{ id: 'nieuw', tone: 'info' as const, heading: newer.heading, paragraphs: [newer.text] }]
      : []),
  ];
}

function othersCard(others: readonly Copy[]): CardParams | null {
  if (others.length === 0) return null;
  return {
    id: 'versies',
    heading: ownText.others.heading,
    links: others.map(({ id, version, status }) => ({
      href: urls.exemplaar(id),
      label: `${ownText.others.label(version)} (${jobStatusLabels[status].label.toLowerCase()})`,
    })),
  };
}

function actItems({ records, ownRecordIds }: Shown['viewed']): TimelineParams['items'] {
  return [...records].reverse().map(({ record }) => {
    const { who, did, when } = actLine(record, ownRecordIds.has(record.id));
    return { strong: who, text: did, meta: when, at: record.at, icon: actIcon(record.act), done: true };
  });
}

function stepItems({ steps }: Shown): TimelineParams['items'] {
  return steps.map(({ what, name, at }) => ({
    strong: name === '' ? 'HR' : name,
    text: stepText(what),
    meta: dayOf(at),
    at,
    icon: stepIcons[what],
    done: true,
  }));
}

const stepIcons = {
  beantwoord: 'list-checks',
  niveau: 'badge-check',
  'profiel-klaar': 'file-text',
  aangeboden: 'pen-line',
} as const;

function readersView(readers: Extract<OwnFile, { shown: true }>['readers']): OwnProfileView['readers'] {
  const items = readers.map((reading): TimelineParams['items'][number] => {
    const { who, did } = readerText(reading, true);
    return { strong: who, text: did, meta: dayOf(reading.at), at: reading.at, icon: 'eye', done: true };
  });
  const earlier = items.slice(readersInSight);
  return {
    heading: ownText.readers.heading,
    intro: ownText.readers.intro,
    none: items.length === 0 ? ownText.readers.none : null,
    last: items.length === 0 ? null : { items: items.slice(0, readersInSight) },
    earlier:
      earlier.length === 0
        ? null
        : { summary: ownText.readers.more(earlier.length), timeline: { items: earlier } },
  };
}
