import { describe, it } from 'vitest';
import { ARM_EXAMPLES } from './armExamples.ts';
import { AZAPI_EXAMPLES } from './azapiExamples.ts';
import { type Example, expectDoubt, expectFailure, expectSilence } from './example.ts';
import { IDENTITY_EXAMPLES, TRUST_EXAMPLES } from './identityExamples.ts';
import { MORE_PLAN_EXAMPLES } from './morePlanExamples.ts';
import { OTHER_EXAMPLES } from './otherExamples.ts';
import { PIPELINE_TWINS } from './pipelineTwins.ts';
import { PLAN_EXAMPLES } from './planExamples.ts';
import { CUSTOM_ROLE_EXAMPLES, ROLE_EXAMPLES } from './roleExamples.ts';
import { SETTING_EXAMPLES } from './settingExamples.ts';

const EXAMPLES: readonly Example[] = [
  ...SETTING_EXAMPLES,
  ...ROLE_EXAMPLES,
  ...CUSTOM_ROLE_EXAMPLES,
  ...IDENTITY_EXAMPLES,
  ...TRUST_EXAMPLES,
  ...OTHER_EXAMPLES,
  ...PLAN_EXAMPLES,
  ...MORE_PLAN_EXAMPLES,
  ...AZAPI_EXAMPLES,
  ...ARM_EXAMPLES,
  ...PIPELINE_TWINS,
];

describe.each(EXAMPLES.map((example) => ({ ...example, title: titleOf(example), example })))(
  '$title',
  ({ example }) => {
    it('finds what is bad, at its line and column', () => expectFailure(example));
    it('is silent about its good twin', () => expectSilence(example));
    it.runIf(example.unknown !== undefined || example.hidden !== undefined)(
      'says what cannot be decided, and decides nothing',
      () => expectDoubt(example),
    );
  },
);

function titleOf({ rule, format, of }: Example): string {
  return `${rule} in ${format}${of === undefined ? '' : `: ${of}`}`;
}
