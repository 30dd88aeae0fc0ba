import type { AskedSignature, EvidencePage } from '../../domain/signing/evidencePage';
import { capitalise } from '../advice/labels';
import { heading, paragraph, remark } from './headings';
import { asTyped, inBold } from './marked';
import type { Block, Marked } from './printDocument';
import {
  chainHeadText,
  codeAndVersion,
  groupsRemark,
  hashedText,
  hashInGroups,
  printedMoment,
} from './proofFacts';

type Row = Extract<Block, { kind: 'facts' }>['rows'][number];

function frozenRows(evidence: EvidencePage): Row[] {
  const { catalogs, method } = evidence;
  return [
    { label: 'Dit document', value: asTyped(codeAndVersion(evidence.documentCode, evidence.version)) },
    { label: 'Vastgelegd op', value: printedMoment(evidence.frozenAt) },
    { label: 'Inhoud', value: hashInGroups(evidence.contentSha256) },
    ...catalogs.map(({ name, version, sha256 }) => ({
      label: 'Catalogus',
      value: hashedText(`${name}, versie ${version}`, sha256),
    })),
    {
      label: 'Methode en onderbouwing',
      value: hashedText(`${capitalise(method.name)}, versie ${method.version}`, method.sha256),
    },
    { label: 'Logboek op dat moment', value: chainHeadText(evidence.chainHead) },
  ];
}

function signatureRow({ role, name, words, fieldName }: AskedSignature): Row {
  return { label: role, value: `${inBold(name)}${asTyped(`, in het veld ${fieldName}`)}\n${asTyped(words)}` };
}

function checks({ checkUrl }: EvidencePage, hasContent: boolean): Marked[] {
  return [
    checkUrl === null
      ? 'Op de pagina Controleer in Indelingswijzer geef je dit bestand of de code hierboven. Het bestand wordt daar niet bewaard.'
      : `Op ${checkUrl} zie je of deze versie nog geldt. Op de pagina /controleer daar geef je het bestand zelf. Het wordt niet bewaard.`,
    'Zonder netwerk kijkt ‘indelingswijzer controleer BESTAND.pdf’ elk zegel na, elke wijziging daarna, en het advies.',
    'Andere programma’s kunnen het ook: ‘pdfsig BESTAND.pdf’, of ‘openssl cms -verify -cades’ voor één zegel. Geef ze het certificaat van de organisatie.',
    hasContent
      ? 'Met de bijlage inhoud.json bereken je het controlegetal van de inhoud zelf. De gegevens van deze pagina staan in bewijs.json.'
      : 'De gegevens van deze pagina staan ook in de bijlage bewijs.json.',
  ].map(asTyped);
}

const limits = [
  'Een zegel is van de organisatie. Het zegt dat iemand die was ingelogd, dit deed. Het is geen gekwalificeerde handtekening van die persoon.',
  'De tijd in een zegel komt van de server van de organisatie, tenzij er een tijdstempel van een ander bij zit.',
  'Of dit profiel later is ingetrokken of vervangen, staat niet in dit bestand. Dat weet het register van de organisatie.',
];

/**
 * The evidence page (bewijspagina), as the last part of the document: what was known when it was frozen, who has to sign
 * with which words, how to check the file and what that does not prove. `hasContent`: the frozen content is attached.
 */
export function evidenceBlocks(evidence: EvidencePage, hasContent: boolean): Block[] {
  return [
    { kind: 'heading', level: 1, text: 'Bewijspagina', onNewPage: true },
    paragraph(
      'Dit lag vast toen het profiel ter tekening kwam. Wie wanneer tekende, staat in de zegels bij ‘Ondertekening’.',
    ),
    { kind: 'facts', summary: 'Wat vastlag bij het aanbieden', rows: frozenRows(evidence) },
    remark(groupsRemark),
    heading('Wie tekent, met welke woorden'),
    {
      kind: 'facts',
      summary: 'Wie gevraagd is te tekenen, met de woorden op het scherm',
      rows: evidence.signatures.map(signatureRow),
    },
    heading('Zo controleer je dit bestand'),
    { kind: 'list', items: checks(evidence, hasContent) },
    heading('Wat dit bestand niet bewijst'),
    { kind: 'list', items: limits.map(asTyped) },
  ];
}
