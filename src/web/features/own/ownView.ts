import type { OwnFile } from '../../../application/own/viewOwn';
import { sectionIdsOf, sectionKindOf, sectionOf } from '../../../domain/profile/profile';
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
import { dayOf } from '../../../presentation/shared/dates';
import { markOfOutcome, type OutcomeMark } from '../../shared/levelMarks';
import type { CardParams, PageHeadingParams, TimelineParams } from '../../shared/partials';
import { profileParts, type ProfilePart } from '../../shared/profileParts';
import type { Link } from '../../shared/shell';
import { urls } from '../../urls';
import { whyView, type WhyView } from './whyView';

/** The view model of `views/pages/own/notYet.ejs`. */
export interface NotYetView {
  readonly heading: PageHeadingParams;
  readonly card: CardParams;
  readonly data: CardParams;
}

/** The view model of `views/pages/own/profile.ejs`. */
export interface OwnProfileView {
  readonly over: string;
  readonly heading: string;
  readonly mark: OutcomeMark;
  readonly intro: string;
  readonly status: string;
  readonly download: Link;
  readonly profileHeading: string;
  readonly sections: readonly {
    readonly id: string;
    readonly heading: string;
    readonly parts: readonly ProfilePart[];
  }[];
  readonly why: WhyView;
  readonly ask: CardParams;
  readonly happened: { readonly heading: string; readonly timeline: TimelineParams };
  readonly readers: {
    readonly heading: string;
    readonly intro: string;
    readonly none: string | null;
    readonly last: TimelineParams | null;
    readonly earlier: { readonly summary: string; readonly timeline: TimelineParams } | null;
  };
  readonly data: CardParams;
}

const readersInSight = 5;

/** One functie of the reader, shown or not. */
export function ownView(file: OwnFile): NotYetView | OwnProfileView {
  return file.shown ? profileView(file) : notYetView(file.job.name);
}

const dataCard: CardParams = {
  id: 'mijn-gegevens',
  heading: ownText.data.heading,
  paragraphs: [ownText.data.text],
  links: [{ href: urls.mijnGegevens(), label: ownText.data.link }],
};

function notYetView(jobName: string): NotYetView {
  return {
    heading: { over: ownText.title, heading: jobName },
    card: {
      id: 'nog-niet',
      size: 'm',
      heading: ownText.notYet.heading,
      paragraphs: ownText.notYet.paragraphs,
      links: [{ href: urls.zoRekenenWij(), label: ownText.notYet.method }],
    },
    data: dataCard,
  };
}

function profileView({
  job,
  profileFile,
  steps,
  readers,
  desk,
}: Extract<OwnFile, { shown: true }>): OwnProfileView {
  const { decision, profile } = profileFile;
  return {
    over: ownText.title,
    heading: job.name,
    mark: markOfOutcome(decision.level),
    intro: ownIntro(decision.level, job.department),
    status: ownStatusText(job.status),
    download: { href: urls.profielPdf(job.id), label: ownText.download },
    profileHeading: ownText.profile,
    sections: sectionIdsOf(profile).flatMap((id) => {
      const kind = sectionKindOf(id);
      const content = sectionOf(profile, id);
      if (kind === undefined || content === undefined) return [];
      const rows = sectionSummary(kind, content);
      const heading = sectionName(profile, id);
      return rows.length === 0 ? [] : [{ id, heading, parts: profileParts(rows, heading) }];
    }),
    why: whyView(decision),
    ask: { id: 'vraag', heading: ownText.disagree.heading, paragraphs: askParagraphs(desk) },
    happened: {
      heading: ownText.happened,
      timeline: {
        items: steps.map(({ what, name, at }) => ({
          strong: name === '' ? 'HR' : name,
          text: stepText(what),
          meta: dayOf(at),
          at,
          icon: stepIcons[what],
          done: true,
        })),
      },
    },
    readers: readersView(readers),
    data: dataCard,
  };
}

const stepIcons = {
  beantwoord: 'list-checks',
  niveau: 'badge-check',
  'profiel-klaar': 'file-text',
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
