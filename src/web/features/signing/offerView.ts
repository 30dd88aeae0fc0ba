import type { OfferingPreview } from '../../../application/signing/viewSigning';
import { offerText, overviewText } from '../../../presentation/signing/signingText';
import type { MessageParams } from '../../shared/partials';
import { urls } from '../../urls';
import type { FormPage } from '../../shared/formPage';

/** Who will sign and what that means, with the button; or what is missing first. */
export function offerView(preview: OfferingPreview): FormPage {
  const { profileFile, holders, managerName, leaderName, mark, nextVersion } = preview;
  const { job } = profileFile.file;
  const text = offerText;
  const missing = missingMessage(job, {
    holder: holders.length === 0,
    manager: managerName === null,
    gaps: profileFile.gaps.length > 0,
  });
  const read = { href: urls.profielControleren(job.id), label: text.read };
  return {
    heading: { over: job.name, heading: text.title },
    messages: [missing, otherName(preview)].filter((message) => message !== null),
    listIntro: text.intro,
    list: text.points,
    about: {
      heading: text.who,
      summary: {
        rows: [
          { key: text.manager, values: [leaderName ?? text.nobody] },
          {
            key: text.holders,
            values: holders.length === 0 ? [text.nobody] : holders.map(({ name }) => name),
            change: { href: urls.functiehouders(job.id), subject: text.holders.toLowerCase() },
          },
          { key: text.version, values: [String(nextVersion)] },
        ],
      },
    },
    forms:
      missing === null
        ? [
            {
              action: urls.tekenenAanbieden(job.id),
              hidden: [{ name: 'gezien', value: mark }],
              fields: [],
              submit: { submit: { label: text.submit, icon: 'pen-line' }, links: [read] },
              busy: text.busy,
            },
          ]
        : [],
    aside: [
      {
        id: 'overzicht',
        heading: overviewText.title,
        links: [read, { href: urls.tekenen(job.id), label: overviewText.toOverview }],
      },
    ],
  };
}

function otherName({ profileFile, managerName, leaderName }: OfferingPreview): MessageParams | null {
  if (managerName === null || leaderName === null || managerName === leaderName) return null;
  const { heading, text, mend } = offerText.otherName;
  return {
    id: 'andere-naam',
    tone: 'info',
    heading,
    paragraphs: [text(managerName, leaderName)],
    links: [{ href: urls.profiel(profileFile.file.job.id, 'organisatie'), label: mend }],
  };
}

function missingMessage(
  job: { readonly id: string; readonly departmentId: string | null },
  missing: { readonly holder: boolean; readonly manager: boolean; readonly gaps: boolean },
): MessageParams | null {
  const { heading, medewerker, leidinggevende, gaps } = offerText.missing;
  const { mend } = offerText;
  const department =
    job.departmentId === null
      ? { href: urls.functieBewerken(job.id), label: mend.department }
      : { href: urls.afdeling(job.departmentId), label: mend.leidinggevende };
  const found = [
    ...(missing.holder
      ? [{ text: medewerker, link: { href: urls.functiehouders(job.id), label: mend.medewerker } }]
      : []),
    ...(missing.manager ? [{ text: leidinggevende, link: department }] : []),
    ...(missing.gaps
      ? [{ text: gaps, link: { href: urls.profielControleren(job.id), label: mend.gaps } }]
      : []),
  ];
  if (found.length === 0) return null;
  return {
    id: 'ontbreekt',
    tone: 'let',
    heading,
    paragraphs: found.map(({ text }) => text),
    links: found.map(({ link }) => link),
  };
}
