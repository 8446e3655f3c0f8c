import type { TSESTree } from '@typescript-eslint/utils';
import type { Member } from '../browsers/lacking.ts';

/** A use of something that not every browser has. */
export interface ApiUse {
  member: Member;
  /** What is reported. */
  node: TSESTree.Node;
  /** As it stands in the code, for the message. */
  text: string;
  kind: 'field' | 'event' | 'method' | 'option';
}
