// Building blocks of schemas/inventory.schema.json.

export const text = { type: 'string' };
export const texts = { type: 'array', items: text };
export const flag = { type: 'boolean' };
export const key = { type: 'string', minLength: 1 };

/** Fields that nobody knows are mistakes. */
export function own(properties: object, optional: readonly string[] = []): object {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: 'object', properties, required, additionalProperties: false };
}

export function listOf(name: string): object {
  return { type: 'array', items: { $ref: `#/$defs/${name}` } };
}

export const origin = { $ref: '#/$defs/origin' };

/** Known with its value, absent, or unknown with the reason. */
export function fact(value: object): object {
  return {
    type: 'object',
    discriminator: { propertyName: 'state' },
    required: ['state'],
    oneOf: [
      own({ state: { const: 'known' }, value, origin, confidence: { enum: ['medium', 'low'] } }, [
        'origin',
        'confidence',
      ]),
      own({ state: { const: 'absent' }, origin }, ['origin']),
      own({ state: { const: 'unknown' }, reason: { $ref: '#/$defs/unknownReason' }, origin }, ['origin']),
    ],
  };
}

export const textFact = { $ref: '#/$defs/textFact' };
export const flagFact = { $ref: '#/$defs/flagFact' };
export const textsFact = { $ref: '#/$defs/textsFact' };
export const numbersFact = { $ref: '#/$defs/numbersFact' };
export const identity = { $ref: '#/$defs/identity' };
export const connectionsFact = { $ref: '#/$defs/privateEndpointConnections' };
