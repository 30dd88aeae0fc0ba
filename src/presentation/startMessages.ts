import { dayOf } from './shared/dates';
import { enumerate } from './shared/numbers';
import type { ConfigFault, StartProblem } from '../domain/shared/startProblem';

/** What a person reads when the program does not start: what is wrong and what to do about it. */
export function startMessage(problem: StartProblem): string {
  switch (problem.code) {
    case 'config':
      return [
        'De instellingen kloppen niet. Herstel dit en start opnieuw:',
        ...problem.faults.map((fault) => `- ${configFaultText(fault)}`),
      ].join('\n');
    case 'database-not-opened':
      return `De database gaat niet open: ${problem.path}${inBrackets(problem.reason)}. Kijk of je in die map mag lezen en schrijven.`;
    case 'database-setting':
      return `De database kan hier niet veilig bewaren (${problem.setting} is ${problem.found}, nodig is ${problem.expected}). Zet DATA_DIR op een schijf van deze computer zelf.`;
    case 'key-missing':
      return `De sleutel ${problem.path} is weg, en de database heeft geheimen die er bij horen. Zet de sleutel terug uit je reservekopie en start opnieuw.`;
    case 'key-unusable':
      return `De sleutel ${problem.path} is niet te gebruiken${inBrackets(problem.reason)}. Kijk of de server dit bestand mag lezen, of zet het terug uit je reservekopie.`;
    case 'seal-key-missing':
      return `De sleutel voor zegels is weg uit ${problem.path}. Zet die map terug uit je reservekopie en start opnieuw. Is de sleutel voorgoed weg, haal dan leeg wat er nog in de map staat en draai: indelingswijzer sleutel nieuw.`;
    case 'seal-key-exposed':
      return `Anderen op deze computer kunnen bij de sleutel voor zegels: ${problem.path}. Maak de map van jou alleen (chmod 700) en de bestanden ook (chmod 600), en start opnieuw. Denk je dat iemand de sleutel heeft gelezen, draai dan: indelingswijzer sleutel nieuw.`;
    case 'seal-key-unusable':
      return `De sleutel voor zegels in ${problem.path} werkt niet${inBrackets(problem.reason)}. Kijk of de server die map mag lezen en schrijven, of zet haar terug uit je reservekopie.`;
    case 'seal-key-expired':
      return `Het certificaat van de sleutel voor zegels in ${problem.path} geldt van ${dayOf(problem.from)} tot en met ${dayOf(problem.until)}, en dus vandaag niet. Kijk of de klok goed staat, of draai: indelingswijzer sleutel nieuw.`;
    case 'schema-newer':
      return `Deze database hoort bij een nieuwere Indelingswijzer (schema ${problem.found}, dit programma kent ${problem.known}): start de nieuwere versie.`;
    case 'migration-changed':
      return `De migratie ${problem.file} is veranderd nadat zij op deze database is uitgevoerd. Installeer het programma opnieuw.`;
    case 'migration-missing':
      return `De migratie ${problem.file} ontbreekt. Installeer het programma opnieuw.`;
    case 'migration-misnamed':
      return `De migratie ${problem.file} heeft geen goede naam. Een goede naam is bijvoorbeeld 0002-nieuwe-tabel.sql.`;
    case 'migration-failed':
      return `De migratie ${problem.file} is niet gelukt${inBrackets(problem.reason)}. De database is niet veranderd.`;
  }
}

/** Why a command that needs a database that is there does nothing. */
export function noDatabaseText(path: string): string {
  return `Er is geen database: ${path}. Kijk of DATA_DIR de goede map noemt.`;
}

function configFaultText(fault: ConfigFault): string {
  switch (fault.problem) {
    case 'not-a-host':
      return `${fault.variable}: geef een IP-adres of computernaam, zoals 127.0.0.1.`;
    case 'not-a-port':
      return `${fault.variable}: geef een heel getal van 0 tot en met 65535.`;
    case 'not-a-directory':
      return `${fault.variable}: geef het pad van een map, zoals ./data.`;
    case 'not-an-origin':
      return `${fault.variable}: geef een adres zonder pad, zoals https://functies.voorbeeld.nl.`;
    case 'insecure-origin':
      return `${fault.variable}: geef een adres met https://. Zonder https kan iedereen onderweg meelezen; dat mag alleen op deze computer zelf.`;
    case 'not-proxies':
      return `${fault.variable}: geef de IP-adressen van je webservers, met komma’s ertussen, zoals 10.0.0.7,10.0.0.8.`;
    case 'not-a-mail-server':
      return `${fault.variable}: geef het adres van je mailserver, zoals smtps://naam:wachtwoord@mail.voorbeeld.nl.`;
    case 'not-an-email':
      return `${fault.variable}: geef het e-mailadres van de afzender, zoals functies@voorbeeld.nl.`;
    case 'not-an-issuer':
      return `${fault.variable}: geef het adres van je identiteitsdienst met https://, zoals https://login.voorbeeld.nl.`;
    case 'not-a-time-stamper':
      return `${fault.variable}: geef het adres van je tijdstempeldienst met https://, zoals https://tijd.voorbeeld.nl/tsa.`;
    case 'too-long':
      return `${fault.variable}: deze waarde is te lang.`;
    case 'missing-partner':
      return `${fault.variable}: deze instelling hoort bij ${enumerate(fault.partners)}. Vul ze allemaal in, of geen.`;
    case 'not-a-log-level':
      return `${fault.variable}: kies info, warn, error of silent.`;
    case 'unknown-variable':
      return `${fault.variable}: deze instelling bestaat niet.${fault.meant === null ? '' : ` Bedoel je ${fault.meant}?`}`;
  }
}

function inBrackets(text: string): string {
  return text === '' ? '' : ` (${text})`;
}
