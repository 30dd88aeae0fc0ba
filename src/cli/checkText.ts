import { momentOf } from '../presentation/shared/dates';
import type { CheckedContent, ContentCheck } from './checkContent';
import { hashInGroups } from '../presentation/document/proofFacts';
import type { Recalculated } from './recalculate';
import { sealWords } from '../presentation/signing/sealText';
import type { SealAct, SealFinding, SealRemark, SealReport } from '../application/ports';

/** What the check of a file comes to: the words of its verdict in JSON. */
export type CheckVerdict = 'ongewijzigd' | 'zegel-van-onbekende' | 'gewijzigd' | 'niet-verzegeld';

/** A file that could be read, with what the check found. */
export interface CheckedFile {
  readonly name: string;
  /** Of the whole file, lower-case hex. */
  readonly sha256: string;
  readonly report: SealReport;
  /** What the grading inside gives; null when there is none in the file. */
  readonly grading: Recalculated | null;
  /** What the frozen content inside comes to; null when the file gives no hash of it. */
  readonly content: CheckedContent | null;
}

/** What is inside and does not fit: then a seal on it says nothing good. */
const isWrong: ReadonlySet<Recalculated | ContentCheck | null> = new Set(['different', 'unreadable']);

/**
 * The verdict on a file: also altered when the grading inside does not give the advice inside, or the frozen content inside
 * has another hash than its evidence page gives.
 */
export function verdictOf({ report, grading, content }: CheckedFile): CheckVerdict {
  switch (report.verdict) {
    case 'not-sealed':
    case 'unreadable':
      return 'niet-verzegeld';
    case 'altered':
      return 'gewijzigd';
    default:
      if (isWrong.has(grading) || isWrong.has(content?.outcome ?? null)) return 'gewijzigd';
      return report.verdict === 'intact' ? 'ongewijzigd' : 'zegel-van-onbekende';
  }
}

const verdictTexts: Readonly<Record<CheckVerdict, string>> = {
  ongewijzigd: 'Niet gewijzigd: dit is wat er verzegeld is.',
  'zegel-van-onbekende':
    'Niet gewijzigd, maar wie het verzegelde is hier niet bekend. Geef het certificaat van de organisatie met --certificaat.',
  gewijzigd: 'Dit bestand klopt niet. Vertrouw het niet.',
  'niet-verzegeld': 'In dit bestand staat geen zegel.',
};

const gradingTexts: Readonly<Record<Recalculated, string>> = {
  same: 'Nagerekend: de indeling in het bestand geeft het advies in het bestand.',
  'same-by-frozen':
    'Nagerekend met de catalogus die in het bestand zit, want dit programma heeft die niet: de indeling geeft het advies in het bestand.',
  different: 'Nagerekend: de indeling in het bestand geeft een ander advies dan er in staat.',
  'other-catalog': 'Niet nagerekend: dit programma heeft de catalogus niet waarmee is ingedeeld.',
  unreadable: 'De indeling in het bestand is niet te lezen.',
};

const contentTexts: Readonly<Record<CheckedContent['of'], Readonly<Record<ContentCheck, string>>>> = {
  profile: {
    same: 'Nagerekend: de vastgelegde inhoud heeft het controlegetal van de bewijspagina.',
    different:
      'Nagerekend: de vastgelegde inhoud heeft een ander controlegetal dan op de bewijspagina staat.',
    'not-attached': 'Niet nagerekend: de vastgelegde inhoud zit niet in het bestand.',
    unreadable: 'De gegevens van de bewijspagina zijn niet te lezen.',
  },
  decision: {
    same: 'Nagerekend: de gegevens van het besluit hebben het controlegetal dat erbij hoort.',
    different:
      'Nagerekend: de gegevens van het besluit hebben een ander controlegetal dan het getal dat erbij hoort.',
    'not-attached': 'Niet nagerekend: de gegevens van het besluit zitten niet in het bestand.',
    unreadable: 'Het controlegetal van het besluit is niet te lezen.',
  },
};

/** The sealed documents of an organisation, by what their seals stand for. */
type SealedDocument = 'functieprofiel' | Exclude<SealAct, 'akkoord' | 'gezien'>;

const documentNames: Readonly<Record<SealedDocument, string>> = {
  functieprofiel: 'functieprofiel',
  ontvangstbewijs: 'ontvangstbewijs van een ondertekening',
  indelingsbesluit: 'indelingsbesluit',
  'besluit-op-bezwaar': 'besluit op bezwaar',
};

/** What kind of document it is, as its first seal says; null when no seal of an organisation says so. */
function documentOf({ report }: CheckedFile): SealedDocument | null {
  const act = report.seals.find((seal) => seal.by !== 'outsider' && seal.act !== null)?.act ?? null;
  return act === 'akkoord' || act === 'gezien' ? 'functieprofiel' : act;
}

/** The hash of the content, to compare by eye with the one that stands in the document. */
function contentHashLine(content: CheckedContent | null): string[] {
  return content === null || content.sha256 === null
    ? []
    : [`Controlegetal van de inhoud: ${hashInGroups(content.sha256)}`];
}

/** What nobody can tell from the file alone. */
const whoSigned =
  'of de ondertekenaar echt achter het scherm zat: dat staat in het register van de organisatie';
const whoDecided = 'of wie het besluit gaf, dat echt zelf deed: dat staat in het register van de organisatie';
const unknowable = [
  'of er na dit bestand nog iets is getekend, of dat het is ingetrokken of vervangen',
  'of het certificaat intussen is ingetrokken',
];
const unstamped =
  'of de genoemde tijden kloppen: ze komen van de server van de organisatie, zonder tijdstempel van een ander';

const stampedByUnknown = 'of de tijdstempels kloppen: wie ze gaf, is hier niet bekend';

const seen = 'handtekening_medewerker';

/** The sentence for a seal or a signature that was found. */
export function sealLine(seal: SealFinding): string {
  const at = seal.saidAt === null ? 'zonder tijd' : momentOf(seal.saidAt);
  if (seal.by === 'outsider') {
    const name = seal.certificateSubject === '' ? 'onbekend' : seal.certificateSubject;
    return `Handtekening van iemand anders in het veld ${seal.fieldName}: ${name}, ${at}. Dit is geen zegel van de organisatie.`;
  }
  const what = seal.act === null ? 'Zegel' : `Zegel ${sealWords(seal.act)}`;
  const by = seal.signerName === '' ? '' : ` door ${seal.signerName}`;
  const under =
    seal.by === 'ours' ? seal.certificateSubject : `${seal.certificateSubject} (hier niet bekend)`;
  const stamp = seal.stampedAt === null ? '' : ` Tijdstempel: ${momentOf(seal.stampedAt)}.`;
  return `${what}${by}, ${at}: ${statusText(seal)}. Certificaat: ${under.replace(/\.$/, '')}.${stamp}`;
}

function statusText({ status }: SealFinding): string {
  switch (status) {
    case 'intact':
      return 'klopt';
    case 'altered':
      return 'klopt niet';
    case 'weak':
      return 'bewijst niets, want de techniek is te zwak';
  }
}

/** What is wrong or worth knowing, in words. */
export function remarkText({ code, about }: SealRemark): string {
  switch (code) {
    case 'content-changed':
      return 'De inhoud is anders dan toen dit zegel werd gezet.';
    case 'signature-wrong':
      return 'De handtekening hoort niet bij het certificaat.';
    case 'form-wrong':
      return `Het bestand is niet opgebouwd zoals een zegel het achterlaat (${about}).`;
    case 'bytes-after-seal':
      return 'Na het laatste zegel is iets toegevoegd.';
    case 'object-changed':
      return `Na dit zegel is iets veranderd wat niet mag (${about}).`;
    case 'weak-algorithm':
      return `De techniek van de handtekening is te zwak (${about}).`;
    case 'certificate-not-valid-then':
      return 'Het certificaat gold niet op de genoemde tijd.';
    case 'metadata-changed':
      return 'Na dit zegel is de titel of datum van het bestand veranderd, niets op een bladzijde.';
    case 'time-stamp-wrong':
      return 'De tijdstempel klopt niet.';
    case 'time-stamper-unknown':
      return `Wie de tijdstempel gaf, is hier niet bekend: ${about}.`;
    case 'too-much':
      return `Het bestand is te groot of te ingewikkeld om te controleren (${about}).`;
  }
}

/** What is still open in a file that is whole. */
function openText({ report }: CheckedFile): string[] {
  const sealedSeen = report.seals.some(({ act, by }) => act === 'gezien' && by !== 'outsider');
  const isProfile = report.seals.some(({ act }) => act === 'akkoord');
  return isProfile && !sealedSeen && [...report.emptyFields, ...outsideFields(report)].includes(seen)
    ? ['Nog niet getekend voor gezien.']
    : report.emptyFields.length > 0 && !isProfile
      ? [`Nog niet getekend: ${report.emptyFields.join(', ')}.`]
      : [];
}

function outsideFields({ seals }: SealReport): string[] {
  return seals.filter(({ by }) => by === 'outsider').map(({ fieldName }) => fieldName);
}

function unknowableIn(file: CheckedFile): string[] {
  const { seals } = file.report;
  const document = documentOf(file);
  const isDecision = document === 'indelingsbesluit' || document === 'besluit-op-bezwaar';
  const all = [isDecision ? whoDecided : whoSigned, ...unknowable];
  if (seals.length === 0 || seals.some(({ stampedAt }) => stampedAt === null)) return [...all, unstamped];
  const hasUnknown = seals.some(({ remarks }) => remarks.some(({ code }) => code === 'time-stamper-unknown'));
  return hasUnknown ? [...all, stampedByUnknown] : all;
}

/** The result of a check for people. */
export function checkText(file: CheckedFile): string {
  const { report, grading, content, name, sha256 } = file;
  const verdict = verdictOf(file);
  const document = documentOf(file);
  const findings = report.seals.flatMap((seal) => [
    sealLine(seal),
    ...seal.remarks.map((remark) => `  ${remarkText(remark)}`),
  ]);
  return `${[
    `${name}: ${verdictTexts[verdict]}`,
    ...(document === null ? [] : [`Soort document: ${documentNames[document]}.`]),
    ...findings,
    ...report.remarks.map(remarkText),
    ...(verdict === 'gewijzigd' ? [] : openText(file)),
    ...(grading === null ? [] : [gradingTexts[grading]]),
    ...(content === null ? [] : [contentTexts[content.of][content.outcome]]),
    ...contentHashLine(content),
    `SHA-256 van het hele bestand: ${sha256}`,
    ...(report.seals.length === 0
      ? []
      : ['Dit is uit het bestand alleen niet te weten:', ...unknowableIn(file).map((line) => `- ${line}`)]),
  ].join('\n')}\n`;
}

const gradingNames = {
  same: 'klopt',
  different: 'klopt-niet',
  'same-by-frozen': 'klopt-met-catalogus-in-bestand',
  'other-catalog': 'catalogus-onbekend',
  unreadable: 'onleesbaar',
} as const satisfies Record<Recalculated, string>;
const contentNames = {
  same: 'klopt',
  different: 'klopt-niet',
  'not-attached': 'niet-bijgevoegd',
  unreadable: 'onleesbaar',
} as const satisfies Record<ContentCheck, string>;
const statusNames = { intact: 'klopt', altered: 'klopt-niet', weak: 'zwak' } as const;
const byNames = { ours: 'organisatie', unknown: 'onbekend', outsider: 'iemand-anders' } as const;

/** The result of a check as JSON, with fixed Dutch names. */
export function checkJson(file: CheckedFile): object {
  const { report, grading, content, sha256 } = file;
  const remarks = (list: readonly SealRemark[]): object[] =>
    list.map((remark) => ({ code: remark.code, over: remark.about, tekst: remarkText(remark) }));
  return {
    oordeel: verdictOf(file),
    soort: documentOf(file) ?? 'onbekend',
    sha256,
    zegels: report.seals.map((seal) => ({
      veld: seal.fieldName,
      handeling: seal.act,
      naam: seal.signerName,
      tijd: seal.saidAt,
      tijdstempel: seal.stampedAt,
      status: statusNames[seal.status],
      van: byNames[seal.by],
      certificaat: { naam: seal.certificateSubject, sha256: seal.certificateSha256 },
      opmerkingen: remarks(seal.remarks),
    })),
    legeVelden: report.emptyFields,
    opmerkingen: remarks(report.remarks),
    indeling: grading === null ? 'geen' : gradingNames[grading],
    inhoud: content === null ? 'geen' : contentNames[content.outcome],
    inhoudSha256: content?.sha256 ?? null,
    nietTeWeten: unknowableIn(file),
  };
}
