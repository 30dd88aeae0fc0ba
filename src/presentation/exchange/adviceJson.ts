import type { Receipt, Signal } from '../../domain/grading/advice';
import { isBorderCase } from '../../domain/grading/giveAdvice';
import type { GradingCatalogs } from '../../domain/grading/giveAdvice';
import type { RolesCatalog } from '../../domain/catalog/rolesCatalog';
import { proposalFor } from '../../domain/reference/proposalFor';
import type { ReferenceProposal } from '../../domain/reference/proposeReference';
import { explainAdvice } from '../advice/explainAdvice';
import { reasonsOf } from '../advice/reasons';
import { signalText } from '../advice/signalText';

/** The criteria or areas that a signal is about, beside its kind and text. */
function subject(signal: Signal): {
  criteria?: readonly string[];
  gebieden?: readonly string[];
  factor?: string;
} {
  switch (signal.kind) {
    case 'antwoord-ver-van-advies':
      return { criteria: [signal.criterionId] };
    case 'paar-spreekt-elkaar-tegen':
      return { criteria: signal.criterionIds };
    case 'motivering-ontbreekt':
      return { criteria: signal.criterionIds, gebieden: signal.areaIds };
    case 'factor-zonder-antwoord':
      return { factor: signal.factor };
    default:
      return {};
  }
}

function catalogJson({ id, version, sha256 }: Receipt['catalog']): object {
  return { id, versie: version, sha256 };
}

function proposalJson({ proposed, candidates }: ReferenceProposal): object {
  return {
    voorbeeldfunctie: proposed,
    kandidaten: candidates.map(({ referenceId, criterionIds, roles }) => ({
      id: referenceId,
      criteria: criterionIds,
      rollen: roles.map(({ roleId, part, reasons }) => ({
        rol: roleId,
        deel: part,
        redenen: reasons.map(({ criterionId, choice, text, sources }) => ({
          criterium: criterionId,
          keuze: choice,
          tekst: text,
          bron: sources,
        })),
      })),
    })),
  };
}

/**
 * An advice in the exchange format, with its fixed Dutch names (docs/uitwisseling.md). `references`: the reference functions
 * that can be proposed under A; without them nothing is proposed.
 */
export function adviceJson(
  catalogs: GradingCatalogs,
  receipt: Receipt,
  references: readonly RolesCatalog[] = [],
): object {
  const { advice, sheet } = receipt;
  const proposal = proposalFor(receipt, references);
  const explanation = explainAdvice(catalogs, receipt);
  const { toAnswer } = advice.ground.kind === 'te-weinig-zware-antwoorden' ? advice.ground : { toAnswer: [] };
  return {
    uitkomst: advice.outcome,
    voorlopigNiveau: advice.provisionalLevel,
    grensgeval: isBorderCase(advice),
    grensgevalRedenen: advice.borderReasons,
    gemengd: advice.mixed,
    samenvatting: [`${explanation.headline}.`, ...explanation.summary].join(' '),
    nogTeBeantwoorden: toAnswer,
    drempels: advice.thresholds.map((threshold) => ({
      niveau: threshold.level,
      aandeel: threshold.share,
      bereikt: threshold.reached,
      voor: threshold.for,
      tegen: threshold.against,
    })),
    redenen: reasonsOf(catalogs.raster, sheet, advice).map((reason) => ({
      niveau: reason.level,
      richting: reason.direction,
      criterium: reason.criterionId,
      keuze: reason.choice,
      uitspraak: reason.statement,
      motivering: reason.reason,
      bewijs: reason.evidence,
      bron: reason.sources,
    })),
    waaromNietHoger: explanation.whyNotHigher,
    waaromNietLager: explanation.whyNotLower,
    doorslag: advice.tipping.map((change) => ({
      criterium: change.criterionId,
      van: change.from,
      naar: change.to,
      nieuweUitkomst: change.newLevel,
    })),
    minsteWijzigingen: { omhoog: advice.fewestChanges.up, omlaag: advice.fewestChanges.down },
    signalen: advice.signals.map((signal) => ({
      soort: signal.kind,
      tekst: signalText(catalogs, signal),
      ...subject(signal),
    })),
    combinatie:
      advice.combination === null
        ? null
        : {
            gebieden: advice.combination.areas,
            regel: advice.combination.rule,
            advies: advice.combination.advice,
          },
    resultaatgebieden: advice.areas.map((area) => ({
      id: area.id,
      aandeel: area.share,
      gedragen: area.carried,
      open: area.open,
    })),
    ...(advice.reference === undefined
      ? {}
      : {
          voorbeeldfunctie: {
            id: advice.reference.id,
            past: advice.reference.fit,
            rollen: advice.reference.mix.map(({ roleId, part }) => ({ rol: roleId, deel: part })),
          },
        }),
    ...(proposal === null || references.length === 0 ? {} : { voorstel: proposalJson(proposal) }),
    methode: { naam: receipt.method.name, versie: receipt.method.version },
    catalogus: catalogJson(receipt.catalog),
    ...(receipt.areasCatalog === null ? {} : { gebiedencatalogus: catalogJson(receipt.areasCatalog) }),
    ...(receipt.rolesCatalog === undefined ? {} : { rollencatalogus: catalogJson(receipt.rolesCatalog) }),
  };
}
