import type { OwnFile } from '../../application/own/viewOwn';
import type { OwnAsks } from '../../application/upkeep/askReview';
import type { UpkeepCard } from '../../application/upkeep/viewUpkeepCard';
import type { Trigger } from '../../domain/upkeep/trigger';
import type { Job } from '../../domain/workflow/job';
import { dayOf } from '../../presentation/shared/dates';
import { outcomeSentences } from '../../presentation/upkeep/triggerText';
import { askText } from '../../presentation/upkeep/upkeepFormText';
import { reviewSentence, upkeepPageText, upkeepText } from '../../presentation/upkeep/upkeepText';
import { urls } from '../urls';
import type { CardParams } from './partials';

/** On the page of a functie: for HR when it is looked at again, for a manager the way to ask. */
export function upkeepCard(
  { id, status }: Pick<Job, 'id' | 'status'>,
  { review, open, own }: UpkeepCard,
): CardParams | null {
  if (open !== null) {
    if (review.state === 'niet-nodig' && open === 0) return null;
    const { heading, link } = upkeepPageText.card;
    return {
      id: 'onderhoud',
      heading,
      paragraphs: [
        reviewSentence(review, status === 'gearchiveerd'),
        ...(open === 0 ? [] : [upkeepText.open(open)]),
      ],
      links: [{ href: urls.functieOnderhoud(id), label: link }],
    };
  }
  return own === null ? null : askCard(id, own.asks, own.closed === null);
}

/** On "Mijn functieprofiel": what the reader asked, and the way to ask. */
export function ownAskCard({
  job,
  asks,
  mayAsk,
}: Pick<OwnFile, 'job' | 'asks' | 'mayAsk'>): CardParams | null {
  return askCard(job.id, asks, mayAsk);
}

function askCard(jobId: string, asks: OwnAsks['asks'], mayAsk: boolean): CardParams | null {
  const [last] = asks;
  if (last === undefined && !mayAsk) return null;
  const { heading, text, link } = askText.card;
  return {
    id: 'nieuwe-indeling',
    heading,
    paragraphs: [...(mayAsk ? [text] : []), ...(last === undefined ? [] : askLines(last))],
    links: mayAsk ? [{ href: urls.onderhoudVragen(jobId), label: link }] : [],
  };
}

/** What somebody asked, and what HR answered, for that person. */
export function askLines({ at, why, answer }: Trigger): readonly string[] {
  return [
    `${askText.own(dayOf(at))}: ${why}`,
    ...(answer === null ? [askText.waits] : [outcomeSentences[answer.outcome], askText.said(answer.words)]),
  ];
}
