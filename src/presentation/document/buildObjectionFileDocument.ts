import { shownCode } from '../../domain/access/spokenCode';
import type {
  Exhibit,
  ExhibitFile,
  ObjectionFileContent,
  ObjectionFileForm,
} from '../../domain/objection/objectionFile';
import { objectionRoad } from '../../domain/objection/objectionRoad';
import { lastOf } from '../../domain/objection/objectionState';
import { capitalise, outcomeLabel } from '../advice/labels';
import {
  checkSentences,
  exhibitLine,
  exhibitRemarks,
  exhibitTitle,
  quoted,
  silenceWords,
  stageSentences,
  stepDid,
  stepTaker,
  stepWords,
  whereSentences,
} from '../objection/objectionFileText';
import { calendarDate, dayOf, momentOf } from '../shared/dates';
import { counted, enumerate } from '../shared/numbers';
import { actLine, actRemarks } from '../signing/actText';
import { heading, paragraph, remark } from './headings';
import { cell } from './lineTexts';
import { asTyped } from './marked';
import type { Block, Marked, PrintDocument, TableCell } from './printDocument';
import { chainHeadText, codeAndVersion, groupsRemark, hashInGroups, printedMoment } from './proofFacts';

type Row = Extract<Block, { kind: 'facts' }>['rows'][number];

function factRows(content: ObjectionFileContent): readonly Row[] {
  const { ruling, job, profile, state, madeByName, madeAt } = content;
  return [
    { label: 'Medewerker', value: asTyped(ruling.holderName) },
    { label: 'Functie', value: asTyped(job.name) },
    ...(job.department === '' ? [] : [{ label: 'Afdeling', value: asTyped(job.department) }]),
    ...(job.jobNumber === '' ? [] : [{ label: 'Functienummer', value: asTyped(job.jobNumber) }]),
    { label: 'Functieprofiel', value: asTyped(codeAndVersion(profile.code, profile.version)) },
    { label: 'Niveau in het besluit', value: asTyped(capitalise(outcomeLabel(ruling.level))) },
    {
      label: 'Indelingsbesluit',
      value: asTyped(
        `code ${shownCode(ruling.code)}, beschikbaar vanaf ${calendarDate(ruling.availableOn)}. Het niveau geldt vanaf ${calendarDate(ruling.inForceFrom)}.`,
      ),
    },
    { label: 'Stand', value: asTyped(stageSentences[state.stage]) },
    { label: 'Dossier gemaakt', value: asTyped(`${printedMoment(madeAt)}, door ${madeByName}`) },
    { label: 'Logboek toen', value: chainHeadText(content.chainHead) },
  ];
}

/** Each stage of the road with its last day, and what was done in it. */
function roadRows({ rules, ruling, steps, state }: ObjectionFileContent): readonly Row[] {
  const { phases, silence } = rules;
  const { talkUntil, objectUntil } = objectionRoad(rules, ruling.availableOn);
  const taken = steps.map((step) => ({ ...step, by: '' }));
  const made = lastOf(taken, 'bezwaar-gemaakt')?.step;
  const longer = lastOf(taken, 'termijn-verlengd')?.step;
  const decided = lastOf(taken, 'besloten');
  const outside = lastOf(taken, 'extern-gemeld')?.step;
  const weeks = (count: number): string => counted(count, 'week', 'weken');
  const row = (label: string, ...sentences: readonly string[]): Row => ({
    label,
    value: asTyped(sentences.filter((sentence) => sentence !== '').join(' ')),
  });
  return [
    ...(talkUntil === null ? [] : [row('Gesprek', `Vragen kon tot en met ${calendarDate(talkUntil)}.`)]),
    ...(objectUntil === null
      ? []
      : [
          row(
            'Bezwaar',
            `Maken kon tot en met ${calendarDate(objectUntil)}.`,
            made === undefined
              ? 'Er is geen bezwaar.'
              : `Ontvangen op ${calendarDate(made.receivedOn)}, ${made.receivedOn > objectUntil ? 'na die dag' : 'op tijd'}.`,
          ),
        ]),
    ...(phases.besluit.on
      ? [
          row(
            'Besluit van de werkgever',
            `Binnen ${weeks(phases.besluit.weeks)} na het bezwaar.`,
            longer === undefined ? '' : `Verlengd tot en met ${calendarDate(longer.until)}.`,
            decided === undefined ? '' : `Genomen op ${dayOf(decided.at)}.`,
            decided === undefined && state.silence !== null
              ? 'De laatste dag is voorbij zonder besluit.'
              : '',
            // A next step that this employer does not have is no step.
            silence === 'volgende-stap' && !phases.extern.on ? '' : silenceWords[silence],
          ),
        ]
      : []),
    ...(phases.extern.on
      ? [
          row(
            'Buiten de organisatie',
            phases.extern.to === ''
              ? `Binnen ${weeks(phases.extern.weeks)} na het besluit.`
              : `Binnen ${weeks(phases.extern.weeks)} na het besluit bij ${phases.extern.to}.`,
            state.externalUntil === null ? '' : `De laatste dag is ${calendarDate(state.externalUntil)}.`,
            outside === undefined ? '' : `Gegaan op ${calendarDate(outside.on)} naar ${outside.where}.`,
          ),
        ]
      : []),
  ];
}

interface Told {
  readonly at: string;
  readonly who: string;
  readonly did: string;
  readonly said: readonly Marked[];
}

/** Everything that happened, the first first, in the words of who did it. */
function chronology(content: ObjectionFileContent, exhibits: readonly Exhibit[]): readonly Told[] {
  const whole = exhibits.find(({ subject }) => subject.kind === 'stappen')?.number;
  const told: Told[] = [
    {
      at: content.profile.offeredAt,
      who: content.organisationName.trim() === '' ? 'De werkgever' : content.organisationName.trim(),
      did: 'liet het functieprofiel tekenen',
      said: [],
    },
    ...content.acts.map((act) => {
      const { who, did } = actLine(act);
      return { at: act.at, who, did, said: actRemarks(act).map(asTyped) };
    }),
    ...content.rulings.flatMap(({ ruling, givenByName, withdrawnByName }) => [
      {
        at: ruling.givenAt,
        who: givenByName,
        did: `gaf het indelingsbesluit met code ${shownCode(ruling.code)}: ${outcomeLabel(ruling.level)}`,
        said: [],
      },
      ...(ruling.readAt === null
        ? []
        : [
            {
              at: ruling.readAt,
              who: ruling.holderName,
              did: `opende het indelingsbesluit met code ${shownCode(ruling.code)} voor het eerst`,
              said: [],
            },
          ]),
      ...(ruling.withdrawn === null
        ? []
        : [
            {
              at: ruling.withdrawn.at,
              who: withdrawnByName === '' ? 'De werkgever' : withdrawnByName,
              did: `trok het indelingsbesluit met code ${shownCode(ruling.code)} in`,
              said: [`**Reden:** ${asTyped(ruling.withdrawn.reason)}`],
            },
          ]),
    ]),
    ...content.steps.map((taken) => ({
      at: taken.at,
      who: stepTaker(taken),
      did: stepDid(taken.step),
      said: stepWords(taken.step).map(
        ({ label, text }) => `**${asTyped(label)}:** ${asTyped(quoted(text, whole))}`,
      ),
    })),
  ];
  return told.sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
}

function chronologyTable(content: ObjectionFileContent, exhibits: readonly Exhibit[]): Block {
  return {
    kind: 'table',
    summary: 'Wat er is gebeurd, het eerste eerst',
    columns: [
      { header: 'Wanneer', width: 11 },
      { header: 'Wie deed wat', width: 25 },
    ],
    rows: chronology(content, exhibits).map(({ at, who, did, said }): TableCell[] => [
      [cell(asTyped(momentOf(at)))],
      [cell(`**${asTyped(who)}** ${asTyped(did)}.`), ...said.map((text) => cell(text))],
    ]),
  };
}

function exhibitTable(exhibits: readonly Exhibit[]): Block {
  return {
    kind: 'table',
    summary: 'De producties, met datum, van wie ze zijn en hun controlegetal',
    columns: [
      { header: 'Nr.', width: 3 },
      { header: 'Wat', width: 15 },
      { header: 'Bestand en controlegetal', width: 18 },
    ],
    rows: exhibits.map(({ number, subject, madeAt, by, fileName, size, sha256 }): TableCell[] => [
      [cell(String(number))],
      [
        cell(`**${asTyped(exhibitTitle(subject))}**`),
        cell(asTyped(`${dayOf(madeAt)}${by.length === 0 ? '' : `, ${enumerate(by)}`}`)),
        ...exhibitRemarks(subject).map((text) => cell(asTyped(text), 'small')),
      ],
      [
        cell(asTyped(`${fileName} (${size.toLocaleString('nl-NL')} bytes)`)),
        cell(hashInGroups(sha256), 'small'),
      ],
    ]),
  };
}

/**
 * The list in front of the exhibits of an objection (inhoudsopgave): who, what and when, the road with its dates, what happened, and the exhibits
 * with their hashes. With form `pdf` the exhibits are inside, byte for byte. Pure: the same content gives the same document.
 */
export function buildObjectionFileDocument(
  content: ObjectionFileContent,
  exhibits: readonly ExhibitFile[],
  form: ObjectionFileForm,
): PrintDocument {
  const { organisationName, job, ruling } = content;
  const title = 'Dossier van een bezwaar';
  const road = roadRows(content);
  return {
    title: `${title} ${job.name.trim()}`,
    subject: `Stukken bij een bezwaar over de functie ${job.name.trim()}`,
    author: organisationName,
    createdAt: content.madeAt,
    draft: false,
    header: organisationName.trim() === '' ? title : `${organisationName.trim()} · ${title}`,
    footer: `bij indelingsbesluit ${shownCode(ruling.code)}`,
    blocks: [
      { kind: 'heading', level: 1, text: title },
      paragraph(
        `${ruling.holderName} is of was het niet eens met het indelingsbesluit over de functie ${job.name.trim()}. Dit dossier heeft ${counted(exhibits.length, 'productie', 'producties')}. ${whereSentences[form]}`,
      ),
      { kind: 'facts', summary: 'Over wie en wat dit dossier gaat', rows: factRows(content) },
      heading('De weg en de termijnen'),
      ...(road.length === 0
        ? [paragraph('In dit besluit staan geen regels voor bezwaar.')]
        : [{ kind: 'facts' as const, summary: 'De weg en de termijnen', rows: road }]),
      heading('De producties'),
      exhibitTable(exhibits),
      remark(groupsRemark),
      heading('Wat er is gebeurd'),
      chronologyTable(content, exhibits),
      remark('Alle tijden zijn Nederlandse tijd.'),
      heading('Zo kijk je dit dossier na'),
      { kind: 'list', items: checkSentences(form).map(asTyped) },
    ],
    attachments:
      form === 'zip'
        ? []
        : exhibits.map((exhibit) => ({
            name: exhibit.fileName,
            mediaType: exhibit.mediaType,
            description: exhibitLine(exhibit),
            content: exhibit.bytes,
            relation: 'supplement' as const,
            madeAt: exhibit.madeAt,
          })),
  };
}
