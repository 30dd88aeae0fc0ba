import type { CopyWithRulings, RulingsOfJob } from '../../../application/ruling/viewRuling';
import type { Ruling } from '../../../domain/ruling/ruling';
import { isEstablished } from '../../../domain/signing/copy';
import { outcomeLabel } from '../../../presentation/advice/labels';
import { rulingPills, rulingsText } from '../../../presentation/ruling/rulingPageText';
import type { EmptyStateParams, PageHeadingParams, StatusPillParams } from '../../shared/partials';
import type { Link } from '../../shared/shell';
import { urls } from '../../urls';

/** One copy with its decisions. */
export interface RulingCard {
  readonly id: string;
  readonly name: string;
  readonly status: StatusPillParams;
  readonly lines: readonly string[];
  readonly give: Link | null;
  /** `about` finishes a link for screen readers. */
  readonly links: readonly (Link & { readonly about: string })[];
}

/** The view model of `views/pages/rulings/list.ejs`. */
export interface RulingsView {
  readonly heading: PageHeadingParams;
  readonly cards: readonly RulingCard[];
  readonly empty: EmptyStateParams | null;
}

/** The decisions about a functie, a card for each copy. */
export function rulingsView({ job, copies, names }: RulingsOfJob): RulingsView {
  const { none } = rulingsText;
  return {
    heading: { over: job.name, heading: rulingsText.title, intro: rulingsText.intro },
    cards: copies.map((one) => cardOf(one, names)),
    empty:
      copies.length > 0
        ? null
        : {
            heading: none.heading,
            text: none.text,
            action: { href: urls.tekenen(job.id), label: none.action },
          },
  };
}

function cardOf(
  { copy, rulings, mayGive, mayHandle }: CopyWithRulings,
  names: RulingsOfJob['names'],
): RulingCard {
  const text = rulingsText;
  const name = (id: string): string => names.get(id) ?? text.someone;
  const counting = rulings.find(({ withdrawn }) => withdrawn === null);
  const link = (href: string, label: string) => ({ href, label, about: text.about(copy.holderName) });
  return {
    id: `exemplaar-${copy.id}`,
    name: copy.holderName,
    status: rulingPills[stateOf({ copy, rulings, mayGive, mayHandle }, counting)],
    lines: [
      text.versionOf(copy.version),
      ...(counting === undefined
        ? waitingLines({ copy, rulings, mayGive, mayHandle })
        : linesOf(counting, name)),
      ...rulings.flatMap(({ withdrawn }) =>
        withdrawn === null ? [] : [text.withdrawn(name(withdrawn.by), withdrawn.at, withdrawn.reason)],
      ),
    ],
    give: mayGive ? { href: urls.besluitGeven(copy.id), label: text.give } : null,
    links: [
      ...(counting === undefined
        ? []
        : [
            link(urls.besluit(counting.id), text.read),
            link(urls.besluitPdf(counting.id), text.pdf),
            ...(mayHandle ? [link(urls.bezwaar(counting.id), text.objection)] : []),
          ]),
      ...rulings
        .filter(({ withdrawn }) => withdrawn !== null)
        .map((one) => link(urls.besluit(one.id), text.earlier(one.givenAt))),
    ],
  };
}

function stateOf({ copy, rulings, mayGive }: CopyWithRulings, counting?: Ruling): keyof typeof rulingPills {
  if (counting !== undefined) {
    if (counting.readAt !== null) return 'gelezen';
    return counting.way === 'papier' ? 'papier' : 'ongelezen';
  }
  if (mayGive) return 'kan';
  if (rulings.length > 0) return 'ingetrokken';
  return copy.status === 'vervangen' ? 'verlopen' : 'niet';
}

/** Why there is no decision that counts. */
function waitingLines({ copy, mayGive }: CopyWithRulings): readonly string[] {
  const { waits, replaced } = rulingsText;
  if (!isEstablished(copy.status)) return [replaced];
  return mayGive ? [] : [waits];
}

function linesOf(ruling: Ruling, name: (id: string) => string): readonly string[] {
  const text = rulingsText;
  return [
    text.givenBy(name(ruling.givenBy), ruling.givenAt, outcomeLabel(ruling.level)),
    text.inForce(ruling.inForceFrom),
    ...(ruling.way === 'papier' ? [text.onPaper(ruling.availableOn)] : []),
    ...(ruling.readAt !== null ? [text.opened(ruling.readAt)] : ruling.way === 'app' ? [text.unread] : []),
  ];
}
