import { checkText } from '../../presentation/profile/profileMessages';
import type { SummaryRow } from '../../presentation/profile/sectionSummary';
import type { SummaryListParams } from './partials';

/** Values that follow each other share a list of names and values; a list of lines has a heading of its own. */
export type ProfilePart =
  | { readonly kind: 'values'; readonly summary: SummaryListParams }
  | {
      readonly kind: 'list';
      /** Null when it would say the same as the heading of the section. */
      readonly heading: string | null;
      readonly items: readonly string[];
      /** Said when there are no items. */
      readonly none: string | null;
    };

/** The rows of a section of the profile as the parts of a page; `views/partials/profileParts.ejs` prints them. */
export function profileParts(rows: readonly SummaryRow[], sectionHeading: string): readonly ProfilePart[] {
  const parts: ProfilePart[] = [];
  for (const { kind, label, values } of rows) {
    const last = parts.at(-1);
    if (kind === 'list') {
      const heading = rows.length === 1 || label === sectionHeading ? null : label;
      const none = values.length === 0 ? checkText.noLines : null;
      parts.push({ kind: 'list', heading, items: values, none });
    } else if (last?.kind === 'values') {
      const rowsSoFar = [...last.summary.rows, { key: label, values }];
      parts[parts.length - 1] = { kind: 'values', summary: { rows: rowsSoFar } };
    } else {
      parts.push({ kind: 'values', summary: { rows: [{ key: label, values }] } });
    }
  }
  return parts;
}
