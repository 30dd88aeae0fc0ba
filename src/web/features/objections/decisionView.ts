import type { ViewedDecision } from '../../../application/objection/viewObjection';
import { buildObjectionDecisionDocument } from '../../../presentation/document/buildObjectionDecisionDocument';
import { objectionPageText } from '../../../presentation/objection/objectionPageText';
import type { SummaryListParams } from '../../shared/partials';
import type { Link } from '../../shared/shell';
import { twinBlocks, type TwinBlock } from '../../shared/twinBlocks';
import { urls } from '../../urls';
import { decisionHrefs } from './places';

/** The view model of `views/pages/objections/decision.ejs`. */
export interface DecisionView {
  readonly over: string;
  readonly heading: string;
  readonly intro: string;
  readonly pdf: Link;
  readonly links: readonly Link[];
  readonly same: string;
  readonly blocks: readonly TwinBlock[];
  readonly about: { readonly heading: string; readonly rows: SummaryListParams['rows'] };
}

/** A decision on an objection as a page: every text of its PDF. */
export function decisionView(
  { viewed, number, content, contentSha256, fileSha256 }: ViewedDecision,
  part: 'medewerker' | 'hr',
): DecisionView {
  const text = objectionPageText.decision;
  const { document } = text;
  return {
    over: text.over,
    heading: content.job.name,
    intro: text.intro(content.holderName),
    pdf: { href: decisionHrefs(part, viewed.ruling.id, number).pdf, label: text.pdf },
    links: [{ href: urls.besluit(viewed.ruling.id), label: text.ruling }],
    same: text.same,
    blocks: twinBlocks(buildObjectionDecisionDocument(content, contentSha256)),
    about: {
      heading: document.heading,
      rows: [
        { key: document.hash, values: [contentSha256] },
        { key: document.file, values: [fileSha256] },
      ],
    },
  };
}
