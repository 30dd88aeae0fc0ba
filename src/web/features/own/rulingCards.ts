import type { OwnRulings } from '../../../application/own/viewOwn';
import type { ObjectionRules } from '../../../domain/organisation/settings';
import { outcomeLabel } from '../../../presentation/advice/labels';
import { ownText } from '../../../presentation/own/ownText';
import { noRoadSentence, roadSentences } from '../../../presentation/ruling/roadText';
import { availableSentence } from '../../../presentation/ruling/rulingText';
import { ownRulingText } from '../../../presentation/ruling/rulingPageText';
import { counted } from '../../../presentation/shared/numbers';
import type { CardParams } from '../../shared/partials';
import type { Link } from '../../shared/shell';
import { urls } from '../../urls';

/** The decision to the reader that counts, or that it was withdrawn; null when there was none yet. */
export function rulingCard({ counts, others }: OwnRulings): CardParams | null {
  const text = ownRulingText;
  const base = { id: 'besluit', size: 'm' as const };
  if (counts !== null) {
    const { ruling } = counts;
    return {
      ...base,
      heading: text.heading,
      paragraphs: [
        text.level(outcomeLabel(ruling.level), ruling.inForceFrom),
        availableSentence(ruling),
        ...(ruling.readAt === null && ruling.way === 'app' ? [text.unread] : []),
      ],
      links: [
        { href: urls.besluit(ruling.id), label: text.read },
        { href: urls.besluitPdf(ruling.id), label: text.pdf },
        ...others.map(earlierLink),
      ],
    };
  }
  const [last, ...earlier] = others;
  if (last === undefined || last.withdrawn === null) return null;
  const { heading, text: when, reason, next, read } = text.withdrawn;
  return {
    ...base,
    heading,
    paragraphs: [when(last.givenAt, last.withdrawn.at), reason(last.withdrawn.reason), next],
    links: [{ href: urls.besluit(last.id), label: read }, ...earlier.map(earlierLink)],
  };
}

function earlierLink({ id, givenAt, withdrawn }: OwnRulings['others'][number]): Link {
  return { href: urls.besluit(id), label: ownRulingText.earlier(givenAt, withdrawn !== null) };
}

/**
 * What the reader can do who does not agree: the road of the decision that counts, or that the terms begin later. The rules are those of
 * the decision, and before that those of now.
 */
export function objectionCard(
  { counts }: Pick<OwnRulings, 'counts'>,
  rules: ObjectionRules,
  managerName: string,
): CardParams {
  const base = { id: 'oneens', heading: ownText.toObject };
  if (counts !== null) {
    const { objection, availableOn } = counts.content;
    const road = roadSentences(objection, availableOn, counts.content.managerName);
    return {
      ...base,
      paragraphs: road.length === 0 ? [noRoadSentence] : road,
      links: [{ href: urls.mijnBezwaar(counts.ruling.id), label: ownRulingText.toObjection }],
    };
  }
  const { text, terms, weeks, talk } = ownRulingText.coming;
  const { gesprek, bezwaar } = rules.phases;
  return {
    ...base,
    paragraphs: [
      text,
      ...(bezwaar.on ? [`${terms} ${weeks(counted(bezwaar.weeks, 'week', 'weken'))}`] : []),
      ...(gesprek.on ? [talk(gesprek.to === '' ? managerName : gesprek.to)] : []),
      ...(gesprek.on || bezwaar.on ? [] : [noRoadSentence]),
    ],
  };
}
