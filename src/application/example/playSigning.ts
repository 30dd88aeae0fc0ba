import type { ExampleJob, ExampleStory } from '../../domain/example/exampleStory';
import type { Copy } from '../../domain/signing/copy';
import type { Actor } from '../../domain/workflow/actor';
import type { Job } from '../../domain/workflow/job';
import { signingUseCases } from '../signing/signingUseCases';
import type { ActOrigin } from '../signing/signingPorts';
import type { ExampleCast } from './exampleCast';
import type { FillExamplePorts } from './fillExample';
import { playRulings } from './playRulings';
import { changeContext, finishProfile } from './playProfile';

/** A file that both have signed. */
export interface SignedExample {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Offers a finished profile of the story and lets people do with it what the story says. Gives what both have signed. */
export async function playSigning(
  ports: FillExamplePorts,
  story: ExampleStory,
  { naam, tot, opmerking }: ExampleJob,
  { id: jobId, departmentId }: Pick<Job, 'id' | 'departmentId'>,
  cast: ExampleCast,
): Promise<readonly SignedExample[]> {
  const { unitOfWork, clock, pause } = ports;
  const { hr } = cast;
  const { redenen } = story;
  const signing = signingUseCases({
    ...ports,
    printReceipt: () => Promise.reject(new Error('the example takes no receipts')),
    checkUrl: () => null,
  });
  await offer();
  switch (tot) {
    case 'ter-tekening':
      return [];
    case 'ingetrokken':
      await signing.withdrawOffering(hr, jobId, 1, redenen.intrekken);
      return [];
    case 'geweigerd':
      await forEachCopy(1, async (copy) => {
        const manager = await managerOf(copy);
        await signing.refuseToSign(manager, 'akkoord-geweigerd', seen(copy), redenen.weigeren, origin());
      });
      return [];
    case 'akkoord-getekend':
      await signByManager(1);
      return [];
    case 'ontvangst-vastgelegd':
      await signByManager(1);
      await forEachCopy(1, async (copy) => {
        const witnesses = [hr.name, (await managerOf(copy)).name] as const;
        const given = { ...seen(copy), witnesses, explanation: redenen.overhandigd };
        await signing.recordReceipt(hr, given, origin());
      });
      await playRulings(ports, story, jobId, 'papier', cast);
      return [];
    default:
      await signByManager(1);
      await signByHolders(1);
      if (tot === 'vervangen') await signAgain();
      // After a new version HR still has to give the decision.
      else await playRulings(ports, story, jobId, 'app', cast);
      return signedFiles();
  }

  async function offer(): Promise<void> {
    const { mark } = await signing.previewOffering(hr, jobId);
    await signing.offerProfile(hr, jobId, mark);
    pause();
  }

  async function signAgain(): Promise<void> {
    pause();
    await signing.reviseProfile(hr, jobId);
    await changeContext(ports, jobId, story.profiel.contextNieuw, cast);
    await finishProfile(ports, jobId, cast);
    await offer();
    await signByManager(2);
    await signByHolders(2);
  }

  async function signByManager(version: number): Promise<void> {
    await forEachCopy(version, async (copy) => {
      const manager = await managerOf(copy);
      const signature = { typedName: manager.name, drawing: null };
      const given = { copies: [seen(copy)], confirmedRead: true, signature };
      await signing.signAsManager(manager, jobId, given, origin());
    });
    pause();
  }

  async function signByHolders(version: number): Promise<void> {
    const remark = version === 1 ? opmerking : '';
    await forEachCopy(version, async (copy) => {
      const holder = cast.byAccount(copy.holderId);
      const signature = { typedName: holder.name, drawing: null };
      const given = {
        ...seen(copy),
        confirmedRead: true,
        signature,
        remark,
        agreesWithContent: remark === '',
      };
      await signing.signAsHolder(holder, given, origin());
    });
  }

  async function signedFiles(): Promise<readonly SignedExample[]> {
    const files: SignedExample[] = [];
    for (const copy of await allCopies()) {
      const { file } = await signing.openCopyFile(hr, copy.id);
      files.push({ name: `${naam}, ${copy.holderName}, versie ${copy.version}`, bytes: file.bytes });
    }
    return files;
  }

  function allCopies(): Promise<readonly Copy[]> {
    return unitOfWork.read(hr.organisationId, (repositories) => repositories.signing.copies(jobId));
  }

  async function forEachCopy(version: number, act: (copy: Copy) => Promise<void>): Promise<void> {
    for (const copy of await allCopies()) if (copy.version === version) await act(copy);
  }

  function managerOf({ holderId }: Copy): Promise<Actor> {
    return cast.managerOf({ departmentId, holderIds: [holderId] });
  }

  /** What a record of the example says about where an act came from: nobody sat behind a screen. */
  function origin(): ActOrigin {
    return {
      method: 'wachtwoord',
      provenAt: clock.now().toISOString(),
      sessionId: 'voorbeeld',
      address: '',
      browser: 'voorbeeld',
    };
  }
}

function seen({ id, contentSha256 }: Copy): { readonly copyId: string; readonly contentSha256: string } {
  return { copyId: id, contentSha256 };
}
