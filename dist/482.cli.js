export const id = 482;
export const ids = [482];
export const modules = {

/***/ 58482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runExport: () => (/* binding */ runExport)
});

// EXTERNAL MODULE: ./build/dist/src/findings/shellCommand.js
var shellCommand = __webpack_require__(5488);
;// CONCATENATED MODULE: ./build/dist/src/exports/bicep.js
/** What Bicep can say that JSON cannot: a piece of Bicep, as it stands. */
class BicepExpression {
    text;
    constructor(text) {
        this.text = text;
    }
}
/**
 * A literal of Bicep. Lists and objects stand over several lines, which every version of Bicep reads.
 * @see https://learn.microsoft.com/azure/azure-resource-manager/bicep/data-types
 */
function renderBicep(value, indent = '') {
    if (typeof value === 'string')
        return quoteForBicep(value);
    // Bicep has whole numbers only.
    if (typeof value === 'number' || typeof value === 'boolean')
        return String(value);
    if (value instanceof BicepExpression)
        return value.text;
    const deeper = `${indent}  `;
    if (isList(value)) {
        return block('[', value.map((item) => `${deeper}${renderBicep(item, deeper)}`), `${indent}]`);
    }
    return block('{', Object.entries(value).map(([name, item]) => `${deeper}${key(name)}: ${renderBicep(item, deeper)}`), `${indent}}`);
}
/**
 * A string literal that no content can end or turn into an expression.
 * @see https://learn.microsoft.com/azure/azure-resource-manager/bicep/data-types#strings
 */
function quoteForBicep(text) {
    const escaped = text
        .toWellFormed()
        .replaceAll('\\', '\\\\')
        .replaceAll("'", "\\'")
        .replaceAll('${', '\\${')
        .replaceAll('\n', '\\n')
        .replaceAll('\r', '\\r')
        .replaceAll('\t', '\\t')
        // Control characters, and those that some editors take for the end of a line or the other direction.
        .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
    return `'${escaped}'`;
}
function block(open, lines, close) {
    return lines.length === 0 ? `${open}${close.trimStart()}` : [open, ...lines, close].join('\n');
}
function key(name) {
    return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !KEYWORDS.has(name) ? name : quoteForBicep(name);
}
/** Words that stand for something else at the start of a line. */
const KEYWORDS = new Set(['true', 'false', 'null', 'if', 'for', 'resource']);
function isList(value) {
    return Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/dist/src/exports/bicepFile.js

/** Such scopes hold definitions of policies and of roles; a resource group does not. */
function bicepTarget(scope) {
    return /^\/providers\/Microsoft\.Management\/managementGroups\//i.test(scope)
        ? 'managementGroup'
        : 'subscription';
}
/** The name of a management group, or the id of a subscription. */
function targetName(scope) {
    return scope.split('/')[bicepTarget(scope) === 'managementGroup' ? 4 : 2] ?? '';
}
function declareTarget(target) {
    return `targetScope = ${quoteForBicep(target)}`;
}
function declareResource({ symbol, type, body }) {
    return `resource ${symbol} ${quoteForBicep(type)} = ${renderBicep(body)}`;
}
function declareOutput(name, { symbol }) {
    return `output ${name} string = ${symbol}.id`;
}
/** Statements with a blank line between them. */
function joinBicep(statements) {
    return `${statements.join('\n\n')}\n`;
}

;// CONCATENATED MODULE: ./build/dist/src/exports/placeholder.js
/** False for a scope that a person is still to fill in: `/subscriptions/SUBSCRIPTION_ID`. */
function isFilledIn(scope) {
    return !scope.includes('SUBSCRIPTION_ID');
}

// EXTERNAL MODULE: ./build/dist/src/rules/aml001-online-endpoint-key-auth.js
var aml001_online_endpoint_key_auth = __webpack_require__(44762);
// EXTERNAL MODULE: ./build/dist/src/rules/aml002-online-endpoint-aml-token.js
var aml002_online_endpoint_aml_token = __webpack_require__(1783);
// EXTERNAL MODULE: ./build/dist/src/rules/aml003-serverless-endpoint-key-auth.js
var aml003_serverless_endpoint_key_auth = __webpack_require__(45641);
// EXTERNAL MODULE: ./build/dist/src/rules/aml004-batch-endpoint-auth-mode.js
var aml004_batch_endpoint_auth_mode = __webpack_require__(4732);
// EXTERNAL MODULE: ./build/dist/src/rules/aml501-ai-account-local-auth.js
var aml501_ai_account_local_auth = __webpack_require__(90722);
// EXTERNAL MODULE: ./build/dist/src/rules/aml502-ai-account-public-network.js
var aml502_ai_account_public_network = __webpack_require__(41501);
;// CONCATENATED MODULE: ./build/dist/src/exports/policyLanguage.js
// The part of Azure Policy's language that is written here.
// https://learn.microsoft.com/azure/governance/policy/concepts/definition-structure-policy-rule
// Comparisons do not look at the case of letters; a property that is not there equals nothing and differs from all.
/** Any of these: the property is not there, or is empty. ARM does not tell null from missing. */
function missing(field) {
    return [{ field, exists: 'false' }, equals(field, '')];
}
function equals(field, value) {
    return { field, equals: value };
}
/** In a definition its own parameter; in an initiative that of the initiative. */
function parameterNamed(name) {
    return `[parameters('${name}')]`;
}

;// CONCATENATED MODULE: ./build/dist/src/exports/policyDefinitions.js







/** Version of the definitions, which Azure shows: to be raised with every change to what they deny. */
const DEFINITIONS_VERSION = '1.0.0';
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
const TRANSLATIONS = [
    {
        rule: aml001_online_endpoint_key_auth/* aml001 */.O,
        category: 'Machine Learning',
        refuses: 'Matches online endpoints with authMode Key, and those that do not say. Use AADToken; on Kubernetes, AMLToken.',
        when: {
            allOf: [
                equals('type', ONLINE),
                { anyOf: [...missing(`${ONLINE}/authMode`), equals(`${ONLINE}/authMode`, 'Key')] },
            ],
        },
    },
    {
        rule: aml002_online_endpoint_aml_token/* aml002 */.V,
        category: 'Machine Learning',
        refuses: 'Matches online endpoints with authMode AMLToken, but not those on Kubernetes (with a compute), which cannot do better. Use AADToken.',
        when: {
            allOf: [
                equals('type', ONLINE),
                equals(`${ONLINE}/authMode`, 'AMLToken'),
                { anyOf: missing(`${ONLINE}/compute`) },
            ],
        },
    },
    {
        rule: aml003_serverless_endpoint_key_auth/* aml003 */.O,
        category: 'Machine Learning',
        refuses: 'Matches serverless endpoints with authMode Key or KeyAndAAD, and those that do not say. Use AAD, with api-version 2025-12-01 or later.',
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
        rule: aml004_batch_endpoint_auth_mode/* aml004 */.V,
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
        rule: aml501_ai_account_local_auth/* aml501 */.r,
        category: 'Azure Ai Services',
        refuses: 'Matches accounts whose disableLocalAuth is not true. The parameter searchServices adds search services: a policy cannot see which are connected to a workspace.',
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
                    description: 'Include: search services with keys as well, all of them. The audit looks at those alone that a workspace or an account is connected to.',
                },
                allowedValues: ['Leave out', 'Include'],
                defaultValue: 'Leave out',
            },
        },
    },
    {
        rule: aml502_ai_account_public_network/* aml502 */.k,
        category: 'Azure Ai Services',
        refuses: 'Matches accounts whose publicNetworkAccess is Enabled or not said. The parameter selectedNetworks lets those through whose firewall denies by default and lists no range of all addresses.',
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
                    description: 'Match: public accounts, with a firewall or without, as the audit reports them. Let through: those that list the networks that get in, which the audit reports as low.',
                },
                allowedValues: ['Match', 'Let through'],
                defaultValue: 'Match',
            },
        },
    },
];
/** One definition per rule that Azure has aliases for, in the order of the rules. */
function policyDefinitions(options) {
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
function effectParameter({ id }, { effect, profile }) {
    const onlyListed = id === aml002_online_endpoint_aml_token/* aml002 */.V.id && profile === 'aml-token-ok';
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

;// CONCATENATED MODULE: ./build/dist/src/exports/policyInitiative.js


/** 24 characters at most: an assignment in a management group is called the same. */
const INITIATIVE_NAME = 'aml-endpoint-audit';
/** All definitions as one thing to assign, each with its parameters under a name of its own. */
function policyInitiative(definitions, idOf) {
    return {
        name: INITIATIVE_NAME,
        type: 'Microsoft.Authorization/policySetDefinitions',
        properties: {
            displayName: 'Azure ML endpoints and AI services: Entra tokens, no keys',
            policyType: 'Custom',
            description: 'What the audit of aml-endpoint-action finds, where Azure Policy can see it when something is deployed: endpoints and accounts that take keys, and accounts that are public.',
            metadata: { category: 'Machine Learning', version: DEFINITIONS_VERSION },
            parameters: Object.fromEntries(definitions.flatMap((definition) => Object.entries(definition.properties.parameters).map(([name, parameter]) => [
                sharedName(definition, name),
                withRule(definition, parameter),
            ]))),
            policyDefinitions: definitions.map((definition) => ({
                policyDefinitionReferenceId: definition.properties.metadata.rule,
                policyDefinitionId: idOf(definition),
                parameters: Object.fromEntries(Object.keys(definition.properties.parameters).map((name) => [
                    name,
                    { value: parameterNamed(sharedName(definition, name)) },
                ])),
            })),
        },
    };
}
/** The ARM id of a definition at the scope that holds it. */
function definitionId(scope, { name }) {
    return `${scope}/providers/Microsoft.Authorization/policyDefinitions/${name}`;
}
/** `effectAML001` */
function sharedName({ properties }, parameter) {
    return `${parameter}${properties.metadata.rule}`;
}
function withRule({ properties }, parameter) {
    const displayName = `${properties.metadata.rule}: ${parameter.metadata.displayName}`;
    return { ...parameter, metadata: { ...parameter.metadata, displayName } };
}

;// CONCATENATED MODULE: ./build/dist/src/exports/policyBicep.js



const API_VERSION = '2023-04-01';
/** The definitions and the initiative as one file. Bicep itself escapes the brackets of policy expressions. */
function renderPolicyBicep(definitions, target) {
    const resources = definitions.map((definition) => toResource(symbolOf(definition), definition));
    const initiative = toResource('initiative', policyInitiative(definitions, symbolOf), 
    // In Bicep an id is a reference, so that the definitions are made first.
    (symbol) => new BicepExpression(`${symbol}.id`));
    return joinBicep([
        declareTarget(target),
        ...[...resources, initiative].map(declareResource),
        declareOutput('initiativeId', initiative),
    ]);
}
function symbolOf({ properties }) {
    return properties.metadata.rule.toLowerCase();
}
function toResource(symbol, { name, type, properties }, refer) {
    return {
        symbol,
        type: `${type}@${API_VERSION}`,
        body: { name, properties: toBicep(properties, refer) },
    };
}
function toBicep(value, refer) {
    if (Array.isArray(value))
        return value.map((item) => toBicep(item, refer));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [
        name,
        name === 'policyDefinitionId' && refer !== undefined ? refer(String(item)) : toBicep(item, refer),
    ]));
}

;// CONCATENATED MODULE: ./build/dist/src/exports/policyFiles.js






/** Everything as data. */
function policyBundle(options) {
    const definitions = policyDefinitions(options);
    return {
        definitions,
        initiative: policyInitiative(definitions, (definition) => definitionId(options.scope, definition)),
    };
}
function policyBicep({ scope, ...options }) {
    return renderPolicyBicep(policyDefinitions(options), bicepTarget(scope));
}
/**
 * Whole definitions, as ARM takes them, and beside each the parts that `az policy` takes one by one.
 * @see https://learn.microsoft.com/cli/azure/policy/definition#az-policy-definition-create
 */
function policyFiles(options) {
    const { definitions, initiative } = policyBundle(options);
    return new Map([
        ...definitions.flatMap((definition) => [
            [`definitions/${definition.name}.json`, json(definition)],
            [`definitions/${definition.name}.rules.json`, json(definition.properties.policyRule)],
            [`definitions/${definition.name}.parameters.json`, json(definition.properties.parameters)],
        ]),
        ['initiative.json', json(initiative)],
        ['initiative.definitions.json', json(initiative.properties.policyDefinitions)],
        ['initiative.parameters.json', json(initiative.properties.parameters)],
        ['README.md', readme(options, createCommands(options.scope, definitions, initiative), definitions)],
    ]);
}
function policyBicepFiles(options) {
    const { scope } = options;
    return new Map([
        ['azure-policy.bicep', policyBicep(options)],
        [
            'README.md',
            readme(options, (0,shellCommand/* shellCommand */.q)(deployCommand(scope, 'azure-policy.bicep')), policyDefinitions(options)),
        ],
    ]);
}
/** `az deployment` to the scope that a file of Bicep targets. */
function deployCommand(scope, file) {
    const where = bicepTarget(scope) === 'managementGroup'
        ? ['mg', 'create', '--management-group-id', targetName(scope)]
        : ['sub', 'create', '--subscription', targetName(scope)];
    const name = file.replace('.bicep', '');
    return ['az', 'deployment', ...where, '--name', name, '--location', 'westeurope', '--template-file', file];
}
function createCommands(scope, definitions, initiative) {
    return (0,shellCommand/* shellCommand */.q)(...definitions.map(({ name, properties }) => [
        ...['az', 'policy', 'definition', 'create', '--name', name, ...place(scope), '--mode', properties.mode],
        ...['--display-name', properties.displayName, '--description', properties.description],
        ...['--metadata', JSON.stringify(properties.metadata)],
        ...['--rules', `definitions/${name}.rules.json`, '--params', `definitions/${name}.parameters.json`],
    ]), [
        ...['az', 'policy', 'set-definition', 'create', '--name', initiative.name, ...place(scope)],
        ...['--display-name', initiative.properties.displayName],
        ...['--description', initiative.properties.description],
        ...['--metadata', JSON.stringify(initiative.properties.metadata)],
        ...['--definitions', 'initiative.definitions.json', '--params', 'initiative.parameters.json'],
    ]);
}
function place(scope) {
    return [
        bicepTarget(scope) === 'managementGroup' ? '--management-group' : '--subscription',
        targetName(scope),
    ];
}
function assignCommand(scope, parameters) {
    return (0,shellCommand/* shellCommand */.q)([
        ...['az', 'policy', 'assignment', 'create', '--name', INITIATIVE_NAME, '--scope', scope],
        ...[
            '--policy-set-definition',
            `${scope}/providers/Microsoft.Authorization/policySetDefinitions/${INITIATIVE_NAME}`,
        ],
        ...(parameters === undefined ? [] : ['--params', JSON.stringify(parameters)]),
    ]);
}
function readme(options, create, definitions) {
    const { scope } = options;
    const everywhere = (effect) => Object.fromEntries(definitions
        .filter(({ properties }) => properties.parameters['effect']?.allowedValues.includes(effect) === true)
        .map((definition) => [sharedName(definition, 'effect'), { value: effect }]));
    return [
        '# Azure Policy: the opinion of the audit, at deploy time',
        '',
        'Written by `aml-endpoint export azure-policy`. Do not edit: write it again instead, with `--overwrite`.',
        '',
        '| definition | what is true where it finds nothing |',
        '|---|---|',
        ...definitions.map(({ name, properties }) => `| \`${name}\` | ${properties.displayName} |`),
        '',
        ...(isFilledIn(scope)
            ? [`To be held by \`${scope}\`.`]
            : [
                'No scope was said: put the id of a subscription in the place of `SUBSCRIPTION_ID`, in the files as well, or write them again with `--definition-scope`.',
            ]),
        'For a management group: `aml-endpoint export azure-policy --definition-scope /providers/Microsoft.Management/managementGroups/NAME`.',
        '',
        '## 1. Create',
        '',
        'By somebody who may write policies there, such as *Resource Policy Contributor*, in this folder:',
        '',
        fence(create),
        '',
        '## 2. Assign, and look',
        '',
        options.effect === 'Deny'
            ? 'The definitions deny unless an assignment says otherwise. Look at what there is before you refuse what comes:'
            : `The effect is ${options.effect} unless an assignment says otherwise.`,
        '',
        fence(assignCommand(scope, options.effect === 'Audit' ? undefined : everywhere('Audit'))),
        '',
        'After about half an hour, what does not comply:',
        '',
        fence((0,shellCommand/* shellCommand */.q)([
            ...['az', 'policy', 'state', 'list', ...place(scope)],
            '--filter',
            `policyAssignmentName eq '${INITIATIVE_NAME}' and complianceState eq 'NonCompliant'`,
            ...['--query', '[].[policyDefinitionReferenceId, resourceId]', '--output', 'table'],
        ])),
        '',
        '## 3. Deny',
        '',
        'From then on, nobody creates such an endpoint or account. **Nobody changes one that is there either**: Azure refuses every update of a resource that does not comply, so that an endpoint with keys keeps its traffic as it is until it has a successor, or an exemption (`az policy exemption create`).',
        '',
        fence(assignCommand(scope, everywhere('Deny'))),
        '',
    ].join('\n');
}
function fence(text) {
    return `\`\`\`sh\n${text}\n\`\`\``;
}
function json(value) {
    return `${JSON.stringify(value, null, 2)}\n`;
}

// EXTERNAL MODULE: ./build/dist/src/rbac/leastPrivilegeRoles.js
var leastPrivilegeRoles = __webpack_require__(12364);
;// CONCATENATED MODULE: ./build/dist/src/exports/rolesBicep.js




const TYPE = 'Microsoft.Authorization/roleDefinitions@2022-04-01';
/** The least-privilege roles as one file, with the scopes in which they can be assigned as a parameter. */
function renderRolesBicep(assignableScope) {
    const target = bicepTarget(assignableScope);
    const here = `${target}().id`;
    const resources = leastPrivilegeRoles/* ROLE_PURPOSES */.V6.map((purpose) => rolesBicep_toResource(purpose, assignableScope, here));
    // The scope of the deployment serves where none was said.
    const scopes = isFilledIn(assignableScope) ? [assignableScope] : [new BicepExpression(here)];
    return joinBicep([
        declareTarget(target),
        `@description('Where the roles can be assigned: ids of subscriptions, resource groups, one management group.')\nparam assignableScopes array = ${renderBicep(scopes)}`,
        ...resources.map(declareResource),
        resources.map((resource) => declareOutput(`${resource.symbol}RoleId`, resource)).join('\n'),
    ]);
}
/** The name is a GUID that stays the same from one deployment to the next. */
function rolesBicep_toResource(purpose, assignableScope, here) {
    const [role] = (0,leastPrivilegeRoles/* leastPrivilegeRoles */.az)(assignableScope, purpose);
    if (role === undefined)
        throw new Error(`no role for ${purpose}`);
    return {
        symbol: purpose.replaceAll(/-([a-z])/g, (_, letter) => letter.toUpperCase()),
        type: TYPE,
        body: {
            name: new BicepExpression(`guid(${here}, 'aml-endpoint', '${purpose}')`),
            properties: {
                roleName: role.Name,
                description: role.Description,
                type: 'CustomRole',
                permissions: [
                    {
                        actions: role.Actions,
                        notActions: role.NotActions,
                        dataActions: role.DataActions,
                        notDataActions: role.NotDataActions,
                    },
                ],
                assignableScopes: new BicepExpression('assignableScopes'),
            },
        },
    };
}

;// CONCATENATED MODULE: ./build/dist/src/exports/roleFiles.js





/**
 * One file per role, because that is what `az role definition create` takes.
 * @see https://learn.microsoft.com/cli/azure/role/definition#az-role-definition-create
 */
function roleFiles(assignableScope) {
    const roles = namedRoles(assignableScope);
    const create = (0,shellCommand/* shellCommand */.q)(...roles.map(({ file }) => ['az', 'role', 'definition', 'create', '--role-definition', file]));
    return new Map([
        ...roles.map(({ file, role }) => [file, json(role)]),
        ['README.md', roleFiles_readme(assignableScope, create, roles)],
    ]);
}
function roleBicepFiles(assignableScope) {
    const create = (0,shellCommand/* shellCommand */.q)(deployCommand(assignableScope, 'roles.bicep'));
    return new Map([
        ['roles.bicep', renderRolesBicep(assignableScope)],
        ['README.md', roleFiles_readme(assignableScope, create, namedRoles(assignableScope))],
    ]);
}
function namedRoles(assignableScope) {
    return leastPrivilegeRoles/* ROLE_PURPOSES */.V6.flatMap((purpose) => (0,leastPrivilegeRoles/* leastPrivilegeRoles */.az)(assignableScope, purpose).map((role) => ({ file: `${purpose}.json`, role })));
}
function roleFiles_readme(assignableScope, create, roles) {
    return [
        '# The smallest roles for endpoints',
        '',
        'Written by `aml-endpoint export roles`. Do not edit: write it again instead, with `--overwrite`.',
        '',
        '| role | what for |',
        '|---|---|',
        ...roles.map(({ role }) => `| ${role.Name} | ${role.Description} |`),
        '',
        isFilledIn(assignableScope)
            ? `They can be assigned in \`${assignableScope}\` and below.`
            : 'No scope was said: put the id of a subscription in the place of `SUBSCRIPTION_ID`, or write them again with `--assignable-scope`.',
        'The name of a role is taken once in a whole tenant: to use these in further subscriptions, add those to the assignable scopes.',
        '',
        '## Create',
        '',
        'By somebody who may write role definitions there, such as *User Access Administrator*, in this folder:',
        '',
        `\`\`\`sh\n${create}\n\`\`\``,
        '',
        '## Assign',
        '',
        'As far down as it serves, such as to one identity at one endpoint:',
        '',
        `\`\`\`sh\n${(0,shellCommand/* shellCommand */.q)([
            ...['az', 'role', 'assignment', 'create', '--role', roles[0]?.role.Name ?? ''],
            ...['--assignee-object-id', 'OBJECT_ID', '--assignee-principal-type', 'ServicePrincipal'],
            ...['--scope', 'ENDPOINT_ID'],
        ])}\n\`\`\``,
        '',
    ].join('\n');
}

// EXTERNAL MODULE: ./build/dist/src/failure.js
var failure = __webpack_require__(63442);
// EXTERNAL MODULE: ./build/dist/src/report/plainText.js
var plainText = __webpack_require__(85108);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/dist/src/commands/exportFolder.js




/** Writes files below a folder. One that holds something already is left alone unless it was said to be fine. */
async function writeFolder(out, files, overwrite) {
    const folder = (0,external_node_path_.resolve)(out);
    try {
        await (0,promises_.mkdir)(folder, { recursive: true });
        if (!overwrite && (await (0,promises_.readdir)(folder)).length > 0)
            throw occupied(folder);
        for (const [path, text] of files) {
            const file = (0,external_node_path_.join)(folder, path);
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
            // Whoever put something there in the meantime keeps it.
            await (0,promises_.writeFile)(file, text, { flag: overwrite ? 'w' : 'wx' });
        }
    }
    catch (error) {
        if (error instanceof failure/* Failure */.H)
            throw error;
        throw new failure/* Failure */.H({
            code: 'export-folder-unusable',
            message: `The folder ${(0,plainText/* visibleText */.Q)(folder)} cannot be written to.`,
            cause: error.code ?? 'unknown',
            remedy: 'Name another one with --out.',
            exitCode: failure/* EXIT */.d.refused,
        });
    }
    return folder;
}
function occupied(folder) {
    return new failure/* Failure */.H({
        code: 'export-folder-occupied',
        message: `The folder ${(0,plainText/* visibleText */.Q)(folder)} holds files already.`,
        remedy: 'Name another one with --out, or add --overwrite to write into it; files of other names stay as they are.',
        exitCode: failure/* EXIT */.d.refused,
    });
}

;// CONCATENATED MODULE: ./build/dist/src/commands/export.js







/** `export`: the opinion of the audit for Azure itself, and the roles it recommends. Printed, or written to a folder. */
async function runExport(request, print) {
    if (request.out === undefined) {
        print(whole(request));
        return failure/* EXIT */.d.ok;
    }
    const files = filesOf(request);
    const folder = await writeFolder(request.out, files, request.overwrite);
    print(`${files.size} files in ${(0,plainText/* visibleText */.Q)(folder)}; README.md says how they get to Azure.\n`);
    return failure/* EXIT */.d.ok;
}
function whole(request) {
    if (request.what === 'azure-policy') {
        return request.format === 'bicep' ? policyBicep(request) : json(policyBundle(request));
    }
    return request.format === 'bicep'
        ? renderRolesBicep(request.assignableScope)
        : json((0,leastPrivilegeRoles/* leastPrivilegeRoles */.az)(request.assignableScope));
}
function filesOf(request) {
    if (request.what === 'azure-policy') {
        return request.format === 'bicep' ? policyBicepFiles(request) : policyFiles(request);
    }
    return request.format === 'bicep'
        ? roleBicepFiles(request.assignableScope)
        : roleFiles(request.assignableScope);
}


/***/ }),

/***/ 12364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V6: () => (/* binding */ ROLE_PURPOSES),
/* harmony export */   az: () => (/* binding */ leastPrivilegeRoles)
/* harmony export */ });
/* unused harmony export isRolePurpose */
const WORKSPACE = 'Microsoft.MachineLearningServices/workspaces';
const ACCOUNT = 'Microsoft.CognitiveServices/accounts';
const AUTHORIZATION = 'Microsoft.Authorization';
/**
 * Every operation by its own name, so that nothing that Azure adds later comes with it, and no built-in role would do:
 * the smallest one that may score may read keys as well.
 * @see https://learn.microsoft.com/azure/role-based-access-control/best-practices
 */
const PURPOSES = {
    scorer: {
        name: 'AML Endpoint Scorer',
        description: 'Call online endpoints with an Entra token (auth mode AADToken), and nothing else.',
        actions: [`${WORKSPACE}/onlineEndpoints/score/action`],
    },
    'token-fetcher': {
        name: 'AML Endpoint Token Fetcher',
        description: 'Get tokens for online endpoints with the auth mode AMLToken, but no keys.',
        actions: [`${WORKSPACE}/onlineEndpoints/read`, `${WORKSPACE}/onlineEndpoints/token/action`],
    },
    rotator: {
        name: 'AML Endpoint Key Rotator',
        description: 'Regenerate the keys of online endpoints, and read them to see that they changed.',
        actions: [
            `${WORKSPACE}/onlineEndpoints/read`,
            `${WORKSPACE}/onlineEndpoints/listKeys/action`,
            `${WORKSPACE}/onlineEndpoints/regenerateKeys/action`,
        ],
    },
    'serverless-rotator': {
        name: 'AML Serverless Endpoint Key Rotator',
        description: 'Regenerate the keys of serverless endpoints, and read them to see that they changed.',
        actions: [
            `${WORKSPACE}/serverlessEndpoints/read`,
            `${WORKSPACE}/serverlessEndpoints/listKeys/action`,
            `${WORKSPACE}/serverlessEndpoints/regenerateKeys/action`,
        ],
    },
    'ai-services-rotator': {
        name: 'AI Services Key Rotator',
        description: 'Regenerate the keys of AI services accounts, and read them to see that they changed.',
        actions: [`${ACCOUNT}/read`, `${ACCOUNT}/listKeys/action`, `${ACCOUNT}/regenerateKey/action`],
    },
    auditor: {
        name: 'AML Endpoint Auditor',
        description: 'Read what an audit of endpoints looks at. No key, token or secret is among it.',
        actions: [
            'Microsoft.Resources/subscriptions/read',
            'Microsoft.Resources/subscriptions/resourceGroups/read',
            `${WORKSPACE}/read`,
            `${WORKSPACE}/onlineEndpoints/read`,
            `${WORKSPACE}/onlineEndpoints/deployments/read`,
            `${WORKSPACE}/batchEndpoints/read`,
            `${WORKSPACE}/batchEndpoints/deployments/read`,
            `${WORKSPACE}/serverlessEndpoints/read`,
            `${WORKSPACE}/connections/read`,
            `${WORKSPACE}/computes/read`,
            `${WORKSPACE}/datastores/read`,
            `${ACCOUNT}/read`,
            `${ACCOUNT}/connections/read`,
            `${ACCOUNT}/projects/read`,
            `${ACCOUNT}/projects/connections/read`,
            'Microsoft.Search/searchServices/read',
            'Microsoft.ManagedIdentity/userAssignedIdentities/read',
            'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials/read',
            `${AUTHORIZATION}/roleAssignments/read`,
            `${AUTHORIZATION}/roleDefinitions/read`,
            `${AUTHORIZATION}/denyAssignments/read`,
            `${AUTHORIZATION}/roleEligibilityScheduleInstances/read`,
            `${AUTHORIZATION}/roleAssignmentScheduleInstances/read`,
            `${AUTHORIZATION}/classicAdministrators/read`,
            'Microsoft.ManagedServices/registrationAssignments/read',
            'Microsoft.Management/managementGroups/read',
            'Microsoft.Management/managementGroups/descendants/read',
            'Microsoft.ResourceGraph/resources/read',
            'Microsoft.Insights/diagnosticSettings/read',
            'Microsoft.Insights/eventtypes/values/read',
        ],
    },
};
/** Every purpose, in a stable order. */
const ROLE_PURPOSES = Object.keys(PURPOSES);
function isRolePurpose(text) {
    return Object.hasOwn(PURPOSES, text);
}
/** The smallest custom roles that serve, one per purpose, in a stable order. */
function leastPrivilegeRoles(assignableScope, purpose) {
    return Object.entries(PURPOSES)
        .filter(([name]) => purpose === undefined || name === purpose)
        .map(([, { name, description, actions }]) => ({
        Name: name,
        IsCustom: true,
        Description: description,
        Actions: actions,
        NotActions: [],
        DataActions: [],
        NotDataActions: [],
        AssignableScopes: [assignableScope],
    }));
}


/***/ })

};
