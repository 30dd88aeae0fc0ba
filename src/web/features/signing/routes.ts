import { routes, type Route } from '../../shared/defineRoutes';
import { urls } from '../../urls';
import { agreeHandlers } from './agreeHandlers';
import { copyHandlers } from './copyHandlers';
import type { SigningDeps } from './deps';
import { fileHandlers } from './fileHandlers';
import { offerHandlers } from './offerHandlers';
import { overviewHandler } from './overviewHandler';
import { recordHandlers } from './recordHandlers';

/** Offering, signing and recording. Whoever does an act proves again who they are. */
export function signingRoutes(deps: SigningDeps): readonly Route[] {
  const offer = offerHandlers(deps);
  const agree = agreeHandlers(deps);
  const record = recordHandlers(deps);
  const copy = copyHandlers(deps);
  const file = fileHandlers(deps);
  const fresh = true;
  // A drawing can have thousands of points.
  const large = true;
  const at = {
    overview: urls.tekenen.pattern,
    offer: urls.tekenenAanbieden.pattern,
    withdraw: urls.tekenenIntrekken.pattern,
    revise: urls.nieuweVersie.pattern,
    agree: urls.tekenenAkkoord.pattern,
    refuse: urls.tekenenNiet.pattern,
    copy: urls.exemplaar.pattern,
    seen: urls.exemplaarGezien.pattern,
    notSeen: urls.exemplaarNietGezien.pattern,
    received: urls.exemplaarOntvangst.pattern,
    paper: urls.exemplaarPapier.pattern,
    confirm: urls.exemplaarPapierBevestigen.pattern,
    drop: urls.exemplaarPapierWeghalen.pattern,
  };
  return routes(
    { method: 'get', path: at.overview, action: 'sign.view', handler: overviewHandler(deps) },
    { method: 'get', path: at.offer, action: 'sign.offer', handler: offer.showOffer },
    { method: 'post', path: at.offer, action: 'sign.offer', handler: offer.offer },
    { method: 'get', path: at.withdraw, action: 'sign.withdraw', handler: offer.showWithdraw },
    { method: 'post', path: at.withdraw, action: 'sign.withdraw', handler: offer.withdraw },
    { method: 'get', path: at.revise, action: 'sign.revise', handler: offer.showRevise },
    { method: 'post', path: at.revise, action: 'sign.revise', handler: offer.revise },
    { method: 'get', path: at.agree, action: 'sign.agree', fresh, handler: agree.show },
    { method: 'post', path: at.agree, action: 'sign.agree', fresh, large, handler: agree.agree },
    { method: 'get', path: at.refuse, action: 'sign.agree', fresh, handler: agree.showRefuse },
    { method: 'post', path: at.refuse, action: 'sign.agree', fresh, handler: agree.refuse },
    { method: 'get', path: at.copy, action: 'copy.view', handler: copy.show },
    { method: 'get', path: urls.exemplaarPdf.pattern, action: 'copy.view', handler: file.pdf },
    { method: 'get', path: urls.ontvangstbewijs.pattern, action: 'copy.view', handler: file.receipt },
    { method: 'get', path: at.seen, action: 'sign.seen', fresh, handler: copy.showSign },
    { method: 'post', path: at.seen, action: 'sign.seen', fresh, large, handler: copy.sign },
    { method: 'get', path: at.notSeen, action: 'sign.seen', fresh, handler: copy.showRefuse },
    { method: 'post', path: at.notSeen, action: 'sign.seen', fresh, handler: copy.refuse },
    { method: 'get', path: at.received, action: 'sign.record', fresh, handler: record.showReceived },
    { method: 'post', path: at.received, action: 'sign.record', fresh, handler: record.received },
    { method: 'get', path: at.paper, action: 'sign.record', handler: record.showPaper },
    { method: 'post', path: at.paper, action: 'sign.record', handler: record.notePaper },
    { method: 'get', path: at.confirm, action: 'sign.record', fresh, handler: record.showConfirm },
    { method: 'post', path: at.confirm, action: 'sign.record', fresh, handler: record.confirmPaper },
    { method: 'post', path: at.drop, action: 'sign.record', handler: record.dropPaper },
  );
}
