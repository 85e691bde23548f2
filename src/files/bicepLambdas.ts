import { atMost, type Call, objectOf, unresolved } from './templateFunctions.ts';
import { identifying, type Value } from './value.ts';

export interface Lambda {
  readonly kind: 'lambda';
  readonly apply: (values: readonly Value[]) => Value;
}

type LambdaFunction = (
  list: readonly Value[],
  others: readonly (Value | Lambda)[],
  call: Call,
) => Value | undefined;

const MOST_ITEMS = 2_000;

/**
 * Functions of Bicep that take a lambda, by lower-cased name; `undefined` where the arguments do not fit.
 * @see https://learn.microsoft.com/azure/azure-resource-manager/bicep/bicep-functions-lambda
 */
export const LAMBDA_FUNCTIONS: Readonly<Record<string, LambdaFunction>> = {
  map: (list, [lambda], { place }) =>
    lambda?.kind === 'lambda'
      ? { kind: 'list', items: list.map((item, index) => lambda.apply([item, indexOf(index, item)])), place }
      : undefined,
  filter: (list, [lambda], call) => {
    if (lambda?.kind !== 'lambda') return undefined;
    const kept: Value[] = [];
    for (const [index, item] of list.entries()) {
      const holds = lambda.apply([item, indexOf(index, item)]);
      if (holds.kind !== 'boolean') return hiddenBy(holds, call);
      if (holds.boolean) kept.push(item);
    }
    return { kind: 'list', items: kept, place: call.place };
  },
  reduce: (list, [initial, lambda]) => {
    if (initial === undefined || initial.kind === 'lambda' || lambda?.kind !== 'lambda') return undefined;
    return list.reduce<Value>(
      (made, item, index) => lambda.apply([made, item, indexOf(index, item)]),
      initial,
    );
  },
  toobject: (list, [key, value], call) => {
    if (key?.kind !== 'lambda') return undefined;
    const pairs: [string, Value][] = [];
    for (const item of list) {
      const name = key.apply([item]);
      const text = identifying(name);
      if (text === undefined) return hiddenBy(name, call);
      pairs.push([text, value?.kind === 'lambda' ? value.apply([item]) : item]);
    }
    return objectOf(pairs, call.place);
  },
  sort: (list, [lambda], call) => {
    if (lambda?.kind !== 'lambda') return undefined;
    const sorted: Value[] = [];
    for (const item of list) {
      let at = sorted.length;
      for (; at > 0; at -= 1) {
        const before = sorted[at - 1];
        const isBefore = before === undefined ? undefined : lambda.apply([item, before]);
        if (isBefore?.kind !== 'boolean') return hiddenBy(isBefore, call);
        if (!isBefore.boolean) break;
      }
      sorted.splice(at, 0, item);
    }
    return { kind: 'list', items: sorted, place: call.place };
  },
  groupby: (list, [lambda], call) => {
    if (lambda?.kind !== 'lambda') return undefined;
    const groups = new Map<string, Value[]>();
    for (const item of list) {
      const name = lambda.apply([item]);
      if (name.kind !== 'text') return hiddenBy(name, call);
      groups.set(name.text, [...(groups.get(name.text) ?? []), item]);
    }
    const pairs = [...groups].map(([name, items]): [string, Value] => [
      name,
      { kind: 'list', items, place: call.place },
    ]);
    return objectOf(pairs, call.place);
  },
  mapvalues: () => undefined,
};

/** Applies a function to a list (or, for `mapValues`, an object) that is known. */
export function applyLambda(called: string, values: readonly (Value | Lambda)[], call: Call): Value {
  const [first, ...others] = values;
  const refuse = (): Value => unresolved(call.expression, 'its arguments do not fit', call.place);
  if (first === undefined || first.kind === 'lambda') return refuse();
  if (first.kind === 'unresolved') return hiddenBy(first, call);
  if (called === 'mapvalues') {
    const [lambda] = others;
    if (first.kind !== 'object' || lambda?.kind !== 'lambda') return refuse();
    const pairs = [...first.entries.values()].map(({ name, value }): [string, Value] => [
      name,
      lambda.apply([value]),
    ]);
    return atMost(objectOf(pairs, call.place), first.confidence);
  }
  if (first.kind !== 'list' || first.items.length > MOST_ITEMS) return refuse();
  const made = LAMBDA_FUNCTIONS[called]?.(first.items, others, call);
  return made === undefined ? refuse() : atMost(made, first.confidence);
}

function indexOf(number: number, { place }: Value): Value {
  return { kind: 'number', number, place };
}

function hiddenBy(value: Value | undefined, call: Call): Value {
  const why = value?.kind === 'unresolved' ? `${value.expression}: ${value.why}` : 'its arguments do not fit';
  return unresolved(call.expression, why, call.place);
}
