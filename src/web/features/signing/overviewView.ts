import type { CopyInOverview, SigningOverview } from '../../../application/signing/viewSigning';
import { shownCode } from '../../../domain/access/spokenCode';
import { isEstablished, type Offering } from '../../../domain/signing/copy';
import { jobStatusLabels } from '../../../presentation/jobs/statusLabels';
import { actLine, actRemarks, waitText } from '../../../presentation/signing/actText';
import { overviewText } from '../../../presentation/signing/signingText';
import { actIcon } from '../../shared/actIcon';
import type {
  DetailsParams,
  MessageParams,
  PageHeadingParams,
  StatusPillParams,
  TimelineParams,
} from '../../shared/partials';
import type { Link } from '../../shared/shell';
import { urls } from '../../urls';
import { versionText } from '../../../presentation/versions/versionText';

/** One copy: whose it is, how far it is, and what was done with it. */
export interface CopyCard {
  readonly id: string;
  readonly name: string;
  readonly status: StatusPillParams;
  /** Code, paper, and what it waits for. */
  readonly lines: readonly string[];
  readonly timeline: TimelineParams | null;
  readonly remarks: readonly string[];
  readonly words: DetailsParams | null;
  /** `about` finishes a link for screen readers. */
  readonly links: readonly (Link & { readonly about: string })[];
}

export interface OfferingPart {
  readonly id: string;
  readonly heading: string;
  readonly lines: readonly string[];
  readonly copies: readonly CopyCard[];
}

/** The view model of `views/pages/signing/overview.ejs`. */
export interface OverviewView {
  readonly heading: PageHeadingParams;
  readonly messages: readonly MessageParams[];
  readonly actions: readonly Link[];
  readonly links: readonly Link[];
  readonly now: OfferingPart | null;
  readonly earlier: { readonly heading: string; readonly parts: readonly OfferingPart[] } | null;
}

/** The signing of one functie as who looks may see it. `announce`: the reader just signed. */
export function overviewView(overview: SigningOverview, announce: boolean): OverviewView {
  const { job, allowed, offerings, copies } = overview;
  const parts = offerings.map((offering) => offeringPart(overview, offering));
  const [now, ...earlier] = parts;
  const canAgree = copies.some(({ acts }) => acts.includes('akkoord'));
  return {
    heading: { over: job.name, heading: overviewText.title },
    messages: [signedMessage(overview, announce), emptyMessage(overview)].filter(
      (message) => message !== null,
    ),
    actions: [
      ...(allowed.has('sign.offer')
        ? [{ href: urls.tekenenAanbieden(job.id), label: overviewText.offer }]
        : []),
      ...(canAgree ? [{ href: urls.tekenenAkkoord(job.id), label: overviewText.sign }] : []),
    ],
    links: [
      ...(canAgree ? [{ href: urls.tekenenNiet(job.id), label: overviewText.refuse }] : []),
      ...(allowed.has('sign.withdraw')
        ? [{ href: urls.tekenenIntrekken(job.id), label: overviewText.withdraw }]
        : []),
      ...(allowed.has('sign.revise')
        ? [{ href: urls.nieuweVersie(job.id), label: overviewText.revise }]
        : []),
      ...(copies.length > 0 && (offerings.length > 1 || allowed.has('profile.edit'))
        ? [{ href: urls.versies(job.id), label: versionText.link }]
        : []),
      ...(allowed.has('ruling.list') && copies.some(({ copy }) => isEstablished(copy.status))
        ? [{ href: urls.besluiten(job.id), label: overviewText.rulings }]
        : []),
    ],
    now: now ?? null,
    earlier: earlier.length === 0 ? null : { heading: overviewText.earlier, parts: earlier },
  };
}

/** What the reader signed of the last version. */
function signedMessage(
  { copies, offerings, ownRecordIds }: SigningOverview,
  announce: boolean,
): MessageParams | null {
  const mine = copies.flatMap(({ copy, records }) =>
    records
      .filter(({ record }) => record.act === 'akkoord' && ownRecordIds.has(record.id))
      .map(({ record }) => ({ copy, record })),
  );
  const last = mine.filter(({ copy }) => copy.offeringId === offerings[0]?.id);
  const [first] = last;
  if (first === undefined) return null;
  const { heading, text, next } = overviewText.signed;
  return {
    id: 'getekend',
    tone: 'goed',
    heading,
    paragraphs: [
      text(
        last.map(({ copy }) => copy.holderName),
        first.record.at,
      ),
      ...(last.some(({ copy }) => copy.status === 'akkoord-getekend') ? [next] : []),
    ],
    links: last.map(({ copy, record }) => ({
      href: urls.ontvangstbewijs(copy.id, record.id),
      label: `${overviewText.receipt('akkoord')}${last.length === 1 ? '' : overviewText.about(copy.holderName)}`,
    })),
    announce,
  };
}

function emptyMessage({ job, offerings }: SigningOverview): MessageParams | null {
  if (offerings.length > 0) return null;
  const { heading, ready, notReady } = overviewText.none;
  const text = job.status === 'profiel-klaar' ? ready : notReady;
  return { id: 'niets', tone: 'info', heading, paragraphs: [text] };
}

function offeringPart(overview: SigningOverview, offering: Offering): OfferingPart {
  const { names, copies } = overview;
  const name = (id: string): string => names.get(id) ?? overviewText.someone;
  const { withdrawn } = offering;
  return {
    id: `versie-${String(offering.version)}`,
    heading: overviewText.version(offering.version),
    lines: [
      overviewText.offered(name(offering.offeredBy), offering.offeredAt),
      ...(withdrawn === null
        ? []
        : [overviewText.withdrawn(name(withdrawn.by), withdrawn.at, withdrawn.reason)]),
    ],
    copies: copies
      .filter(({ copy }) => copy.offeringId === offering.id)
      .map((one) => copyCard(overview, one)),
  };
}

function copyCard(
  overview: SigningOverview,
  { copy, records, acts, paperNote, notedByReader }: CopyInOverview,
): CopyCard {
  const { names, ownRecordIds, allReceipts } = overview;
  const done = records.map(({ record }) => record);
  const agreed = done.some(({ act }) => act === 'akkoord' || act === 'papier-akkoord');
  const link = (href: string, label: string) => ({ href, label, about: overviewText.about(copy.holderName) });
  const onPaper = acts.includes('papier-akkoord') || acts.includes('papier-gezien');
  return {
    id: `exemplaar-${copy.id}`,
    name: copy.holderName,
    status: jobStatusLabels[copy.status],
    lines: [
      overviewText.code(shownCode(copy.code)),
      ...(copy.onPaper ? [overviewText.onPaper] : []),
      waitText(copy, agreed, done.at(-1)?.at ?? copy.frozenAt),
      ...(paperNote === null
        ? []
        : [overviewText.paperNoted(names.get(paperNote.notedBy) ?? overviewText.someone, paperNote.notedAt)]),
    ],
    timeline:
      done.length === 0
        ? null
        : {
            items: done.map((record) => {
              const { who, did, when } = actLine(record, ownRecordIds.has(record.id));
              return {
                strong: who,
                text: did,
                meta: when,
                at: record.at,
                icon: actIcon(record.act),
                done: true,
              };
            }),
          },
    remarks: done.flatMap((record) => actRemarks(record)),
    words: wordsOf(done.map(({ words }) => words)),
    links: [
      link(urls.exemplaar(copy.id), overviewText.read),
      link(urls.exemplaarPdf(copy.id), overviewText.pdf),
      ...done
        .filter(({ id, seal }) => seal !== null && (allReceipts || ownRecordIds.has(id)))
        .map(({ id, act }) => link(urls.ontvangstbewijs(copy.id, id), overviewText.receipt(act))),
      ...(acts.includes('ontvangst-vastgelegd')
        ? [link(urls.exemplaarOntvangst(copy.id), overviewText.received)]
        : []),
      ...(onPaper && paperNote === null ? [link(urls.exemplaarPapier(copy.id), overviewText.paper)] : []),
      ...(onPaper && paperNote !== null
        ? [
            link(
              urls.exemplaarPapierBevestigen(copy.id),
              notedByReader ? overviewText.ownPaper : overviewText.confirmPaper,
            ),
          ]
        : []),
    ],
  };
}

function wordsOf(words: readonly string[]): DetailsParams | null {
  const said = words.filter((text) => text !== '');
  return said.length === 0 ? null : { summary: overviewText.words, paragraphs: said };
}
