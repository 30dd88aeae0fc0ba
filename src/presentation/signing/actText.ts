import type { Copy, CopyAct } from '../../domain/signing/copy';
import type { EvidenceRecord } from '../../domain/signing/evidenceRecord';
import { calendarDate, dayOf, momentOf } from '../shared/dates';
import { enumerate } from '../shared/numbers';

const did: Readonly<Record<CopyAct, string>> = {
  akkoord: 'tekende voor akkoord',
  gezien: 'tekende voor gezien',
  'akkoord-geweigerd': 'tekende niet voor akkoord',
  'gezien-geweigerd': 'tekende niet voor gezien',
  'ontvangst-vastgelegd': 'legde vast dat het profiel is overhandigd',
  'papier-akkoord': 'tekende op papier voor akkoord',
  'papier-gezien': 'tekende op papier voor gezien',
};

/** What somebody did by an act: "tekende voor akkoord". */
export function actDid(act: CopyAct): string {
  return did[act];
}

/** An act as a line of a history: who, what they did, and when it was recorded. */
export interface ActLine {
  readonly who: string;
  readonly did: string;
  readonly when: string;
}

/** Tells one act. `isReader`: who did it is who reads, and is called "Jij". */
export function actLine({ act, signer, paper, at }: EvidenceRecord, isReader = false): ActLine {
  if (paper !== null) {
    return {
      who: paper.signedBy,
      did: `${did[act]} op ${calendarDate(paper.signedOn)}`,
      when: `vastgelegd door ${enumerate([paper.notedBy.name, signer.name])} op ${momentOf(at)}`,
    };
  }
  const behalf = signer.onBehalfOf === null ? '' : ` namens ${signer.onBehalfOf.name}`;
  return { who: isReader ? 'Jij' : signer.name, did: `${did[act]}${behalf}`, when: momentOf(at) };
}

/** What was added to an act, in sentences: a remark, a reason, witnesses, where a paper is kept. */
export function actRemarks({
  act,
  signer,
  remark,
  agreesWithContent,
  witnesses,
  paper,
}: EvidenceRecord): readonly string[] {
  return [
    ...(agreesWithContent === true ? [`${signer.name} is het ook eens met de inhoud.`] : []),
    ...(witnesses.length === 0 ? [] : [`Erbij waren: ${enumerate(witnesses)}.`]),
    ...(paper === null ? [] : [`Het papier ligt hier: ${paper.keptAt}.`]),
    ...(remark === '' ? [] : [`${remarkLabels[act] ?? 'Opmerking'}: “${remark}”`]),
  ];
}

const remarkLabels: Partial<Record<CopyAct, string>> = {
  gezien: 'Opmerking van de medewerker',
  'akkoord-geweigerd': 'Waarom niet',
  'gezien-geweigerd': 'Waarom niet',
  'ontvangst-vastgelegd': 'Hoe het ging',
};

/** What a copy waits for, and since when; or that it is done. `agreed`: the leidinggevende signed it. */
export function waitText(
  { status, managerName, holderName }: Pick<Copy, 'status' | 'managerName' | 'holderName'>,
  agreed: boolean,
  since: string,
): string {
  switch (status) {
    case 'ter-tekening':
      return `Wacht op de handtekening van ${managerName}, sinds ${dayOf(since)}.`;
    case 'akkoord-getekend':
      return `Wacht op de handtekening van ${holderName}, sinds ${dayOf(since)}.`;
    case 'geweigerd':
      return agreed
        ? `${holderName} tekende niet. Alsnog tekenen kan. HR kan ook vastleggen dat het profiel is overhandigd.`
        : 'De leidinggevende tekende niet. HR kan het profiel intrekken, veranderen en opnieuw aanbieden.';
    case 'getekend':
      return 'Er is door beide kanten getekend.';
    case 'ontvangst-vastgelegd':
      return 'Het profiel is overhandigd. De medewerker tekende niet, en kan wel bezwaar maken.';
    case 'ingetrokken':
      return 'Deze versie is ingetrokken. Er wordt niet meer op getekend.';
    case 'vervangen':
      return 'Er geldt een nieuwere versie.';
  }
}
