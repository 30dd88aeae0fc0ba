import type { ProfileCheck } from '../../../application/profile/checkProfile';
import { sectionIdsOf, sectionKindOf, sectionOf } from '../../../domain/profile/profile';
import type { SectionId } from '../../../domain/profile/profile';
import { shownToHolder } from '../../../domain/workflow/decide';
import { profileIsFinal } from '../../../domain/workflow/status';
import { documentText } from '../../../presentation/document/documentText';
import { gapText } from '../../../presentation/profile/gapText';
import {
  checkText,
  gapsCount,
  printText,
  sectionPageText,
  unprintableText,
} from '../../../presentation/profile/profileMessages';
import { sectionName } from '../../../presentation/profile/sectionName';
import { sectionSummary } from '../../../presentation/profile/sectionSummary';
import type { MessageParams, PageHeadingParams, PartsNavParams } from '../../shared/partials';
import { profileParts, type ProfilePart } from '../../shared/profileParts';
import type { Link } from '../../shared/shell';
import { urls } from '../../urls';
import type { ProfileDeps } from './deps';
import { addressOfGap } from './fieldAddress';
import { unprintableNotice } from './notices';
import { profileDocument } from './profileDocument';
import { profileNavigation } from './sectionView';

/** A section as it is read, with the link to its page. */
export interface CheckedSection {
  readonly id: string;
  readonly heading: string;
  /** Null for who may only read. */
  readonly change: { readonly href: string; readonly label: string; readonly subject: string } | null;
  readonly parts: readonly ProfilePart[];
  /** Said instead, when a result area was left out. */
  readonly leftOut: string | null;
}

/** What can be done now: fill in what is open, finish, or sign. */
export type CheckState =
  | {
      readonly kind: 'open';
      readonly heading: string;
      readonly count: string;
      readonly intro: string;
      readonly gaps: readonly { readonly section: string; readonly links: readonly Link[] }[];
      readonly pdf: Link;
    }
  | {
      readonly kind: 'reading';
      readonly heading: string;
      readonly text: string;
      readonly pdf: Link;
      readonly sign: Link | null;
    }
  | {
      readonly kind: 'ready';
      readonly heading: string;
      readonly text: string;
      readonly action: string;
      readonly seen: string;
      readonly submit: string;
      readonly pdf: Link;
    }
  | {
      readonly kind: 'done';
      readonly heading: string;
      readonly intro: string;
      readonly steps: readonly string[];
      readonly change: string;
      readonly sign: Link | null;
      readonly pdf: Link;
    };

/** The view model of `views/pages/profile/check.ejs`. */
export interface CheckView {
  readonly heading: PageHeadingParams;
  readonly messages: readonly MessageParams[];
  /** To the pages of the sections; null for who may only read. */
  readonly navigation: PartsNavParams | null;
  readonly state: CheckState;
  readonly sections: readonly CheckedSection[];
}

function checkedSection(check: ProfileCheck, sectionId: SectionId): CheckedSection[] {
  const kind = sectionKindOf(sectionId);
  const content = sectionOf(check.profile, sectionId);
  if (kind === undefined || content === undefined) return [];
  const heading = sectionName(check.profile, sectionId);
  const rows = sectionSummary(kind, content);
  return [
    {
      id: sectionId,
      heading,
      change: check.file.allowed.has('profile.edit')
        ? {
            href: urls.profiel(check.file.job.id, sectionId),
            label: sectionPageText.change,
            subject: heading,
          }
        : null,
      parts: profileParts(rows, heading),
      leftOut: rows.length === 0 && kind === 'resultaatgebied' ? checkText.notIncluded : null,
    },
  ];
}

function stateOf(check: ProfileCheck): CheckState {
  const { gaps, profile, mark } = check;
  const { id, status } = check.file.job;
  const draft = { href: urls.profielPdf(id), label: checkText.draft };
  if (status === 'profiel-klaar') {
    return {
      kind: 'done',
      heading: checkText.doneHeading,
      intro: checkText.doneIntro,
      steps: checkText.doneSteps,
      change: checkText.doneChange,
      sign: check.file.allowed.has('sign.offer')
        ? { href: urls.tekenenAanbieden(id), label: checkText.sign }
        : null,
      pdf: { href: urls.profielPdf(id), label: checkText.final },
    };
  }
  if (!check.file.allowed.has('profile.edit')) {
    const pdf = profileIsFinal(status) ? { ...draft, label: checkText.final } : draft;
    const offered = shownToHolder.includes(status);
    return {
      kind: 'reading',
      heading: offered ? checkText.offeredHeading : checkText.readingHeading,
      text: offered ? checkText.offeredText : checkText.readingText,
      pdf,
      sign:
        offered && check.file.allowed.has('sign.view')
          ? { href: urls.tekenen(id), label: checkText.follow }
          : null,
    };
  }
  if (gaps.length === 0 && !check.file.allowed.has('profile.complete')) {
    return {
      kind: 'reading',
      heading: checkText.readyHeading,
      text: checkText.completedByHr,
      pdf: draft,
      sign: null,
    };
  }
  if (gaps.length === 0) {
    return {
      kind: 'ready',
      heading: checkText.readyHeading,
      text: checkText.readyText,
      action: urls.profielControleren(id),
      seen: mark,
      submit: checkText.complete,
      pdf: draft,
    };
  }
  const ids = [...new Set(gaps.map(({ sectionId }) => sectionId))];
  return {
    kind: 'open',
    heading: checkText.gapsHeading,
    count: gapsCount(gaps.length),
    intro: checkText.gapsIntro,
    gaps: ids.map((sectionId) => ({
      section: sectionName(profile, sectionId),
      links: gaps
        .filter((gap) => gap.sectionId === sectionId)
        .map((gap) => ({ href: addressOfGap(id, gap), label: gapText(profile, gap) })),
    })),
    pdf: draft,
  };
}

/** Warns for what the PDF cannot show; the whole document is looked at, so also the reasons of the grading. */
function unprintable(check: ProfileCheck, deps: Pick<ProfileDeps, 'unprintable'>): MessageParams | null {
  const inSections = unprintableNotice(check, sectionIdsOf(check.profile), null, deps.unprintable);
  if (inSections !== null) return inSections;
  const document = profileDocument(check, { draft: true, datedAt: check.decision.decidedAt });
  const characters = deps.unprintable(documentText(document));
  if (characters.length === 0) return null;
  return {
    id: 'tekens',
    tone: 'let',
    heading: printText.unprintableHeading,
    paragraphs: [unprintableText(characters), printText.inTheGrading],
  };
}

function changedNotice({ lastReadyAt, file }: ProfileCheck): MessageParams | null {
  if (lastReadyAt === null || file.job.status === 'profiel-klaar') return null;
  return {
    id: 'veranderd',
    tone: 'info',
    heading: checkText.changedHeading,
    paragraphs: [checkText.changedText],
  };
}

/** The whole profile in the order of the document, and what can be done with it. */
export function checkView(check: ProfileCheck, deps: Pick<ProfileDeps, 'unprintable'>): CheckView {
  const { job, allowed } = check.file;
  const reads = !allowed.has('profile.edit');
  return {
    heading: {
      over: sectionPageText.over,
      heading: reads ? checkText.readingTitle : checkText.title,
      intro: reads || job.status === 'profiel-klaar' ? undefined : checkText.intro,
    },
    messages: [unprintable(check, deps), changedNotice(check)].filter((message) => message !== null),
    navigation: reads ? null : profileNavigation(check, null),
    state: stateOf(check),
    sections: sectionIdsOf(check.profile).flatMap((sectionId) => checkedSection(check, sectionId)),
  };
}
