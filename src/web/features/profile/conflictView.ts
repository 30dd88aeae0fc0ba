import type { ProfileFile } from '../../../application/profile/profileFile';
import { revisionOf } from '../../../application/profile/profileFile';
import type { SectionContent, SectionId, SectionKind } from '../../../domain/profile/profile';
import { conflictText, storedBy } from '../../../presentation/profile/profileMessages';
import { sectionDifferences } from '../../../presentation/profile/sectionDifferences';
import { sectionName } from '../../../presentation/profile/sectionName';
import { momentOf } from '../../../presentation/shared/dates';
import { formTokenField } from '../../shared/formTokens';
import type { ConflictParams, PageHeadingParams } from '../../shared/partials';
import { urls } from '../../urls';
import { conflictField, conflictMarkField, revisionField } from './fieldNames';

/** The view model of `views/pages/profile/conflict.ejs`. */
export interface SectionConflictView {
  readonly heading: PageHeadingParams;
  readonly conflict: ConflictParams;
}

/** What would be stored, and what is there now. */
export interface Clash {
  readonly file: ProfileFile;
  readonly sectionId: SectionId;
  readonly kind: SectionKind;
  readonly mine: SectionContent<SectionKind>;
  readonly theirs: SectionContent<SectionKind>;
  readonly typed: Readonly<Record<string, string>>;
  /** Who looks at the page. */
  readonly accountId: string;
  readonly csrfToken: string;
  readonly error: string | undefined;
}

const notSentAgain = [formTokenField, revisionField, conflictField, conflictMarkField];

/** The page with both texts. Only what differs is shown, so that nothing has to be marked. */
export function sectionConflictView(clash: Clash): SectionConflictView {
  const { file, sectionId, kind, mine, theirs, typed } = clash;
  const stored = file.stored.get(sectionId);
  const differences = sectionDifferences(kind, mine, theirs);
  const side = (who: 'mine' | 'theirs') =>
    differences.map((difference) => ({ label: difference.label, value: difference[who], differs: false }));
  return {
    heading: {
      over: sectionName(file.profile, sectionId),
      heading: stored?.savedBy === clash.accountId ? conflictText.titleSame : conflictText.title,
      intro: conflictText.intro,
    },
    conflict: {
      action: urls.profiel(file.file.job.id, sectionId),
      csrfToken: clash.csrfToken,
      revision: revisionOf(file, sectionId),
      name: conflictField,
      legend: conflictText.legend,
      mine: { heading: conflictText.mine, meta: conflictText.mineMeta, parts: side('mine') },
      theirs: {
        heading: conflictText.theirs,
        meta: stored === undefined ? '' : storedBy(stored.savedByName, momentOf(stored.savedAt)),
        parts: side('theirs'),
      },
      hidden: [
        ...Object.entries(typed)
          .filter(([name]) => !notSentAgain.includes(name))
          .map(([name, value]) => ({ name, value })),
        { name: conflictMarkField, value: 'ja' },
      ],
      error: clash.error,
    },
  };
}
