import { buildProfileDocument } from '../../../../src/presentation/document/buildProfileDocument';
import { buildReceiptDocument } from '../../../../src/presentation/document/buildReceiptDocument';
import type { PrintDocument } from '../../../../src/presentation/document/printDocument';
import { hashInGroups } from '../../../../src/presentation/document/proofFacts';
import { evidenceJson, readEvidenceJson } from '../../../../src/presentation/exchange/evidenceJson';
import { attachedText } from '../../../support/pdf/attachedText';
import { accountmanagerInput, partsOfDocument, readBlock } from '../../../support/profile/aDocument';
import { aReceiptContent, anEvidencePage, frozenInput } from '../../../support/profile/evidenceSamples';

const linesOf = (document: PrintDocument, part: string): string =>
  (partsOfDocument(document)[part] ?? []).join('\n');
const page = (changes: Parameters<typeof anEvidencePage>[0] = {}): string =>
  linesOf(buildProfileDocument(frozenInput(accountmanagerInput(), changes)), 'Bewijspagina');
const namesOf = ({ attachments }: PrintDocument): readonly string[] => attachments.map(({ name }) => name);

describe('the evidence page', () => {
  it('is the last part of a frozen document, and is in no other', () => {
    const parts = Object.keys(partsOfDocument(buildProfileDocument(frozenInput())));
    expect(parts.at(-1)).toBe('Bewijspagina');
    for (const evidence of [null, undefined]) {
      const document = buildProfileDocument({
        ...accountmanagerInput(),
        ...(evidence === null && { evidence }),
      });
      expect(Object.keys(partsOfDocument(document))).not.toContain('Bewijspagina');
      expect(namesOf(document)).toEqual(['indeling.json']);
    }
  });

  it('says what is frozen, on what it rests, and where the log stood', () => {
    const { contentSha256, catalogs, method, chainHead } = anEvidencePage();
    const text = page({ contentSha256 });
    for (const fact of [
      'code K7QM3-XWD08, versie 2 van de aanbieding',
      '21 november 2026 om 10.30 uur (Nederlandse tijd)',
      `accountmanager, versie ${catalogs[0]?.version ?? ''}`,
      'Drempelmethode, versie 1',
      'gebeurtenis 1482',
      ...[contentSha256, catalogs[0]?.sha256 ?? '', method.sha256, chainHead.hash].map(hashInGroups),
    ])
      expect(text).toContain(fact);
    expect(hashInGroups(contentSha256).replaceAll(' ', '')).toBe(contentSha256);
    expect(hashInGroups(contentSha256)).toMatch(/^([0-9a-f]{8} ){7}[0-9a-f]{8}$/);
  });

  it('names both catalogs of a grading with two, and an empty log', () => {
    const { catalogs } = anEvidencePage();
    const second = { name: 'key-accountmanager', version: '1.0.0', sha256: 'a'.repeat(64) };
    const text = page({ catalogs: [...catalogs, second], chainHead: { sequence: 0, hash: '' } });
    expect(text).toContain(`key-accountmanager, versie 1.0.0\n${hashInGroups('a'.repeat(64))}`);
    expect(text).toContain('Het logboek was nog leeg.');
  });

  it('says who has to sign in which field, with the whole words of the screen, whatever the name', () => {
    const [manager, holder] = anEvidencePage().signatures;
    const text = page({
      signatures: [
        {
          fieldName: 'handtekening_leidinggevende',
          role: 'Leidinggevende',
          name: '**A** \\ *B*',
          words: '* één\ntwee **',
        },
        ...(holder === undefined ? [] : [holder]),
      ],
    });
    expect(text).toContain('**A** \\ *B*, in het veld handtekening_leidinggevende\n* één\ntwee **');
    expect(text).toContain(
      `${holder?.name ?? ''}, in het veld handtekening_medewerker\n${holder?.words ?? ''}`,
    );
    expect(page()).toContain(manager?.words);
  });

  it('says how to check the file, and names an address only when others can reach it', () => {
    const text = page();
    for (const word of ['indelingswijzer controleer', 'pdfsig', 'openssl cms -verify -cades', 'inhoud.json'])
      expect(text).toContain(word);
    expect(text).toContain('Op https://indeling.voorbeeld.nl/controleer/K7QM3XWD08 zie je');
    const local = page({ checkUrl: null });
    expect(local).not.toMatch(/https?:|\/controleer/);
    expect(local).toContain('Op de pagina Controleer');
  });

  it('says what the file does not prove', () => {
    expect(page()).toMatch(/Wat dit bestand niet bewijst[\s\S]*geen gekwalificeerde handtekening/);
  });

  it('gives each copy its own people, and equal bytes of input give an equal document', () => {
    const { profile } = accountmanagerInput();
    const of = (holderName: string): PrintDocument =>
      buildProfileDocument(
        frozenInput(
          accountmanagerInput({
            profile: { ...profile, organisatie: { ...profile.organisatie, holderName } },
          }),
        ),
      );
    const signers = (document: PrintDocument): string =>
      document.blocks
        .filter(({ kind }) => kind === 'signatures')
        .flatMap(readBlock)
        .join('\n');
    expect(signers(of('Sanne Pot'))).toContain('Sanne Pot');
    expect(signers(of('Ali Demir'))).not.toContain('Sanne Pot');
    expect(of('Ali Demir')).toEqual(of('Ali Demir'));
  });

  it('goes into the file as data too, with the frozen content as it was given', () => {
    const input = frozenInput();
    const document = buildProfileDocument(input);
    expect(namesOf(document)).toEqual(['indeling.json', 'bewijs.json', 'inhoud.json']);
    expect(document.attachments[2]?.content).toBe(input.frozenContent);
    const data = readEvidenceJson(attachedText(document.attachments[1]));
    expect(data).toEqual(input.evidence && evidenceJson(input.evidence));
    expect(data).toMatchObject({
      code: 'K7QM3XWD08',
      aanbieding: 2,
      inhoudSha256: input.evidence?.contentSha256,
      logboek: { gebeurtenis: 1482 },
      handtekeningen: [{ veld: 'handtekening_leidinggevende' }, { veld: 'handtekening_medewerker' }],
    });
    const without = buildProfileDocument({ ...input, frozenContent: null });
    expect(namesOf(without)).toEqual(['indeling.json', 'bewijs.json']);
    expect(linesOf(without, 'Bewijspagina')).not.toContain('inhoud.json');
  });

  it.each([
    ['no JSON', '{'],
    [
      'a field twice',
      JSON.stringify(evidenceJson(anEvidencePage())).replace('"versie":1', '"versie":1,"versie":1'),
    ],
    ['no hash', JSON.stringify({ ...evidenceJson(anEvidencePage()), inhoudSha256: 'ABC' })],
    ['another kind', JSON.stringify({ ...evidenceJson(anEvidencePage()), soort: 'anders' })],
  ])('is not read from data with %s', (_, json) => {
    expect(readEvidenceJson(json)).toBeNull();
  });
});

describe('a receipt', () => {
  const text = (changes: Parameters<typeof aReceiptContent>[0] = {}): string =>
    buildReceiptDocument(aReceiptContent(changes)).blocks.flatMap(readBlock).join('\n');

  it('says who signed what, when and how, with the whole words, the remark and the hashes', () => {
    const content = aReceiptContent();
    const said = text();
    for (const fact of [
      'Groothandel Veenstad bevestigt dat Joost Wiersma het functieprofiel Accountmanager regio Zuid heeft getekend voor gezien.',
      'voor gezien, 27 november 2026 om 10.00 uur (Nederlandse tijd)',
      'met een wachtwoord en een code',
      'Akkoord met de inhoud: Nee, dat is niet gezegd.',
      'code K7QM3-XWD08, versie 2 van de aanbieding',
      content.recordId,
      content.words,
      content.remark ?? '',
      content.checkUrl ?? '',
      'gebeurtenis 1490',
      ...[content.contentSha256, content.fileSha256, content.chainHead.hash].map(hashInGroups),
    ])
      expect(said).toContain(fact);
    expect(said).toContain('Heeft gebeurtenis 1490 in het logboek later een ander controlegetal?');
  });

  it('leaves out what is not there', () => {
    const said = text({ remark: null, agreesWithContent: null, checkUrl: null, organisationName: '' });
    expect(said).toMatch(/^Ontvangstbewijs\nDe organisatie bevestigt/);
    for (const word of ['Opmerking', 'Akkoord met de inhoud', 'Controleren', 'https:'])
      expect(said).not.toContain(word);
    expect(text({ remark: ' \n ' })).not.toContain('Opmerking');
  });

  it('says for whom somebody signed, and that the signer also agreed', () => {
    const said = text({
      act: 'akkoord',
      agreesWithContent: true,
      signer: { name: 'Zoë *Q*', role: 'Leidinggevende', onBehalfOf: 'Anna de Vries' },
      remark: `**${'é'.repeat(3000)}**`,
    });
    expect(said).toContain('Zoë *Q*');
    expect(said).toContain('Leidinggevende, namens Anna de Vries');
    expect(said).toContain('heeft getekend voor akkoord met de beschrijving.');
    expect(said).toContain('Ja, ook akkoord met de inhoud.');
    expect(said).toContain(`**${'é'.repeat(3000)}**`);
  });

  it('has one place for a seal, of the organisation, and no line of a person', () => {
    const { blocks, title, draft } = buildReceiptDocument(aReceiptContent());
    expect({ title, draft }).toEqual({ title: 'Ontvangstbewijs', draft: false });
    expect(blocks.filter(({ kind }) => kind === 'seal' || kind === 'signatures')).toEqual([
      { kind: 'seal', fieldName: 'zegel_ontvangstbewijs', description: 'Zegel van Groothandel Veenstad' },
    ]);
  });
});
