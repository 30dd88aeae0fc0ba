import type { Block } from '../../../presentation/document/printDocument';
import { colors, page } from '../theme';
import type { FlowBlock } from './flowBlock';
import { addTag, type Tag } from './tag';

/** Three lines of a seal that names no person, see `infrastructure/seal/appearance/sealBox.ts`; long names become smaller. */
const size = { width: 300, height: 52 };

/** The place of a seal of the organisation, on one page: nobody signs beside it with a pen. */
export function sealBlock(parent: Tag, seal: Extract<Block, { kind: 'seal' }>): FlowBlock {
  const owner = addTag(parent, 'Form');
  const { fieldName: name, description } = seal;
  return {
    before: 6,
    after: 12,
    startHeight: size.height,
    keepWithNext: false,
    onNewPage: false,
    place(flow) {
      const area = { x: page.left, y: flow.y, ...size };
      flow.add({ kind: 'box', owner: 'decoration', ...area, stroke: colors.writingLine });
      flow.add({ kind: 'signatureField', owner, name, description, ...area });
      flow.y += size.height;
    },
  };
}
