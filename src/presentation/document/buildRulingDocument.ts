import { catalogOfDecision, frozenCatalogs } from '../../domain/grading/frozenCatalogs';
import { canWeigh } from '../../domain/grading/weighedAnswer';
import { rulingFieldName, type RulingContent } from '../../domain/ruling/rulingContent';
import { canonicalJson } from '../../domain/shared/canonicalJson';
import type { FrozenContent } from '../../domain/signing/frozenContent';
import { explainAdvice } from '../advice/explainAdvice';
import { outcomeLabel } from '../advice/labels';
import { heaviestFirst } from '../advice/nameIn';
import { chosenStatement } from '../advice/reasons';
import { askParagraphs } from '../own/ownText';
import { noRoadSentence, roadSentences } from '../ruling/roadText';
import { availableSentence, inForceSentence, rulingBasis } from '../ruling/rulingText';
import { calendarDate } from '../shared/dates';
import { shownCode } from '../../domain/access/spokenCode';
import { decisionAttachments } from './decisionAttachments';
import { heading, paragraph, remark } from './headings';
import { cell, typedBlocks } from './lineTexts';
import { asTyped } from './marked';
import type { Block, PrintDocument } from './printDocument';
import { levelName } from './profileBlocks';
import { codeAndVersion, groupsRemark, hashInGroups, printedMoment } from './proofFacts';

function levelOf({ level }: RulingContent, { decision }: FrozenContent): string {
  const label = decision.receipt.employer?.levelLabels[level] ?? '';
  const name = levelName(catalogOfDecision(decision), level);
  return label === '' ? name : `${name} (${label})`;
}

function factRows(content: RulingContent, grounds: FrozenContent): Extract<Block, { kind: 'facts' }>['rows'] {
  const { job, profile, holderName, inForceFrom } = content;
  const { decidedByName, decidedAt } = grounds.decision;
  return [
    { label: 'Medewerker', value: asTyped(holderName) },
    { label: 'Functie', value: asTyped(job.name) },
    ...(job.department === '' ? [] : [{ label: 'Afdeling', value: asTyped(job.department) }]),
    ...(job.jobNumber === '' ? [] : [{ label: 'Functienummer', value: asTyped(job.jobNumber) }]),
    { label: 'Niveau', value: asTyped(levelOf(content, grounds)) },
    { label: 'Geldt vanaf', value: asTyped(calendarDate(inForceFrom)) },
    { label: 'Niveau bepaald door', value: asTyped(`${decidedByName}, ${printedMoment(decidedAt)}`) },
    {
      label: 'Besluit gegeven door',
      value: asTyped(`${content.givenByName}, ${printedMoment(content.givenAt)}`),
    },
    { label: 'Functieprofiel', value: asTyped(codeAndVersion(profile.code, profile.version)) },
    { label: 'Code van dit besluit', value: asTyped(shownCode(content.code)) },
  ];
}

/** Why this level: the advice in words, and what the employer says when it decided otherwise. */
function groundBlocks(grounds: FrozenContent): Block[] {
  const { decision } = grounds;
  const catalogs = frozenCatalogs(decision);
  const { receipt, level, reason } = decision;
  const explanation = explainAdvice(catalogs, receipt);
  const { outcome } = receipt.advice;
  return [
    heading('Waarom dit niveau'),
    paragraph([`${explanation.headline}.`, ...explanation.summary].join(' ')),
    ...(level === outcome
      ? []
      : [
          paragraph(
            outcome === 'onbepaald'
              ? 'Er was geen advies om te volgen. De werkgever bepaalde het niveau zelf.'
              : `Het advies was ${outcomeLabel(outcome)}. De werkgever week daarvan af.`,
          ),
        ]),
    ...(reason.trim() === ''
      ? []
      : [heading('Uitleg van de werkgever', 3), ...typedBlocks(reason, 'Uitleg')]),
    heading('Waarom niet hoger?', 3),
    paragraph(explanation.whyNotHigher),
    heading('Waarom niet lager?', 3),
    paragraph(explanation.whyNotLower),
    ...answerBlocks(decision),
    ...(explanation.areas.length === 0
      ? []
      : [
          heading(catalogs.roles ? 'De gebieden en rollen van de functie' : 'De gebieden van de functie', 3),
          {
            kind: 'list' as const,
            items: explanation.areas.map(({ name, verdict, sentence }) =>
              asTyped(`${name}: ${verdict}. ${sentence}`),
            ),
          },
        ]),
  ];
}

/** The answers on which the level rests, the heaviest first. */
function answerBlocks(decision: FrozenContent['decision']): Block[] {
  const { raster } = frozenCatalogs(decision);
  if (raster === null) return [];
  const { answers } = decision.receipt.sheet;
  const counting = raster.criteria.filter((criterion) => canWeigh(criterion)).map(({ id }) => id);
  const rows = heaviestFirst({ raster, areas: null }, counting).flatMap((id) => {
    const criterion = raster.criteria.find((one) => one.id === id);
    const answer = answers[id];
    if (criterion === undefined || answer === undefined || answer.choice === 'nvt') return [];
    const why = answer.reason?.trim() ?? '';
    return [
      [
        [cell(`**${asTyped(criterion.shortName)}**`)],
        [
          cell(asTyped(chosenStatement(criterion, answer.choice).text)),
          ...(why === '' ? [] : [cell(`**Uitleg:** ${asTyped(why)}`)]),
        ],
      ],
    ];
  });
  return rows.length === 0
    ? []
    : [
        heading('De antwoorden waar het niveau op rust', 3),
        {
          kind: 'table',
          summary: 'Per criterium het antwoord en de uitleg, het zwaarste eerst',
          columns: [
            { header: 'Criterium', width: 9 },
            { header: 'Antwoord en uitleg', width: 26 },
          ],
          rows,
        },
      ];
}

/**
 * The decision to a medewerker (indelingsbesluit): level, grounds, date, and the road to objection with its dates, with the place for one seal of
 * the organisation. Pure: the same content gives the same document.
 */
export function buildRulingDocument(
  content: RulingContent,
  grounds: FrozenContent,
  contentSha256: string,
): PrintDocument {
  const { organisationName, job, holderName, objection, availableOn, managerName } = content;
  const title = 'Indelingsbesluit';
  const organisation = organisationName.trim() === '' ? 'de organisatie' : organisationName.trim();
  const road = roadSentences(objection, availableOn, managerName);
  return {
    title: `${title} ${job.name.trim()}`,
    subject: `Besluit over het niveau van de functie ${job.name.trim()}`,
    author: organisationName,
    createdAt: content.givenAt,
    draft: false,
    header: organisationName.trim() === '' ? title : `${organisationName.trim()} · ${title}`,
    footer: `code ${shownCode(content.code)}`,
    blocks: [
      { kind: 'heading', level: 1, text: title },
      paragraph(
        `Voor ${holderName}. Je functie ${job.name.trim()} heeft niveau: ${levelOf(content, grounds)}. ${inForceSentence(content.inForceFrom)} ${availableSentence(content)}`,
      ),
      {
        kind: 'facts',
        summary: 'Wat is besloten, voor wie en vanaf wanneer',
        rows: factRows(content, grounds),
      },
      ...(content.explanation === ''
        ? []
        : [heading('Toelichting'), ...typedBlocks(content.explanation, 'Toelichting')]),
      ...groundBlocks(grounds),
      heading('Ben je het er niet mee eens?'),
      road.length === 0 ? paragraph(noRoadSentence) : { kind: 'list', items: road.map(asTyped) },
      heading('Heb je een vraag?'),
      ...askParagraphs(managerName, content.desk).map(paragraph),
      heading('Over dit besluit'),
      paragraph(rulingBasis),
      {
        kind: 'facts',
        summary: 'Controlegetallen van dit besluit en van het profiel',
        rows: [
          { label: 'Inhoud van dit besluit', value: hashInGroups(contentSha256) },
          { label: 'Inhoud van het profiel', value: hashInGroups(content.profile.contentSha256) },
        ],
      },
      remark(groupsRemark),
      remark(`Het zegel is van ${organisation}. Het is geen gekwalificeerde handtekening van een persoon.`),
      { kind: 'seal', fieldName: rulingFieldName, description: `Zegel van ${organisation}` },
    ],
    attachments: decisionAttachments('indelingsbesluit', canonicalJson(content), {
      code: content.code,
      sha256: contentSha256,
    }),
  };
}
