import type { ViewedRuling } from '../../../application/ruling/viewRuling';
import { shownCode } from '../../../domain/access/spokenCode';
import { buildRulingDocument } from '../../../presentation/document/buildRulingDocument';
import { capitalise } from '../../../presentation/advice/labels';
import { rulingPills, rulingsText, rulingText } from '../../../presentation/ruling/rulingPageText';
import { calendarDate, momentOf } from '../../../presentation/shared/dates';
import type {
  MessageParams,
  StatusPillParams,
  SummaryListParams,
  TimelineParams,
} from '../../shared/partials';
import type { Link } from '../../shared/shell';
import { twinBlocks, type TwinBlock } from '../../shared/twinBlocks';
import { urls } from '../../urls';

/** The view model of `views/pages/rulings/ruling.ejs`. */
export interface RulingView {
  readonly over: string;
  readonly heading: string;
  readonly status: StatusPillParams;
  readonly intro: string;
  readonly messages: readonly MessageParams[];
  readonly pdf: Link;
  readonly links: readonly Link[];
  readonly same: string;
  readonly blocks: readonly TwinBlock[];
  readonly happened: { readonly heading: string; readonly timeline: TimelineParams };
  readonly about: { readonly heading: string; readonly rows: SummaryListParams['rows'] };
}

/** A decision as a page: every text of its PDF, and what happened to it. `announce`: the reader just gave it. */
export function rulingView(viewed: ViewedRuling, announce: boolean): RulingView {
  const { ruling, content, grounds, own, mayWithdraw } = viewed;
  const text = rulingText;
  const { document } = text;
  return {
    over: text.over,
    heading: content.job.name,
    status: pillOf(viewed),
    intro: text.intro(content.holderName),
    messages: [withdrawnMessage(viewed), givenMessage(viewed, announce)].filter((one) => one !== null),
    pdf: { href: urls.besluitPdf(ruling.id), label: text.pdf },
    links: [
      { href: urls.exemplaar(ruling.copyId), label: text.profile },
      ...(mayWithdraw && !own ? [{ href: urls.besluitIntrekken(ruling.id), label: text.withdraw }] : []),
    ],
    same: text.same,
    blocks: twinBlocks(buildRulingDocument(content, grounds, ruling.contentSha256)),
    happened: { heading: text.happened, timeline: { items: happened(viewed) } },
    about: {
      heading: document.heading,
      rows: [
        { key: document.code, values: [shownCode(ruling.code)] },
        { key: document.hash, values: [ruling.contentSha256] },
        { key: document.file, values: [ruling.fileSha256] },
      ],
    },
  };
}

function pillOf({ ruling }: ViewedRuling): StatusPillParams {
  if (ruling.withdrawn !== null) return rulingPills.ingetrokken;
  if (ruling.readAt !== null) return rulingPills.gelezen;
  return ruling.way === 'papier' ? rulingPills.papier : rulingPills.ongelezen;
}

const nameOf = ({ names }: ViewedRuling, id: string): string =>
  capitalise(names.get(id) ?? rulingsText.someone);

function withdrawnMessage(viewed: ViewedRuling): MessageParams | null {
  const { withdrawn } = viewed.ruling;
  if (withdrawn === null) return null;
  const { heading, text, reason, own } = rulingText.withdrawn;
  return {
    id: 'ingetrokken',
    tone: 'let',
    heading,
    paragraphs: [
      text(nameOf(viewed, withdrawn.by), withdrawn.at),
      reason(withdrawn.reason),
      ...(viewed.own ? [own] : []),
    ],
  };
}

function givenMessage({ ruling, own }: ViewedRuling, announce: boolean): MessageParams | null {
  if (!announce || own || ruling.withdrawn !== null) return null;
  const { heading, app, papier } = rulingText.given;
  return {
    id: 'gegeven',
    tone: 'goed',
    heading,
    paragraphs: [ruling.way === 'app' ? app(ruling.holderName) : papier],
    announce: true,
  };
}

/** What happened to the decision, the last first. */
function happened(viewed: ViewedRuling): TimelineParams['items'] {
  const { ruling, content, own } = viewed;
  const { did } = rulingText;
  const { withdrawn, readAt } = ruling;
  return [
    ...(withdrawn === null
      ? []
      : [item(nameOf(viewed, withdrawn.by), did.trok, withdrawn.at, 'undo-2' as const)]),
    ...(readAt === null ? [] : [item(own ? did.you : ruling.holderName, did.las, readAt, 'eye' as const)]),
    item(content.givenByName, did.gaf, ruling.givenAt, 'badge-check' as const),
    ...(ruling.way === 'papier'
      ? [
          {
            strong: did.papier,
            meta: calendarDate(ruling.availableOn),
            icon: 'file-text' as const,
            done: true,
          },
        ]
      : []),
  ];
}

function item(
  strong: string,
  text: string,
  at: string,
  icon: 'undo-2' | 'eye' | 'badge-check',
): TimelineParams['items'][number] {
  return { strong, text, meta: momentOf(at), at, icon, done: true };
}
