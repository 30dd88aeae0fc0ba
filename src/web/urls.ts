/** The names of the parameters in a path pattern, in order. */
type ParameterNames<Pattern extends string> = Pattern extends `${string}:${infer Name}/${infer Rest}`
  ? [Name, ...ParameterNames<`/${Rest}`>]
  : Pattern extends `${string}:${infer Name}`
    ? [Name]
    : [];
type ParameterValues<Names extends readonly string[]> = { [Index in keyof Names]: string | number };

/** A builder of addresses that carries the pattern under which its route is registered. */
export interface PathBuilder<Pattern extends string> {
  (...values: ParameterValues<ParameterNames<Pattern>>): string;
  readonly pattern: Pattern;
}

/** Pattern and builder in one, so that a link and its route cannot drift apart. */
export function path<const Pattern extends string>(pattern: Pattern): PathBuilder<Pattern> {
  const build = (...values: readonly (string | number)[]): string => {
    const left = [...values];
    return pattern.replace(/:[a-zA-Z]+/g, () => encodeURIComponent(String(left.shift())));
  };
  return Object.assign(build, { pattern });
}

/** The address with a query string; empty values are left out. */
export function withQuery(url: string, query: Readonly<Record<string, string | undefined>>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== '') search.set(name, value);
  }
  const text = search.toString();
  return text === '' ? url : `${url}?${text}`;
}

/** Every address of the web app: `urls.vraag(id, nr)` builds one, `urls.vraag.pattern` registers it. */
export const urls = {
  start: path('/'),
  inloggen: path('/inloggen'),
  inlogcode: path('/inloggen/code'),
  tweedeStap: path('/inloggen/tweede-stap'),
  inloggenStoppen: path('/inloggen/stoppen'),
  noodtoegang: path('/inloggen/noodtoegang'),
  sso: path('/inloggen/sso'),
  ssoTerug: path('/inloggen/sso/terug'),
  koppellink: path('/koppelen/:geheim'),
  koppellinkBegin: path('/koppelen/:geheim/verder'),
  mijnKoppeling: path('/mijn/koppeling'),
  mijnKoppelingBegin: path('/mijn/koppeling/verder'),
  bevestigenElders: path('/bevestigen/elders'),
  persoonKoppeling: path('/beheer/mensen/:id/koppeling'),
  wachtwoordVergeten: path('/wachtwoord-vergeten'),
  toegang: path('/toegang'),
  toegangslink: path('/toegang/:geheim'),
  uitloggen: path('/uitloggen'),
  eersteStart: path('/eerste-start/:geheim'),
  bevestigen: path('/bevestigen'),
  beveiliging: path('/mijn/beveiliging'),
  mijnWachtwoord: path('/mijn/wachtwoord'),
  mijnFactor: path('/mijn/inlogcode'),
  mijnFactorUit: path('/mijn/inlogcode/uit'),
  herstelcodesNieuw: path('/mijn/herstelcodes/nieuw'),
  meldingen: path('/mijn/meldingen'),
  herstelcodes: path('/mijn/herstelcodes'),
  herstelcodesBestand: path('/mijn/herstelcodes.txt'),
  persoonToegang: path('/beheer/mensen/:id/toegang'),
  toegangMailen: path('/beheer/mensen/:id/toegang/mailen'),

  werkvoorraad: path('/werkvoorraad'),
  berichten: path('/berichten'),
  bericht: path('/berichten/:nr'),
  berichtenGelezen: path('/berichten/gelezen'),
  berichtenMail: path('/berichten/mail'),
  functies: path('/functies'),
  functieNieuw: path('/functies/nieuw'),
  functie: path('/functies/:id'),
  functieBewerken: path('/functies/:id/bewerken'),
  nakijken: path('/nakijken'),
  functieNakijken: path('/functies/:id/nakijken'),
  nakijkenOvergaan: path('/functies/:id/nakijken/overgaan'),
  nakijkenBlijft: path('/functies/:id/nakijken/blijft'),
  archiveren: path('/functies/:id/archiveren'),
  nieuweIndeling: path('/functies/:id/nieuwe-indeling'),
  terughalen: path('/functies/:id/terughalen'),
  verwijderen: path('/functies/:id/verwijderen'),

  leidinggevenden: path('/functies/:id/leidinggevenden'),
  functiehouders: path('/functies/:id/medewerkers'),

  poort: path('/functies/:id/poort'),
  vraag: path('/functies/:id/vragen/:nr'),
  gelijk: path('/functies/:id/vragen/gelijk'),
  competenties: path('/functies/:id/vragen/competenties'),
  omstandigheden: path('/functies/:id/vragen/omstandigheden'),
  alles: path('/functies/:id/vragen/alles'),
  controleren: path('/functies/:id/vragen/controleren'),
  gebied: path('/functies/:id/gebieden/:gebied'),

  advies: path('/functies/:id/advies'),
  voorbeeldfunctie: path('/functies/:id/voorbeeldfunctie'),
  adviesJson: path('/functies/:id/advies.json'),
  niveau: path('/functies/:id/niveau'),
  heropenen: path('/functies/:id/niveau/heropenen'),

  zienswijzen: path('/functies/:id/zienswijzen'),
  zienswijzenBesluiten: path('/functies/:id/zienswijzen/besluiten'),
  zienswijze: path('/functies/:id/zienswijze'),

  tweede: path('/functies/:id/tweede-beoordeling'),
  tweedeAfronden: path('/functies/:id/tweede-beoordeling/afronden'),
  tweedeAfspraak: path('/functies/:id/tweede-beoordeling/afspraak/:vraag'),
  tweedeBlind: path('/functies/:id/tweede-beoordeling/blind'),
  tweedeBlindVragen: path('/functies/:id/tweede-beoordeling/blind/:deel'),
  onderhoud: path('/onderhoud'),
  onderhoudReorganisatie: path('/onderhoud/reorganisatie'),
  functieOnderhoud: path('/functies/:id/onderhoud'),
  onderhoudDag: path('/functies/:id/onderhoud/dag'),
  onderhoudAanleiding: path('/functies/:id/onderhoud/aanleiding'),
  onderhoudAntwoord: path('/functies/:id/onderhoud/antwoord'),
  onderhoudVragen: path('/functies/:id/onderhoud/vragen'),

  tijdlijn: path('/functies/:id/tijdlijn'),

  bibliotheek: path('/functies/:id/bibliotheek/:lijst'),
  profielBegin: path('/functies/:id/profiel'),
  profiel: path('/functies/:id/profiel/:onderdeel'),
  profielControleren: path('/functies/:id/profiel/controleren'),
  profielPdf: path('/functies/:id/functieprofiel.pdf'),

  tekenen: path('/functies/:id/tekenen'),
  tekenenAanbieden: path('/functies/:id/tekenen/aanbieden'),
  tekenenAkkoord: path('/functies/:id/tekenen/akkoord'),
  tekenenNiet: path('/functies/:id/tekenen/niet-akkoord'),
  tekenenIntrekken: path('/functies/:id/tekenen/intrekken'),
  versies: path('/functies/:id/versies'),
  nieuweVersie: path('/functies/:id/tekenen/nieuwe-versie'),
  exemplaar: path('/exemplaren/:exemplaar'),
  exemplaarPdf: path('/exemplaren/:exemplaar/functieprofiel.pdf'),
  exemplaarVerschillen: path('/exemplaren/:exemplaar/verschillen'),
  exemplaarGezien: path('/exemplaren/:exemplaar/tekenen'),
  exemplaarNietGezien: path('/exemplaren/:exemplaar/niet-tekenen'),
  exemplaarOntvangst: path('/exemplaren/:exemplaar/ontvangst'),
  exemplaarPapier: path('/exemplaren/:exemplaar/papier'),
  exemplaarPapierBevestigen: path('/exemplaren/:exemplaar/papier/bevestigen'),
  exemplaarPapierWeghalen: path('/exemplaren/:exemplaar/papier/weghalen'),
  ontvangstbewijs: path('/exemplaren/:exemplaar/ontvangstbewijs/:bewijs'),
  bezwaren: path('/bezwaren'),
  bezwaar: path('/bezwaren/:besluit'),
  bezwaarBeslissen: path('/bezwaren/:besluit/beslissen'),
  bezwaarStap: path('/bezwaren/:besluit/:stap'),
  bezwaarBesluit: path('/bezwaren/:besluit/besluit-op-bezwaar/:nr'),
  bezwaarBesluitPdf: path('/bezwaren/:besluit/besluit-op-bezwaar/:nr/besluit-op-bezwaar.pdf'),
  gesprek: path('/gesprekken/:besluit'),
  mijnBezwaar: path('/mijn/bezwaar/:besluit'),
  besluiten: path('/functies/:id/besluiten'),
  besluitGeven: path('/exemplaren/:exemplaar/indelingsbesluit'),
  besluit: path('/besluiten/:besluit'),
  besluitIntrekken: path('/besluiten/:besluit/intrekken'),
  besluitPdf: path('/besluiten/:besluit/indelingsbesluit.pdf'),
  mijnBezwaarMaken: path('/mijn/bezwaar/:besluit/bezwaar'),
  mijnBezwaarStap: path('/mijn/bezwaar/:besluit/:stap'),
  mijnBezwaarBesluit: path('/mijn/bezwaar/:besluit/besluit-op-bezwaar/:nr'),
  mijnBezwaarBesluitPdf: path('/mijn/bezwaar/:besluit/besluit-op-bezwaar/:nr/besluit-op-bezwaar.pdf'),
  bezwaarDossierPdf: path('/bezwaren/:besluit/dossier.pdf'),
  bezwaarDossierZip: path('/bezwaren/:besluit/dossier.zip'),
  mijnBezwaarDossierPdf: path('/mijn/bezwaar/:besluit/dossier.pdf'),
  mijnBezwaarDossierZip: path('/mijn/bezwaar/:besluit/dossier.zip'),
  controleer: path('/controleer'),
  controleerCode: path('/controleer/:code'),

  loopbaan: path('/loopbaan'),
  functieLoopbaan: path('/functies/:id/loopbaan'),
  naslagfunctie: path('/zo-rekenen-wij/voorbeeldfuncties/:functie'),

  mijnProfiel: path('/mijn/profiel'),
  mijnProfielVan: path('/mijn/profiel/:id'),
  mijnTijdlijn: path('/mijn/profiel/:id/tijdlijn'),
  mijnGegevens: path('/mijn/gegevens'),
  mijnGegevensBestand: path('/mijn/gegevens/:bestand'),
  gegevensVan: path('/beheer/mensen/:id/gegevens'),
  persoonTijdlijn: path('/beheer/mensen/:id/tijdlijn'),
  persoonWissen: path('/beheer/mensen/:id/wissen'),
  gegevensVanBestand: path('/beheer/mensen/:id/gegevens/:bestand'),

  rapport: path('/rapport'),
  rapportBestand: path('/rapport/:bestand'),
  beheer: path('/beheer'),
  mensen: path('/beheer/mensen'),
  mensenBestand: path('/beheer/mensen.:bestand'),
  mensenImporteren: path('/beheer/mensen/importeren'),
  mensenVoorstel: path('/beheer/mensen/importeren/voorstel'),
  persoonNieuw: path('/beheer/mensen/nieuw'),
  persoon: path('/beheer/mensen/:id'),
  persoonBewerken: path('/beheer/mensen/:id/bewerken'),
  persoonRollen: path('/beheer/mensen/:id/rollen'),
  persoonUitDienst: path('/beheer/mensen/:id/uit-dienst'),
  persoonWeerInDienst: path('/beheer/mensen/:id/weer-in-dienst'),
  afdelingen: path('/beheer/afdelingen'),
  afdelingNieuw: path('/beheer/afdelingen/nieuw'),
  afdeling: path('/beheer/afdelingen/:afdeling'),
  afdelingWeghalen: path('/beheer/afdelingen/:afdeling/weghalen'),
  vervangingen: path('/beheer/vervanging'),
  vervangingNieuw: path('/beheer/vervanging/nieuw'),
  vervangingIntrekken: path('/beheer/vervanging/:vervanging/intrekken'),
  dubbelen: path('/beheer/dubbel'),
  dubbelKiezen: path('/beheer/dubbel/kiezen'),
  dubbelKoppelen: path('/beheer/dubbel/koppelen/:vervalt/:blijft'),
  dubbelLosmaken: path('/beheer/dubbel/losmaken/:koppeling'),
  instellingen: path('/beheer/instellingen'),
  instellingenWijzigingen: path('/beheer/instellingen/wijzigingen'),
  instellingenOrganisatie: path('/beheer/instellingen/organisatie'),
  instellingenHuisstijl: path('/beheer/instellingen/kleuren'),
  instellingenLogo: path('/beheer/instellingen/logo'),
  instellingenLogoWeghalen: path('/beheer/instellingen/logo/weghalen'),
  instellingenBezwaar: path('/beheer/instellingen/bezwaar'),
  instellingenIndelen: path('/beheer/instellingen/indelen'),
  instellingenIjkpunten: path('/beheer/instellingen/ijkpunten/:dimensie'),
  instellingenOnderhoud: path('/beheer/instellingen/onderhoud'),
  instellingenBewaren: path('/beheer/instellingen/bewaren'),

  inlogmanier: path('/beheer/inloggen'),
  mails: path('/beheer/mails'),
  mailOpnieuw: path('/beheer/mails/:nr/opnieuw'),
  logboek: path('/beheer/logboek'),
  logboekControle: path('/beheer/logboek/controle'),
  logboekExport: path('/beheer/logboek/export/:bestand'),
  rechten: path('/beheer/rechten'),
  rechtenBestand: path('/beheer/rechten/:bestand'),

  zoRekenenWij: path('/zo-rekenen-wij'),
  weg: path('/weg-van-een-functie'),
  hulp: path('/hulp'),
  toegankelijkheid: path('/toegankelijkheid'),
  privacy: path('/privacy'),
  licenties: path('/licenties'),

  huisstijl: path('/huisstijl.css'),
  logo: path('/logo'),
  geblokkeerd: path('/geblokkeerd'),
  healthz: path('/healthz'),
  readyz: path('/readyz'),
} as const;
