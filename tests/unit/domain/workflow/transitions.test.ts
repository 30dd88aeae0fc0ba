import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { jobStatuses, type JobStatus } from '../../../../src/domain/workflow/status';
import {
  followsOn,
  leadsTo,
  onlyOfCopies,
  onwardAction,
  statusAfterAnswer,
  statusAllows,
  transitions,
  transitionsFrom,
} from '../../../../src/domain/workflow/transitions';
import { whoMay } from '../../../../src/domain/workflow/whoMay';
import { actionWords } from '../../../../src/presentation/jobs/roadText';
import type { Action } from '../../../../src/domain/workflow/actions';

const allowedIn = (action: Action): string[] => jobStatuses.filter((status) => statusAllows(action, status));

describe('statusAllows', () => {
  it('lets answers change only while no level is set', () => {
    const unsettled = ['concept', 'in-gesprek', 'klaar-voor-advies', 'geadviseerd'];
    expect(allowedIn('answer.save')).toEqual(unsettled);
  });

  it('asks for no advice, and for no more views, while views are asked', () => {
    expect(allowedIn('advice.request')).toEqual(['concept', 'klaar-voor-advies', 'geadviseerd']);
    expect(allowedIn('voice.ask')).toEqual(['concept', 'klaar-voor-advies', 'geadviseerd']);
    expect(allowedIn('voice.decide')).toEqual(['in-gesprek']);
  });

  it('lets a level be set after the advice, and opened again until it is signed', () => {
    expect(allowedIn('level.set')).toEqual(['geadviseerd']);
    expect(allowedIn('level.reopen')).toEqual(['niveau-bepaald', 'profiel-klaar']);
  });

  it('lets the profile change only when a level is set', () => {
    expect(allowedIn('profile.edit')).toEqual(['niveau-bepaald', 'profiel-klaar']);
    expect(allowedIn('profile.complete')).toEqual(['niveau-bepaald']);
  });

  it('lets looking always', () => {
    expect(allowedIn('job.view')).toEqual(jobStatuses);
  });
});

describe('statusAfterAnswer', () => {
  it('follows from whether everything is answered that has to be', () => {
    expect([true, false].map(statusAfterAnswer)).toEqual(['klaar-voor-advies', 'concept']);
  });
});

describe('the table of statuses and actions', () => {
  const ofJobs = jobStatuses.filter((status) => !onlyOfCopies.includes(status));

  it('leaves no status without a way out, but those that only a copy has', () => {
    const leads = (status: JobStatus): boolean =>
      transitionsFrom(status).some((row) =>
        jobStatuses.some((next) => next !== status && leadsTo(row, status, next)),
      );
    expect(jobStatuses.filter((status) => !leads(status))).toEqual(onlyOfCopies);
  });

  it('leads to every status of a functie from the beginning', () => {
    const reached = new Set<JobStatus>(['concept']);
    for (let before = 0; before < reached.size;) {
      before = reached.size;
      for (const status of [...reached]) {
        for (const row of transitionsFrom(status)) {
          if (typeof row.to !== 'string') row.to.forEach((next) => reached.add(next));
        }
      }
    }
    const open = ofJobs.filter((status) => !reached.has(status));
    expect(open).toEqual([]);
  });

  it('gives every action to someone, and has words for it', () => {
    const rows = transitions.map(({ action }) => action);
    expect(rows.filter((action) => whoMay(action).length === 0)).toEqual([]);
    expect(rows.filter((action) => actionWords[action] === undefined)).toEqual([]);
  });

  it('lets what comes next be done in that status', () => {
    const wrong = ofJobs.filter((status) => {
      const action = onwardAction(status);
      return action !== null && !transitionsFrom(status).some((row) => row.action === action);
    });
    expect(wrong).toEqual([]);
  });

  it('stops a use case that sets a status which the table does not know', () => {
    expect(followsOn('level.set', 'geadviseerd', 'niveau-bepaald')).toBe('niveau-bepaald');
    expect(() => followsOn('level.set', 'geadviseerd', 'getekend')).toThrow('no level.set');
    expect(() => followsOn('level.set', 'concept', 'niveau-bepaald')).toThrow('no level.set');
  });

  it('is asked by every use case that sets a status', () => {
    const folder = join(__dirname, '../../../../src/application');
    const setting = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .filter((file) =>
        /jobs\s*\.follow\(|jobs\.update\([^;]*status/.test(readFileSync(join(folder, file), 'utf8')),
      );
    const asking = setting.filter((file) => readFileSync(join(folder, file), 'utf8').includes('followsOn('));
    // A new functie begins where its copied answers put it.
    expect(setting.filter((file) => !asking.includes(file))).toEqual(['jobs/createJob.ts']);
    expect(setting.length).toBeGreaterThan(8);
  });
});
