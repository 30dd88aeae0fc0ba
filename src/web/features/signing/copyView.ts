import type { ViewedCopy } from '../../../application/signing/viewCopy';
import { shownCode } from '../../../domain/access/spokenCode';
import { copyDocument } from '../../../presentation/document/copyDocument';
import { jobStatusLabels } from '../../../presentation/jobs/statusLabels';
import { actLine, actRemarks, waitText } from '../../../presentation/signing/actText';
import { copyText } from '../../../presentation/signing/copyText';
import { actIcon } from '../../shared/actIcon';
import type {
  MessageParams,
  StatusPillParams,
  SummaryListParams,
  TimelineParams,
} from '../../shared/partials';
import type { Link } from '../../shared/shell';
import { versionText } from '../../../presentation/versions/versionText';
import { urls } from '../../urls';
import { twinBlocks, type TwinBlock } from '../../shared/twinBlocks';

/** The view model of `views/pages/signing/copy.ejs`. */
export interface CopyView {
  readonly over: string;
  readonly heading: string;
  readonly status: StatusPillParams;
  readonly intro: string;
  readonly messages: readonly MessageParams[];
  readonly actions: readonly Link[];
  readonly links: readonly Link[];
  readonly pdf: Link;
  readonly same: string;
  readonly blocks: readonly TwinBlock[];
  readonly happened: {
    readonly heading: string;
    readonly none: string | null;
    readonly timeline: TimelineParams;
    readonly remarks: readonly string[];
  };
  readonly about: { readonly heading: string; readonly summary: SummaryListParams };
}

/**
 * A copy as a page: the whole text of the PDF, how far it is, and what the reader can do with it. `receipts`: the reader may have
 * everybody's receipts; `announce`: the reader just signed.
 */
export function copyView(
  viewed: ViewedCopy,
  { receipts, announce }: { readonly receipts: boolean; readonly announce: boolean },
): CopyView {
  const { copy, content, records, acts, file, ownRecordIds } = viewed;
  const done = records.map(({ record }) => record);
  const agreed = done.some(({ act }) => act === 'akkoord' || act === 'papier-akkoord');
  const text = copyText;
  return {
    over: text.over,
    heading: text.title(content.job.name, copy.version),
    status: jobStatusLabels[copy.status],
    intro: `${text.intro(copy.holderName)}, ${text.code(shownCode(copy.code))}. ${waitText(copy, agreed, done.at(-1)?.at ?? copy.frozenAt)}`,
    messages: [ownMessage(viewed, announce), oldMessage(viewed)].filter((message) => message !== null),
    actions: acts.includes('gezien') ? [{ href: urls.exemplaarGezien(copy.id), label: text.sign }] : [],
    links: [
      ...(copy.version > 1 ? [{ href: urls.exemplaarVerschillen(copy.id), label: versionText.link }] : []),
      ...(acts.includes('gezien-geweigerd')
        ? [{ href: urls.exemplaarNietGezien(copy.id), label: text.refuse }]
        : []),
      ...done
        .filter(({ id, seal }) => seal !== null && (receipts || ownRecordIds.has(id)))
        .map(({ id, act }) => ({ href: urls.ontvangstbewijs(copy.id, id), label: text.receipt(act) })),
      ...(file.seals === 0 ? [] : [{ href: `${urls.exemplaarPdf(copy.id)}?zegels=0`, label: text.unsigned }]),
    ],
    pdf: { href: urls.exemplaarPdf(copy.id), label: file.seals === 0 ? text.pdf : text.pdfSigned },
    same: text.sameAsPdf,
    blocks: twinBlocks(copyDocument(content, null)),
    happened: {
      heading: text.happened,
      none: done.length === 0 ? text.nothingYet : null,
      timeline: {
        items: done.map((record) => {
          const { who, did, when } = actLine(record, ownRecordIds.has(record.id));
          return { strong: who, text: did, meta: when, at: record.at, icon: actIcon(record.act), done: true };
        }),
      },
      remarks: done.flatMap((record) => actRemarks(record)),
    },
    about: {
      heading: text.document.heading,
      summary: {
        rows: [
          { key: text.document.version, values: [String(copy.version)] },
          { key: text.document.code, values: [shownCode(copy.code)] },
          { key: text.document.frozen, values: [text.frozenAt(copy.frozenAt)] },
          { key: text.document.words, values: content.signatures.map(({ words }) => words) },
          { key: text.document.hash, values: [copy.contentSha256] },
          { key: text.document.file, values: [file.sha256] },
        ],
      },
    },
  };
}

function ownMessage({ copy, records, ownRecordIds }: ViewedCopy, announce: boolean): MessageParams | null {
  const own = records.map(({ record }) => record).filter(({ id }) => ownRecordIds.has(id));
  const seen = own.find(({ act }) => act === 'gezien');
  const { signed, refused } = copyText;
  if (seen !== undefined) {
    return {
      id: 'getekend',
      tone: 'goed',
      heading: signed.heading,
      paragraphs: [signed.text(seen.at), signed.object],
      links: [
        { href: urls.ontvangstbewijs(copy.id, seen.id), label: signed.receipt },
        { href: urls.mijnProfielVan(copy.jobId), label: signed.own },
      ],
      announce,
    };
  }
  if (!own.some(({ act }) => act === 'gezien-geweigerd')) return null;
  return {
    id: 'niet-getekend',
    tone: 'info',
    heading: refused.heading,
    paragraphs: [refused.text],
    announce,
  };
}

function oldMessage({ copy: { status } }: ViewedCopy): MessageParams | null {
  if (status !== 'vervangen' && status !== 'ingetrokken') return null;
  const { heading, text } = copyText.old[status];
  return { id: 'oud', tone: 'info', heading, paragraphs: [text] };
}
