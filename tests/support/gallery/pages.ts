import type { ContextStrip, PageFrame } from '../../../src/web/shared/shell';
import { renderPartial } from './render';
import { duplicatePages } from './duplicatePages';
import { peopleCsvPages } from './peopleCsvPages';
import { lifecyclePages } from './lifecyclePages';
import { logoPages } from './logoPages';
import { objectionPages } from './objectionPages';
import { peoplePages } from './peoplePages';
import { careerPages } from './careerPages';
import { checkPages } from './checkPages';
import { timelinePages } from './timelinePages';
import { messagePages } from './messagePages';
import { referencePages } from './referencePages';
import { reportPages } from './reportPages';
import { secondPages } from './secondPages';
import { reviewPages } from './reviewPages';
import { voicePages } from './voicePages';
import { replacementPages } from './replacementPages';
import { rulingPages } from './rulingPages';
import { upkeepOverviewPages, upkeepPages } from './upkeepPages';
import { signingPages } from './signingPages';
import { signInPages } from './signInPages';
import { samples, spanningChoice } from './samples';

/** A page of the gallery: partials put together as real pages do, beside the pictures of the design. */
export interface GalleryPage {
  readonly layout: 'main' | 'plain';
  readonly frame: Partial<PageFrame> & { readonly title: string };
  readonly body: () => Promise<string>;
}

/** The sample without its fault. */
function errorless<P extends { readonly error?: unknown }>(params: P): P {
  return { ...params, error: undefined };
}

const context: ContextStrip = {
  jobName: 'Accountmanager Noord',
  department: 'afdeling Verkoop',
  jobHref: '#vragen',
  jobLinkLabel: 'Alle vragen',
  saveStatus: { state: 'bewaard', text: 'Bewaard om 14.32 uur' },
};
const back = { href: '#terug', label: 'Terug naar vraag 4' };

async function questionForm(choice: string, motivation: string, help: string): Promise<string> {
  const doubt = await renderPartial('checkbox', {
    ...errorless(samples.checkbox),
    legendSize: 'verborgen',
    hint: undefined,
    options: samples.checkbox.options.slice(0, 1).map((option) => ({ ...option, hint: undefined })),
  });
  const evidence = await renderPartial('field', {
    id: 'bewijs',
    name: 'bewijs',
    label: 'Waar blijkt dat uit?',
    hint: 'Noem het document en waar het ligt.',
    value: 'Accountplan 2026, map Verkoop',
  });
  const buttons = await renderPartial('submitRow', {
    submit: { label: 'Bewaren en naar vraag 6' },
    links: [{ href: '#later', label: 'Later verder' }],
  });
  return `<form method="post" action="/klaar" novalidate data-autosave="/bewaar" data-revision-field="revisie">
<input type="hidden" name="_csrf" value="geheim"><input type="hidden" name="revisie" value="3">
${choice}<div class="fw-raster fw-raster--breed-smal"><div>${motivation}${evidence}${doubt}</div>
<aside aria-label="Hulp bij deze vraag">${help}</aside></div>${buttons}</form>`;
}

export const galleryPages: Readonly<Record<string, GalleryPage>> = {
  vraag: {
    layout: 'main',
    frame: { title: 'Vraag 5 van 18: plannen maken', context, backLink: back },
    body: async () =>
      (await renderPartial('progress', samples.progress)) +
      (await questionForm(
        await renderPartial('statementChoice', errorless(samples.statementChoice)),
        await renderPartial('textarea', errorless(samples.textarea)),
        await renderPartial('card', samples.card),
      )),
  },
  'vraag-fout': {
    layout: 'main',
    frame: {
      title: 'Vraag 5 van 18: mandaat',
      context: { ...context, saveStatus: { state: 'niet-bewaard', text: 'Nog niet bewaard' } },
      backLink: back,
      errors: [
        { message: 'Kies een antwoord.', href: '#mandaat' },
        { message: 'Leg uit waarom de functie zwaarder is dan C.', href: '#motivering' },
      ],
    },
    body: async () =>
      (await renderPartial('progress', samples.progress)) +
      (await questionForm(
        await renderPartial('statementChoice', spanningChoice),
        await renderPartial('textarea', { ...samples.textarea, value: '' }),
        await renderPartial('card', samples.card),
      )),
  },
  advies: {
    layout: 'main',
    frame: { title: 'Advies voor Accountmanager Noord: niveau B', backLink: back },
    body: async () => `<div class="fw-kaart"><div class="fw-advies">${await renderPartial('levelChip', { levels: ['B'], large: true })}<div><span class="fw-bovenkop">Accountmanager Noord · afdeling Verkoop</span><h1 class="govuk-heading-l">Advies: niveau B</h1><p>De functie past bij niveau B. Voor B of hoger telt 71 % van het gewicht, voor C 32 %. Meer dan de helft is nodig.</p></div></div>
<div class="govuk-button-group"><a class="govuk-button" href="#niveau">Niveau kiezen</a><a class="govuk-button govuk-button--secondary" href="#antwoorden">Antwoorden bekijken</a><a class="govuk-link" href="#pdf">Download het advies (pdf)</a></div></div>
${await renderPartial('message', samples.message)}
<div class="fw-raster fw-raster--breed-smal"><div>
<section class="fw-kaart" aria-labelledby="beeld"><h2 class="govuk-heading-m" id="beeld">Niveauprofiel</h2><p class="govuk-body">Hier zie je waar de antwoorden liggen.</p>${await renderPartial('levelPicture', samples.levelPicture)}</section>
<section class="fw-kaart" aria-labelledby="waarom"><h2 class="govuk-heading-m" id="waarom">Waarom niveau B?</h2>${await renderPartial('reasons', samples.reasons)}</section>
<div class="fw-raster fw-raster--half fw-onder">${await renderPartial('card', { id: 'niet-a', heading: 'Waarom niet niveau A?', list: ['De plannen komen van de medewerker zelf.'] })}${await renderPartial('card', { id: 'niet-c', heading: 'Waarom niet niveau C?', list: ['De regio is van de teamleider.', 'Over prijzen buiten de lijst beslist een ander.'] })}</div>
<section class="fw-kaart" aria-labelledby="door"><h2 class="govuk-heading-m" id="door">Deze antwoorden geven de doorslag</h2><p class="govuk-body">Verander je één van deze antwoorden? Dan verandert het advies.</p>${await renderPartial('table', { ...samples.table, captionHidden: true })}</section>
<div class="govuk-button-group fw-geenmarge"><a class="govuk-button" href="#niveau">Niveau kiezen</a><span class="fw-zacht">Je kiest zelf. Je mag afwijken als je uitlegt waarom.</span></div></div>
<aside aria-label="Over dit advies">${await renderPartial('card', { id: 'telt', heading: 'Hoe telt het mee?', paragraphs: ['16 antwoorden tellen mee.'], links: [{ href: '#methode', label: 'Lees hoe we rekenen' }] })}<section class="fw-kaart" aria-labelledby="stappen"><h2 class="govuk-heading-s" id="stappen">Stappen</h2>${await renderPartial('timeline', samples.timeline)}</section></aside></div>`,
  },
  takenlijst: {
    layout: 'main',
    frame: {
      title: 'Taken voor Accountmanager Noord',
      backLink: { href: '#', label: 'Terug naar alle functies' },
    },
    body: async () => `<div class="fw-raster fw-raster--breed-smal"><div>${await renderPartial('pageHeading', { ...samples.pageHeading, action: undefined })}
<section class="fw-kaart" aria-labelledby="deel1"><div class="fw-deelkop"><h2 class="govuk-heading-m" id="deel1">1. Vragen beantwoorden</h2><p>4 van 18 klaar</p></div>${await renderPartial('taskList', samples.taskList)}</section>
<div class="govuk-button-group"><a class="govuk-button" href="#verder">Verder met vraag 5</a></div></div>
<aside aria-label="Bij deze functie">${await renderPartial('card', { id: 'met', heading: 'Vergeleken met', paragraphs: ['Voorbeeldfunctie Accountmanager, niveau A, B en C.'] })}</aside></div>`,
  },
  profiel: {
    layout: 'main',
    frame: {
      title: 'Resultaatgebied 1: klanten werven',
      context: { ...context, jobLinkLabel: 'Voorbeeld (pdf)' },
      backLink: back,
    },
    body: async () => `<span class="fw-bovenkop">Functieprofiel maken</span><h1 class="govuk-heading-l">Resultaatgebied 1: klanten werven</h1><p class="fw-inleiding">Hier staat de tekst van het voorbeeldprofiel. Houd wat klopt. Pas aan wat bij jullie anders is.</p>
<div class="fw-raster fw-raster--smal-breed">${await renderPartial('partsNav', samples.partsNav)}<form method="post" action="/klaar" novalidate>
<section class="fw-kaart" aria-labelledby="taken"><h2 class="govuk-heading-m" id="taken">Taken</h2>
${await renderPartial('segmentedItem', { id: 't1', name: 't1', text: 'Zoekt nieuwe klanten in de eigen regio.', subject: 'deze taak', choice: 'houden', own: { name: 't1-eigen', value: '' } })}
${await renderPartial('segmentedItem', { ...samples.segmentedItem, own: { ...samples.segmentedItem.own, error: undefined } })}
${await renderPartial('segmentedItem', { id: 't3', name: 't3', text: 'Regelt de beursstand.', subject: 'deze taak', choice: 'weglaten', own: { name: 't3-eigen', value: '' } })}
${await renderPartial('ownLine', errorless(samples.ownLine))}
<div class="fw-taak"><button type="submit" class="govuk-button govuk-button--secondary govuk-button--klein" name="actie" value="taak">Eigen taak toevoegen</button></div></section>
<section class="fw-kaart" aria-labelledby="comp"><h2 class="govuk-heading-m" id="comp">Competenties</h2><p class="govuk-body">Je hebt er 3 gekozen. Je kunt er nog 2 kiezen.</p>${await renderPartial('chips', samples.chips)}<div class="fw-naast">${await renderPartial('select', { id: 'cs', name: 'cs', label: 'Competentie toevoegen', options: [{ value: '', label: 'Kies een competentie', selected: true }] })}<button type="submit" class="govuk-button govuk-button--secondary" name="actie" value="comp">Toevoegen</button></div></section>
${await renderPartial('submitRow', { submit: { label: 'Bewaren en verder' }, links: [{ href: '#later', label: 'Later verder' }] })}</form></div>`,
  },
  werkvoorraad: {
    layout: 'main',
    frame: { title: 'Werkvoorraad' },
    body: async () => `${await renderPartial('pageHeading', { heading: 'Werkvoorraad', intro: 'Er staan 3 taken voor je klaar.', action: { href: '#nieuw', label: 'Nieuwe functie', icon: 'plus' } })}
${await renderPartial('tiles', samples.tiles)}<div class="fw-raster fw-raster--breed-smal"><div>${await renderPartial('workList', samples.workList)}${await renderPartial('emptyState', samples.emptyState)}</div><aside aria-label="Wat er gebeurde"><section class="fw-kaart" aria-labelledby="laatst"><h2 class="govuk-heading-s" id="laatst">Laatste stappen</h2>${await renderPartial('timeline', samples.timeline)}</section></aside></div>`,
  },
  inloggen: {
    layout: 'plain',
    frame: {
      title: 'Inloggen',
      brandPanel: {
        heading: 'Samen bepalen hoe zwaar een functie is',
        points: [
          { icon: 'list-checks', text: 'Stap voor stap: één vraag per pagina.' },
          { icon: 'scale', text: 'Je ziet altijd waarom een functie op een niveau past.' },
          { icon: 'pen-line', text: 'Lezen, tekenen en terugvinden op één plek.' },
        ],
      },
    },
    body: async () => `<h1 class="govuk-heading-l">Inloggen</h1><form method="post" action="/klaar" novalidate>
${await renderPartial('field', { id: 'mail', name: 'mail', label: 'E-mailadres', value: '', type: 'email', autocomplete: 'username', spellcheck: false })}
${await renderPartial('field', { id: 'wachtwoord', name: 'wachtwoord', label: 'Wachtwoord', value: '', type: 'password', autocomplete: 'current-password' })}
${await renderPartial('submitRow', { submit: { label: 'Inloggen' } })}</form>`,
  },
  formulier: {
    layout: 'main',
    frame: { title: 'Formulier', errors: [{ message: 'Vul de naam van de functie in.', href: '#naam' }] },
    body: async () => `<h1 class="govuk-heading-l">Formulier</h1><form method="post" action="/klaar" novalidate class="fw-tekst">
${await renderPartial('field', { ...samples.field, suffix: undefined })}${await renderPartial('field', { id: 'deel', name: 'deel', label: 'Deel van de tijd', value: '30', inputmode: 'decimal', width: 'kort', suffix: '%' })}
${await renderPartial('select', samples.select)}${await renderPartial('dateField', samples.dateField)}${await renderPartial('radios', samples.radios)}
${await renderPartial('checkbox', samples.checkbox)}${await renderPartial('submitRow', samples.submitRow)}</form>`,
  },
  controleren: {
    layout: 'main',
    frame: { title: 'Controleer de antwoorden' },
    body: async () => `<h1 class="govuk-heading-l">Controleer de antwoorden</h1>${await renderPartial('message', { id: 'm1', tone: 'goed', heading: 'Alles is bewaard', paragraphs: ['Je kunt het advies bekijken.'], announce: true })}
${await renderPartial('message', { id: 'm2', tone: 'info', heading: 'Nog 2 vragen te gaan', paragraphs: [], list: ['Vraag 4', 'Vraag 9'] })}${await renderPartial('message', { id: 'm3', tone: 'paars', heading: 'Er loopt een bezwaar', paragraphs: ['Het niveau geldt zolang.'] })}
<section class="fw-kaart" aria-labelledby="k1"><h2 class="govuk-heading-m" id="k1">Antwoorden</h2>${await renderPartial('summaryList', samples.summaryList)}</section>
<p>${await renderPartial('levelChip', { levels: ['lichter'] })} ${await renderPartial('levelChip', { levels: ['A'] })} ${await renderPartial('levelChip', { levels: ['B'] })} ${await renderPartial('levelChip', { levels: ['C'] })} ${await renderPartial('levelChip', { levels: ['zwaarder'] })} ${await renderPartial('levelChip', { levels: ['nvt'] })} ${await renderPartial('levelChip', { levels: ['A', 'B'] })} ${await renderPartial('levelChip', { levels: ['A', 'B', 'C'] })}</p>
<p>${(await Promise.all((['gewoon', 'info', 'goed', 'let', 'paars', 'fout'] as const).map((tone) => renderPartial('statusPill', { label: 'Klaar voor controle', icon: 'eye', tone })))).join(' ')}</p>`,
  },
  conflict: {
    layout: 'main',
    frame: { title: 'Kies welke tekst je wilt bewaren', context },
    body: async () =>
      `<h1 class="govuk-heading-l">Sam Bakker heeft deze vraag ook veranderd</h1><p class="fw-inleiding">Kies welke tekst je wilt bewaren.</p>${await renderPartial('conflict', errorless(samples.conflict))}`,
  },
  fout: {
    layout: 'plain',
    frame: { title: 'Deze pagina bestaat niet' },
    body: async () =>
      Promise.resolve(
        '<h1 class="govuk-heading-l">Deze pagina bestaat niet</h1><p class="govuk-body">Misschien is het adres verkeerd getypt.</p><p class="govuk-body"><a class="govuk-link" href="#begin">Ga naar het begin</a></p>',
      ),
  },
  ...duplicatePages,
  ...lifecyclePages,
  ...logoPages,
  ...peoplePages,
  ...peopleCsvPages,
  ...messagePages,
  ...careerPages,
  ...timelinePages,
  ...replacementPages,
  ...secondPages,
  ...voicePages,
  ...reviewPages,
  ...reportPages,
  ...signingPages,
  ...rulingPages,
  ...upkeepPages,
  ...upkeepOverviewPages,
  ...objectionPages,
  ...checkPages,
  ...referencePages,
  ...signInPages,
};
