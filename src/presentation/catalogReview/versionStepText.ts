import type { VersionStep } from '../../domain/catalogReview/versionSteps';
import { catalogName } from '../shared/catalogNames';

/** "de catalogus Accountmanager 1.1.0 (was 1.0.0)". */
export function versionStepText({ catalogId, from, to }: VersionStep): string {
  return `de catalogus ${catalogName(catalogId)} ${to} (was ${from})`;
}

/** "Accountmanager: van 1.0.0 naar 1.1.0". */
export function versionStepLine({ catalogId, from, to }: VersionStep): string {
  return `${catalogName(catalogId)}: van ${from} naar ${to}`;
}
