import { aml001 } from '../rules/aml001-online-endpoint-key-auth.ts';
import { aml002 } from '../rules/aml002-online-endpoint-aml-token.ts';
import { aml003 } from '../rules/aml003-serverless-endpoint-key-auth.ts';
import { aml004 } from '../rules/aml004-batch-endpoint-auth-mode.ts';
import { aml501 } from '../rules/aml501-ai-account-local-auth.ts';
import { aml502 } from '../rules/aml502-ai-account-public-network.ts';
import type { RuleMetadata } from '../rules/rule.ts';
import type { RuleSettings } from '../rules/settings.ts';
import {
  equals,
  missing,
  type PolicyCondition,
  type PolicyDefinition,
  type PolicyEffect,
  type PolicyParameter,
  parameterNamed,
} from './policyLanguage.ts';

/** Version of the definitions, which Azure shows: to be raised with every change to what they deny. */
export const DEFINITIONS_VERSION = '1.0.0';

export interface PolicyOptions {
  /** What an assignment does that does not say otherwise. */
  readonly effect: PolicyEffect;
  readonly profile: RuleSettings['profile'];
}

/** A rule in the words of Azure Policy. */
interface Translation {
  readonly rule: RuleMetadata;
  readonly category: 'Machine Learning' | 'Azure Ai Services';
  /** What it refuses, for the person whose deployment it refused. */
  readonly refuses: string;
  readonly when: PolicyCondition;
  /** Beside `effect`. */
  readonly parameters?: Readonly<Record<string, PolicyParameter>>;
}

const ENDPOINTS = 'Microsoft.MachineLearningServices/workspaces';
const ONLINE = `${ENDPOINTS}/onlineEndpoints`;
const SERVERLESS = `${ENDPOINTS}/serverlessEndpoints`;
const BATCH = `${ENDPOINTS}/batchEndpoints`;
const ACCOUNT = 'Microsoft.CognitiveServices/accounts';
const SEARCH = 'Microsoft.Search/searchServices';

/**
 * Each matches exactly where its rule fails. What a rule cannot decide, such as an auth mode that Azure came up with
 * later, is let through.
 */
const TRANSLATIONS: readonly Translation[] = [
  {
    rule: aml001,
    category: 'Machine Learning',
    refuses:
      'Matches online endpoints with authMode Key, and those that do not say. Use AADToken; on Kubernetes, AMLToken.',
    when: {
      allOf: [
        equals('type', ONLINE),
        { anyOf: [...missing(`${ONLINE}/authMode`), equals(`${ONLINE}/authMode`, 'Key')] },
      ],
    },
  },
  {
    rule: aml002,
    category: 'Machine Learning',
    refuses:
      'Matches online endpoints with authMode AMLToken, but not those on Kubernetes (with a compute), which cannot do better. Use AADToken.',
    when: {
      allOf: [
        equals('type', ONLINE),
        equals(`${ONLINE}/authMode`, 'AMLToken'),
        { anyOf: missing(`${ONLINE}/compute`) },
      ],
    },
  },
  {
    rule: aml003,
    category: 'Machine Learning',
    refuses:
      'Matches serverless endpoints with authMode Key or KeyAndAAD, and those that do not say. Use AAD, with api-version 2025-12-01 or later.',
    when: {
      allOf: [
        equals('type', SERVERLESS),
        {
          anyOf: [
            ...missing(`${SERVERLESS}/authMode`),
            equals(`${SERVERLESS}/authMode`, 'Key'),
            equals(`${SERVERLESS}/authMode`, 'KeyAndAAD'),
          ],
        },
      ],
    },
  },
  {
    rule: aml004,
    category: 'Machine Learning',
    refuses: 'Matches batch endpoints with authMode Key or AMLToken. Use AADToken, or leave it out.',
    when: {
      allOf: [
        equals('type', BATCH),
        { anyOf: [equals(`${BATCH}/authMode`, 'Key'), equals(`${BATCH}/authMode`, 'AMLToken')] },
      ],
    },
  },
  {
    rule: aml501,
    category: 'Azure Ai Services',
    refuses:
      'Matches accounts whose disableLocalAuth is not true. The parameter searchServices adds search services: a policy cannot see which are connected to a workspace.',
    when: {
      anyOf: [
        { allOf: [equals('type', ACCOUNT), { field: `${ACCOUNT}/disableLocalAuth`, notEquals: 'true' }] },
        {
          allOf: [
            { value: parameterNamed('searchServices'), equals: 'Include' },
            equals('type', SEARCH),
            { field: `${SEARCH}/disableLocalAuth`, notEquals: 'true' },
          ],
        },
      ],
    },
    parameters: {
      searchServices: {
        type: 'String',
        metadata: {
          displayName: 'Search services',
          description:
            'Include: search services with keys as well, all of them. The audit looks at those alone that a workspace or an account is connected to.',
        },
        allowedValues: ['Leave out', 'Include'],
        defaultValue: 'Leave out',
      },
    },
  },
  {
    rule: aml502,
    category: 'Azure Ai Services',
    refuses:
      'Matches accounts whose publicNetworkAccess is Enabled or not said. The parameter selectedNetworks lets those through whose firewall denies by default and lists no range of all addresses.',
    when: {
      allOf: [
        equals('type', ACCOUNT),
        {
          anyOf: [
            ...missing(`${ACCOUNT}/publicNetworkAccess`),
            equals(`${ACCOUNT}/publicNetworkAccess`, 'Enabled'),
          ],
        },
        {
          anyOf: [
            { value: parameterNamed('selectedNetworks'), equals: 'Match' },
            { field: `${ACCOUNT}/networkAcls.defaultAction`, notEquals: 'Deny' },
            {
              count: {
                field: `${ACCOUNT}/networkAcls.ipRules[*]`,
                where: { field: `${ACCOUNT}/networkAcls.ipRules[*].value`, like: '*/0' },
              },
              greater: 0,
            },
          ],
        },
      ],
    },
    parameters: {
      selectedNetworks: {
        type: 'String',
        metadata: {
          displayName: 'Accounts with a firewall',
          description:
            'Match: public accounts, with a firewall or without, as the audit reports them. Let through: those that list the networks that get in, which the audit reports as low.',
        },
        allowedValues: ['Match', 'Let through'],
        defaultValue: 'Match',
      },
    },
  },
];

/** One definition per rule that Azure has aliases for, in the order of the rules. */
export function policyDefinitions(options: PolicyOptions): readonly PolicyDefinition[] {
  return TRANSLATIONS.map(({ rule, category, refuses, when, parameters }) => ({
    // Resource names have 64 characters at most, and are read by people in refusals.
    name: `${rule.id}-${rule.name}`.toLowerCase(),
    type: 'Microsoft.Authorization/policyDefinitions',
    properties: {
      displayName: `${rule.id}: ${rule.summary.replace(/\.$/, '')}`,
      policyType: 'Custom',
      // All: what can be tagged and what cannot, whichever of both Azure counts endpoints among.
      mode: 'All',
      description: `${refuses} See ${rule.docs[0] ?? ''}`,
      metadata: { category, version: DEFINITIONS_VERSION, rule: rule.id },
      parameters: { effect: effectParameter(rule, options), ...parameters },
      // biome-ignore lint/suspicious/noThenProperty: the word is Azure's, and nothing awaits it
      policyRule: { if: when, then: { effect: parameterNamed('effect') } },
    },
  }));
}

/** Information refuses nothing: a profile that is content with AML tokens only lists them. */
function effectParameter({ id }: RuleMetadata, { effect, profile }: PolicyOptions): PolicyParameter {
  const onlyListed = id === aml002.id && profile === 'aml-token-ok';
  return {
    type: 'String',
    metadata: {
      displayName: 'Effect',
      description: 'Audit: list it as not compliant. Deny: refuse to create or change it. Disabled: nothing.',
    },
    allowedValues: onlyListed ? ['Audit', 'Disabled'] : ['Audit', 'Deny', 'Disabled'],
    defaultValue: onlyListed && effect === 'Deny' ? 'Audit' : effect,
  };
}
