import type { Verdict } from '../findings/finding.ts';
import type { UnresolvedExpression } from '../inventory/inventory.ts';
import { placeOf } from './reading.ts';
import { PASS, type Rule, undecided } from './rule.ts';

/** Rules that judge what a declaration of a type would have been, by lower-cased type. */
const BLINDED: readonly (readonly [RegExp, string])[] = [
  [
    /^microsoft\.authorization\/role(?:assignments|(?:assignment|eligibility)schedulerequests)$/,
    'AML301-AML305, AML308, AML310, AML311 and AML313',
  ],
  [/^microsoft\.authorization\/roledefinitions$/, 'AML401, AML402 and AML404'],
  [/\/federatedidentitycredentials$/, 'AML601-AML604'],
  [/\/onlineendpoints$/, 'AML001, AML002, AML005, AML006, AML101, AML203, AML703 and AML704'],
  [/\/serverlessendpoints$/, 'AML003 and AML702'],
  [/\/batchendpoints$/, 'AML004'],
  [/endpoints\/deployments$/, 'AML104, AML701 and AML702'],
  [/\/computes$/, 'AML205'],
  [/\/datastores$/, 'AML204'],
  [/\/connections$/, 'AML005 and AML504'],
  [/^microsoft\.cognitiveservices\/accounts$/, 'AML501-AML503'],
  [/^microsoft\.machinelearningservices\/workspaces$/, 'AML102, AML103, AML202 and AML204'],
];

/** What is hidden, and from whom. */
function sayHidden(type: string | undefined): string {
  if (type === undefined) return 'Whatever it declares, no rule has seen it.';
  const rules = BLINDED.find(([pattern]) => pattern.test(type.toLowerCase()))?.[1];
  return rules === undefined
    ? `No rule has seen what is declared with it, such as roles on the ${type}.`
    : `It hides ${type} from ${rules}.`;
}

export const aml902: Rule = {
  id: 'AML902',
  name: 'expression-unresolved',
  since: '0.1.0',
  summary: 'Everything that the files declare could be worked out.',
  severity: 'info',
  persona: 'auditor',
  only: 'files',
  needs: ['files'],
  why: 'A role that is a parameter without a default, a module of a registry, a region that its grammar cannot read: what such a thing declares was not judged, and a clean report about it would say nothing. A single value that is not known makes the rules about it answer "unknown" by themselves.',
  fix: 'Give the parameter a default or a parameter file beside the template, keep modules in the repository, or audit the plan of Terraform (terraform show -json), which is exact. require: expressions makes a run fail that left something open.',
  docs: [
    'https://learn.microsoft.com/azure/azure-resource-manager/templates/parameter-files',
    'https://learn.microsoft.com/azure/azure-resource-manager/bicep/modules',
  ],

  *check({ inventory }): Iterable<Verdict> {
    const { unresolved = [] } = inventory;
    if (unresolved.length === 0) yield PASS;
    // The same expression may stand at several places of a file: the second one is told apart by being the second.
    const seen = new Map<string, number>();
    for (const one of unresolved) {
      const key = `${one.origin.kind === 'file' ? one.origin.file : ''} ${one.expression}`;
      const times = (seen.get(key) ?? 0) + 1;
      seen.set(key, times);
      yield hidden(one, times);
    }
  },
};

function hidden({ expression, why, type, origin }: UnresolvedExpression, times: number): Verdict {
  const place = placeOf(origin);
  const file = origin.kind === 'file' ? origin.file : place;
  if (expression === file) return unreadableFile(file, why, origin);
  return undecided(
    aml902,
    { kind: 'expression', id: `${file}#${expression}`, name: expression, origin },
    { kind: 'unresolved-expression', detail: why },
    {
      message: `What ${JSON.stringify(expression)} declares could not be judged: ${why}. ${sayHidden(type)}`,
      evidence: [{ what: expression, where: place, why }],
      remediation: {
        text: 'Give it a value that can be worked out from the files (a default, a parameter file, a local module), or audit what it comes to: a plan of Terraform, or the scope in Azure once it is deployed.',
        destructive: false,
      },
      identity: times === 1 ? [expression] : [expression, String(times)],
    },
  );
}

/** Nothing at all is known of such a file, and mostly it is only a mistake in it: everybody is told. */
function unreadableFile(file: string, why: string, origin: UnresolvedExpression['origin']): Verdict {
  return undecided(
    aml902,
    { kind: 'expression', id: `${file}#${file}`, name: file, origin },
    { kind: 'unresolved-expression', detail: why },
    {
      message: `${file} could not be read, so that nothing of what it declares was judged: ${why}.`,
      remediation: {
        text: 'Mend the file, or leave it out with exclude if it declares nothing that matters here.',
        destructive: false,
      },
      identity: [file],
      persona: 'regular',
    },
  );
}
