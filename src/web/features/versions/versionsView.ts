import type { ComparedCopies, ComparedVersions } from '../../../application/versions/viewVersions';
import { versionDifferences } from '../../../presentation/versions/versionDifferences';
import { versionName, versionText } from '../../../presentation/versions/versionText';
import type { MessageParams, PageHeadingParams, SelectParams, TableParams } from '../../shared/partials';
import { urls } from '../../urls';

/** The view model of `views/pages/versions/versions.ejs`. */
export interface VersionsView {
  readonly heading: PageHeadingParams;
  readonly message: MessageParams | null;
  /** "Versie 1 naast versie 2". */
  readonly pair: string | null;
  readonly groups: readonly { readonly heading: string; readonly table: TableParams }[];
  readonly choose: {
    readonly action: string;
    readonly heading: string;
    readonly submit: string;
    readonly fields: readonly SelectParams[];
  } | null;
}

type Compared = NonNullable<ComparedVersions['compared']>;

/** Two versions of a functie, with a choice of others when there are more than two. */
export function versionsView({ job, versions, compared }: ComparedVersions): VersionsView {
  const options = (chosen: string) =>
    versions.map((version) => ({
      value: version.id,
      label: versionName(version),
      selected: version.id === chosen,
    }));
  return {
    heading: { over: job.name, heading: versionText.title, intro: versionText.intro },
    ...differences(compared, versionText.none),
    choose:
      compared === null || versions.length < 3
        ? null
        : {
            action: urls.versies(job.id),
            heading: versionText.choose.heading,
            submit: versionText.choose.submit,
            fields: [
              {
                id: 'van',
                name: 'van',
                label: versionText.choose.before,
                options: options(compared.before.id),
              },
              {
                id: 'met',
                name: 'met',
                label: versionText.choose.after,
                options: options(compared.after.id),
              },
            ],
          },
  };
}

/** A copy beside the earlier one of the same person. */
export function copyDifferencesView({ jobName, compared }: ComparedCopies): VersionsView {
  return {
    heading: { over: jobName, heading: versionText.copy.title, intro: versionText.intro },
    ...differences(compared, versionText.copy.first),
    choose: null,
  };
}

function differences(
  compared: Compared | null,
  none: { readonly heading: string; readonly text: string },
): Pick<VersionsView, 'message' | 'pair' | 'groups'> {
  if (compared === null) return { message: said(none), pair: null, groups: [] };
  const groups = versionDifferences(compared.before, compared.after);
  const { what, before, after } = versionText.columns;
  return {
    message: groups.length === 0 ? said(versionText.same) : null,
    pair: `${versionName(compared.before)} naast: ${versionName(compared.after).toLowerCase()}`,
    groups: groups.map(({ heading, differences: rows }, index) => ({
      heading,
      table: {
        id: `verschillen-${String(index + 1)}`,
        caption: heading,
        captionHidden: true,
        head: [{ text: what }, { text: before }, { text: after }],
        rows: rows.map((row) => [
          { text: row.label, header: true },
          { text: row.before === '' ? versionText.nothing : row.before },
          { text: row.after === '' ? versionText.nothing : row.after },
        ]),
      },
    })),
  };
}

function said({ heading, text }: { readonly heading: string; readonly text: string }): MessageParams {
  return { id: 'verschil', tone: 'info', heading, paragraphs: [text] };
}
