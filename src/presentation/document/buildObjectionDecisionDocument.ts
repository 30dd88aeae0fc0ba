import { shownCode } from '../../domain/access/spokenCode';
import {
  objectionDecisionFieldName,
  type ObjectionDecisionContent,
} from '../../domain/objection/objectionDecision';
import { groundsOf } from '../../domain/objection/objectionStep';
import { canonicalJson } from '../../domain/shared/canonicalJson';
import { capitalise, outcomeLabel } from '../advice/labels';
import {
  allUpheldSentence,
  groundNames,
  outsideSentence,
  setTheLevelSentence,
  verdictNames,
} from '../objection/objectionText';
import { calendarDate } from '../shared/dates';
import { decisionAttachments } from './decisionAttachments';
import { heading, paragraph, remark } from './headings';
import { typedBlocks } from './lineTexts';
import { asTyped } from './marked';
import type { Block, PrintDocument } from './printDocument';
import { groupsRemark, hashInGroups, printedMoment } from './proofFacts';

/** What the medewerker wrote and what was decided on it, ground by ground. */
function groundBlocks({ made, decision }: ObjectionDecisionContent): Block[] {
  return groundsOf(made).flatMap((ground): Block[] => {
    const verdict = decision.verdicts[ground];
    return [
      heading(capitalise(groundNames[ground]), 3),
      paragraph('Je schreef:'),
      ...typedBlocks(made.grounds[ground] ?? '', 'Reden'),
      ...(verdict === undefined
        ? []
        : [
            {
              kind: 'paragraph' as const,
              text: `**Besluit over ${groundNames[ground]}:** ${asTyped(verdictNames[verdict])}.`,
            },
          ]),
    ];
  });
}

function isAllUpheld({ made, decision }: ObjectionDecisionContent): boolean {
  return groundsOf(made).every((ground) => decision.verdicts[ground] === 'gegrond');
}

/** What was decided, before everything else. */
function outcomeSentences({ made, decision }: ObjectionDecisionContent): string {
  return groundsOf(made)
    .flatMap((ground) => {
      const verdict = decision.verdicts[ground];
      return verdict === undefined ? [] : [`Over ${groundNames[ground]}: ${verdictNames[verdict]}.`];
    })
    .join(' ');
}

/** The decision of the employer on an objection, with the place for one seal. Pure: the same content gives the same document. */
export function buildObjectionDecisionDocument(
  content: ObjectionDecisionContent,
  contentSha256: string,
): PrintDocument {
  const { organisationName, holderName, job, ruling, made, decision, outside } = content;
  const title = 'Besluit op bezwaar';
  const organisation = organisationName.trim() === '' ? 'de organisatie' : organisationName.trim();
  return {
    title: `${title} ${job.name.trim()}`,
    subject: `Besluit op een bezwaar over de functie ${job.name.trim()}`,
    author: organisationName,
    createdAt: content.decidedAt,
    draft: false,
    header: organisationName.trim() === '' ? title : `${organisationName.trim()} · ${title}`,
    footer: `bij indelingsbesluit ${shownCode(ruling.code)}`,
    blocks: [
      { kind: 'heading', level: 1, text: title },
      paragraph(
        `Voor ${holderName}. Dit is het besluit van ${organisation} op je bezwaar. ${outcomeSentences(content)}`,
      ),
      {
        kind: 'facts',
        summary: 'Waar het bezwaar over gaat en wie besliste',
        rows: [
          { label: 'Medewerker', value: asTyped(holderName) },
          { label: 'Functie', value: asTyped(job.name) },
          { label: 'Niveau in het indelingsbesluit', value: capitalise(outcomeLabel(ruling.level)) },
          {
            label: 'Indelingsbesluit',
            value: asTyped(`code ${shownCode(ruling.code)}, van ${calendarDate(ruling.availableOn)}`),
          },
          { label: 'Bezwaar ontvangen', value: calendarDate(made.receivedOn) },
          ...(made.lateReason === null
            ? []
            : [
                {
                  label: 'Waarom later dan de laatste dag',
                  value: asTyped(made.lateReason === '' ? 'Zonder uitleg.' : made.lateReason),
                },
              ]),
          {
            label: 'Besloten door',
            value: asTyped(`${content.decidedByName}, ${printedMoment(content.decidedAt)}`),
          },
          ...(decision.advisedBy === ''
            ? []
            : [{ label: 'Met advies van', value: asTyped(decision.advisedBy) }]),
        ],
      },
      ...(decision.setTheLevel ? [paragraph(setTheLevelSentence)] : []),
      heading('Het bezwaar en het besluit'),
      ...groundBlocks(content),
      ...(made.wish === '' ? [] : [heading('Wat je wilt', 3), ...typedBlocks(made.wish, 'Wens')]),
      heading('Waarom dit besluit'),
      ...typedBlocks(decision.words, 'Uitleg'),
      heading('Wat je nu kunt doen'),
      paragraph(isAllUpheld(content) ? allUpheldSentence : outsideSentence(outside)),
      heading('Over dit besluit'),
      {
        kind: 'facts',
        summary: 'Controlegetallen van dit besluit en van het indelingsbesluit',
        rows: [
          { label: 'Inhoud van dit besluit', value: hashInGroups(contentSha256) },
          { label: 'Inhoud van het indelingsbesluit', value: hashInGroups(ruling.contentSha256) },
        ],
      },
      remark(groupsRemark),
      remark(`Het zegel is van ${organisation}. Het is geen gekwalificeerde handtekening van een persoon.`),
      { kind: 'seal', fieldName: objectionDecisionFieldName, description: `Zegel van ${organisation}` },
    ],
    attachments: decisionAttachments('besluit-op-bezwaar', canonicalJson(content), {
      code: ruling.code,
      sha256: contentSha256,
    }),
  };
}
