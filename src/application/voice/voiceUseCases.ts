import { makeAskViews, type VoicePorts } from './askViews';
import { makeCloseViews, makeDecideViews } from './closeViews';
import { makeGiveView } from './giveView';
import { makeViewAsked, makeViewVoices } from './viewVoices';

/** Everything about the views (zienswijzen) of who knows the work, on one set of ports. */
export interface VoiceUseCases {
  readonly viewVoices: ReturnType<typeof makeViewVoices>;
  readonly askViews: ReturnType<typeof makeAskViews>;
  readonly viewAsked: ReturnType<typeof makeViewAsked>;
  readonly giveView: ReturnType<typeof makeGiveView>;
  readonly decideViews: ReturnType<typeof makeDecideViews>;
  readonly closeViews: ReturnType<typeof makeCloseViews>;
}

export function voiceUseCases(ports: VoicePorts): VoiceUseCases {
  return {
    viewVoices: makeViewVoices(ports),
    askViews: makeAskViews(ports),
    viewAsked: makeViewAsked(ports),
    giveView: makeGiveView(ports),
    decideViews: makeDecideViews(ports),
    closeViews: makeCloseViews(ports),
  };
}
