import type { ProfileFile } from '../../../application/profile/profileFile';
import { sectionProgress } from '../../../application/profile/sectionProgress';
import { sectionIdsOf } from '../../../domain/profile/profile';
import type { SectionId, SectionKind } from '../../../domain/profile/profile';
import { levelName } from '../../../presentation/document/profileBlocks';
import { sectionPageText } from '../../../presentation/profile/profileMessages';
import { sectionHeading, sectionName } from '../../../presentation/profile/sectionName';
import { sectionText, sectionWords } from '../../../presentation/profile/sectionParts';
import { timeOf } from '../../../presentation/shared/dates';
import type {
  MessageParams,
  PageHeadingParams,
  PartsNavParams,
  SubmitRowParams,
} from '../../shared/partials';
import type { PageRequest } from '../../shared/renderPage';
import type { ContextStrip } from '../../shared/shell';
import { urls } from '../../urls';
import { readyField, readyValue } from './fieldNames';
import { placeTexts } from './formFilling';
import type { FormBlock } from './formBlocks';

/** The view model of `views/pages/profile/section.ejs`. */
export interface SectionView {
  readonly heading: PageHeadingParams;
  readonly messages: readonly MessageParams[];
  readonly navigation: PartsNavParams;
  /** Places of the example profile that belong to the whole section. */
  readonly places: { readonly lead: string; readonly texts: readonly string[] } | null;
  readonly action: string;
  readonly revision: string;
  /** Goes along when the profile was ready as the page was opened. */
  readonly ready: { readonly name: string; readonly value: string } | null;
  readonly blocks: readonly FormBlock[];
  readonly submit: SubmitRowParams;
}

/** The sections beside the form, and the check at the end. `current` is null on the page of the check. */
export function profileNavigation(file: ProfileFile, current: SectionId | null): PartsNavParams {
  const jobId = file.file.job.id;
  const isReady = file.file.job.status === 'profiel-klaar';
  return {
    label: sectionPageText.navigation,
    items: [
      ...sectionProgress(file).map(({ id, state }) => ({
        label: sectionName(file.profile, id),
        href: urls.profiel(jobId, id),
        state: id === current && state === 'open' ? ('bezig' as const) : state,
        current: id === current,
      })),
      {
        label: sectionPageText.check,
        href: urls.profielControleren(jobId),
        state: isReady ? 'klaar' : current === null ? 'bezig' : 'open',
        current: current === null,
      },
    ],
  };
}

/** The strip with the functie, its level and the PDF as it is now. */
export function profileStrip(file: ProfileFile, saveStatus: ContextStrip['saveStatus']): ContextStrip {
  const { job } = file.file;
  return {
    jobName: job.name,
    department: levelName(file.catalog, file.decision.level),
    jobHref: urls.profielPdf(job.id),
    jobLinkLabel: job.status === 'profiel-klaar' ? sectionPageText.pdfFinal : sectionPageText.pdfDraft,
    saveStatus,
  };
}

/** Where to go after a section: the next one, or the check. */
export function addressAfter(file: ProfileFile, sectionId: SectionId): string {
  const ids = sectionIdsOf(file.profile);
  const next = ids[ids.indexOf(sectionId) + 1];
  const jobId = file.file.job.id;
  return next === undefined ? urls.profielControleren(jobId) : urls.profiel(jobId, next);
}

/** What a page of a section adds to the section itself. */
export interface SectionPageParts {
  readonly file: ProfileFile;
  readonly sectionId: SectionId;
  readonly kind: SectionKind;
  readonly areaId: string | null;
  readonly revision: string;
  readonly wasReady: boolean;
  readonly blocks: readonly FormBlock[];
  readonly messages: readonly MessageParams[];
  /** Whether what is on the screen is what is stored. */
  readonly isStored: boolean;
}

/** The page of a section. */
export function sectionPage(parts: SectionPageParts): PageRequest & { readonly page: SectionView } {
  const { file, sectionId, kind } = parts;
  const { job } = file.file;
  const name = sectionName(file.profile, sectionId);
  const savedAt = parts.isStored ? file.stored.get(sectionId)?.savedAt : undefined;
  const places = (sectionText(kind).places ?? []).flatMap((place) =>
    placeTexts({ catalog: file.catalog, areaId: parts.areaId }, place),
  );
  return {
    view: 'profile/section',
    title: sectionPageText.title(name, job.name),
    backLink: { href: urls.functie(job.id), label: sectionPageText.back },
    context: profileStrip(
      file,
      savedAt === undefined
        ? { state: 'niet-bewaard', text: sectionPageText.notSaved }
        : { state: 'bewaard', text: sectionPageText.saved(timeOf(savedAt)) },
    ),
    page: {
      heading: {
        over: sectionPageText.over,
        heading: sectionHeading(file.profile, sectionId),
        intro: sectionWords(kind, file.profile.level).intro,
      },
      messages: parts.messages,
      navigation: profileNavigation(file, sectionId),
      places: places.length === 0 ? null : { lead: sectionPageText.places, texts: places },
      action: urls.profiel(job.id, sectionId),
      revision: parts.revision,
      ready: parts.wasReady ? { name: readyField, value: readyValue } : null,
      blocks: parts.blocks,
      submit: {
        submit: { label: sectionPageText.save },
        links: [{ href: urls.functie(job.id), label: sectionPageText.later }],
      },
    },
  };
}
