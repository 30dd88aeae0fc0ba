import { receiptFieldName, type ReceiptContent } from '../../domain/signing/receiptContent';
import { sealWords, signerLine } from '../signing/sealText';
import { heading, paragraph, remark } from './headings';
import { asTyped } from './marked';
import type { Block, Marked, PrintDocument } from './printDocument';
import { chainHeadText, codeAndVersion, groupsRemark, hashInGroups, printedMoment } from './proofFacts';

type Row = Extract<Block, { kind: 'facts' }>['rows'][number];

function actRows(content: ReceiptContent): Row[] {
  const { signer, agreesWithContent, checkUrl } = content;
  return [
    { label: 'Getekend door', value: asTyped(signer.name) },
    { label: 'Rol', value: asTyped(signerLine(signer.role, signer.onBehalfOf)) },
    { label: 'Getekend', value: asTyped(`${sealWords(content.act)}, ${printedMoment(content.at)}`) },
    { label: 'Ingelogd', value: asTyped(content.method) },
    ...(agreesWithContent === null
      ? []
      : [
          {
            label: 'Akkoord met de inhoud',
            value: agreesWithContent ? 'Ja, ook akkoord met de inhoud.' : 'Nee, dat is niet gezegd.',
          },
        ]),
    { label: 'Functie', value: asTyped(content.jobName) },
    { label: 'Document', value: asTyped(codeAndVersion(content.documentCode, content.version)) },
    ...(checkUrl === null ? [] : [{ label: 'Controleren', value: asTyped(checkUrl) }]),
    { label: 'Nummer in het register', value: asTyped(content.recordId) },
    { label: 'Inhoud', value: hashInGroups(content.contentSha256) },
    { label: 'Bestand met het zegel', value: hashInGroups(content.fileSha256) },
    { label: 'Logboek na het tekenen', value: chainHeadText(content.chainHead) },
  ];
}

function uses({ chainHead }: ReceiptContent): Marked[] {
  return [
    'Bewaar dit bewijs. Iedereen kan het zegel nakijken, ook zonder dit programma.',
    'Heeft een bestand hetzelfde controlegetal als hierboven, dan is het wat er na het tekenen lag.',
    ...(chainHead.sequence === 0
      ? []
      : [
          `Heeft gebeurtenis ${chainHead.sequence} in het logboek later een ander controlegetal? Dan is het logboek veranderd.`,
        ]),
    'Het zegel hieronder is van de organisatie. Het is geen gekwalificeerde handtekening van een persoon.',
  ].map(asTyped);
}

function remarkBlocks({ remark }: ReceiptContent): Block[] {
  return remark === null || remark.trim() === ''
    ? []
    : [heading('Opmerking bij het tekenen'), { kind: 'paragraph', tone: 'note', text: asTyped(remark) }];
}

/**
 * The receipt (ontvangstbewijs) of one signed act, with the place for one seal of the organisation. Pure: the same content
 * gives the same document.
 */
export function buildReceiptDocument(content: ReceiptContent): PrintDocument {
  const { organisationName, signer, jobName, documentCode, version } = content;
  const title = 'Ontvangstbewijs';
  const organisation = organisationName.trim() === '' ? 'De organisatie' : organisationName.trim();
  return {
    title,
    subject: `Ontvangstbewijs van een ondertekening: functieprofiel ${jobName.trim()}`,
    author: organisationName,
    createdAt: content.createdAt,
    draft: false,
    header: organisationName.trim() === '' ? title : `${organisationName.trim()} · ${title}`,
    footer: codeAndVersion(documentCode, version),
    blocks: [
      { kind: 'heading', level: 1, text: title },
      paragraph(
        `${organisation} bevestigt dat ${signer.name.trim()} het functieprofiel ${jobName.trim()} heeft getekend ${sealWords(content.act)}.`,
      ),
      { kind: 'facts', summary: 'Wie wat tekende en wanneer', rows: actRows(content) },
      remark(groupsRemark),
      heading('Wat er op het scherm stond'),
      { kind: 'paragraph', tone: 'note', text: asTyped(content.words) },
      ...remarkBlocks(content),
      heading('Waar dit bewijs goed voor is'),
      { kind: 'list', items: uses(content) },
      heading('Zegel van de organisatie'),
      {
        kind: 'seal',
        fieldName: receiptFieldName,
        description: `Zegel van ${organisationName.trim() === '' ? 'de organisatie' : organisationName.trim()}`,
      },
    ],
    attachments: [],
  };
}
