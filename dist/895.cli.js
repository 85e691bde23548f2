export const id = 895;
export const ids = [895];
export const modules = {

/***/ 72895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  serve: () => (/* binding */ serve)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/dist/src/failure.js
var failure = __webpack_require__(63442);
// EXTERNAL MODULE: ./build/dist/src/simulator/contoso.js + 4 modules
var contoso = __webpack_require__(98832);
// EXTERNAL MODULE: ./node_modules/ajv/dist/2020.js
var _2020 = __webpack_require__(52210);
// EXTERNAL MODULE: ./build/dist/src/simulator/armId.js
var armId = __webpack_require__(94750);
// EXTERNAL MODULE: ./build/dist/src/simulator/exchange.js
var exchange = __webpack_require__(58212);
;// CONCATENATED MODULE: ./build/dist/src/simulator/scenarioSchema.js
// The one source of schemas/scenario.schema.json. A test holds the two together.
const scenarioSchema_text = { type: 'string', minLength: 1 };
const texts = { type: 'array', items: scenarioSchema_text };
const guid = {
    type: 'string',
    pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$',
    title: 'a GUID',
};
const flag = { type: 'boolean' };
const count = { type: 'integer', minimum: 0 };
const scenarioSchema_status = { type: 'integer', minimum: 100, maximum: 599 };
const access = { enum: ['read', 'write', 'none'] };
const headers = { type: 'object', additionalProperties: { type: 'string' } };
const armResources = { type: 'array', items: { $ref: '#/$defs/armResource' } };
/** An object of the scenario's own: fields that nobody knows are mistakes. */
function own(properties, required = []) {
    return { type: 'object', properties, required, additionalProperties: false };
}
const armResource = {
    type: 'object',
    description: 'An ARM resource exactly as a GET answers it.',
    properties: {
        id: {
            type: 'string',
            pattern: '^/(subscriptions/|providers/)',
            title: 'a whole ARM id, such as /subscriptions/…',
        },
        name: { type: 'string' },
        type: { type: 'string' },
        location: { type: ['string', 'null'] },
        kind: { type: ['string', 'null'] },
        tags: { type: ['object', 'null'] },
        properties: { type: 'object' },
    },
    required: ['id'],
};
function armResourceWith(properties, required) {
    return {
        $ref: '#/$defs/armResource',
        type: 'object',
        properties: { properties: { type: 'object', properties, required } },
        required: ['properties'],
    };
}
const deployment = {
    latencyMs: count,
    statuses: {
        type: 'array',
        items: scenarioSchema_status,
        description: 'Statuses of the first requests, one each; later requests are answered normally.',
    },
    answers: {
        type: 'array',
        items: own({ status: scenarioSchema_status, headers, body: {} }),
        description: 'Given in turn, then from the start again. A body that is a text is sent as it is.',
    },
    logs: { type: 'string', description: 'What getLogs answers.' },
};
const bucket = own({ size: { type: 'integer', minimum: 1 }, refillPerSecond: { type: 'number', minimum: 0 } }, ['size', 'refillPerSecond']);
const filesByPath = { type: 'object', additionalProperties: { type: 'string' } };
const filesByCommit = {
    type: 'object',
    propertyNames: { pattern: '^[0-9a-f]{40}$', title: 'the 40 digits of a commit' },
    additionalProperties: filesByPath,
};
const definitions = {
    armResource,
    subscription: {
        type: 'object',
        description: 'As `GET /subscriptions/{id}` answers it. One with another tenantId belongs to that tenant.',
        properties: { id: scenarioSchema_text, subscriptionId: guid, tenantId: guid, displayName: scenarioSchema_text, state: scenarioSchema_text },
        required: ['subscriptionId'],
    },
    roleDefinition: armResourceWith({
        roleName: { type: 'string' },
        permissions: {
            type: 'array',
            items: {
                type: 'object',
                properties: { actions: texts, notActions: texts, dataActions: texts, notDataActions: texts },
            },
        },
        assignableScopes: texts,
    }, ['permissions']),
    roleAssignment: armResourceWith({ roleDefinitionId: scenarioSchema_text, principalId: scenarioSchema_text, scope: scenarioSchema_text }, [
        'roleDefinitionId',
        'principalId',
    ]),
    principal: {
        type: 'object',
        properties: {
            id: scenarioSchema_text,
            type: { enum: ['User', 'Group', 'ServicePrincipal', 'ForeignGroup', 'Device'] },
            displayName: scenarioSchema_text,
            userType: { enum: ['Member', 'Guest'] },
            accountEnabled: flag,
            members: { ...texts, description: 'Object ids of the direct members of a group.' },
            owners: { ...texts, description: 'Object ids of who may change a group or a service principal.' },
        },
        required: ['id', 'type'],
    },
    federatedCredential: {
        type: 'object',
        properties: {
            name: scenarioSchema_text,
            issuer: {
                ...scenarioSchema_text,
                description: 'https://token.actions.githubusercontent.com stands for the GitHub issuer that the simulator plays, https://oidc.prod-aks.azure.com/… for its cluster issuer.',
            },
            subject: scenarioSchema_text,
            audiences: texts,
            claimsMatchingExpression: {
                ...scenarioSchema_text,
                description: 'Microsoft Graph shows it in place of the subject; nobody signs in by it.',
            },
        },
        required: ['issuer', 'subject'],
    },
    activityLogEvent: {
        type: 'object',
        description: 'An event exactly as the activity log answers it.',
        properties: {
            eventTimestamp: scenarioSchema_text,
            operationName: { type: 'object', properties: { value: scenarioSchema_text }, required: ['value'] },
            status: { type: 'object', properties: { value: scenarioSchema_text }, required: ['value'] },
            resourceId: scenarioSchema_text,
        },
        required: ['eventTimestamp', 'operationName', 'status', 'resourceId'],
    },
    application: own({
        clientId: guid,
        principalId: { ...scenarioSchema_text, description: 'Object id of the service principal.' },
        displayName: scenarioSchema_text,
        type: { enum: ['Application', 'ManagedIdentity'] },
        tenantId: guid,
        federatedCredentials: { type: 'array', items: { $ref: '#/$defs/federatedCredential' } },
        secrets: { type: 'array', items: own({ value: scenarioSchema_text, expiresOn: scenarioSchema_text }, ['value']) },
        enabled: flag,
        blockedByConditionalAccess: flag,
        assignmentRequired: flag,
        objectId: { ...guid, description: 'Object id of the app registration.' },
        owners: { ...texts, description: 'Object ids of the owners of the app registration.' },
        graphPermissions: {
            ...texts,
            description: 'Application permissions of Microsoft Graph, such as Directory.Read.All.',
        },
    }, ['clientId', 'principalId']),
    credentials: own({
        primaryKey: { type: ['string', 'null'] },
        secondaryKey: { type: ['string', 'null'] },
        key1: scenarioSchema_text,
        key2: scenarioSchema_text,
    }),
    scoring: own({ ...deployment, deployments: { type: 'object', additionalProperties: own(deployment) } }),
    github: own({
        repository: { type: 'string', pattern: '^[^/]+/[^/]+$', title: 'OWNER/NAME' },
        repositoryId: count,
        ownerId: count,
        visibility: { enum: ['public', 'private', 'internal'] },
        event: scenarioSchema_text,
        ref: { type: 'string', pattern: '^refs/', title: 'a whole ref, such as refs/heads/main' },
        sha: scenarioSchema_text,
        environment: scenarioSchema_text,
        actor: scenarioSchema_text,
        workflow: scenarioSchema_text,
        workflowFile: scenarioSchema_text,
        immutableSubject: { ...flag, description: 'Subjects of the form repo:OWNER@ID/REPO@ID:…' },
        subject: { ...scenarioSchema_text, description: 'A customised subject, whole.' },
        idTokenPermission: { ...flag, description: 'False plays a job without id-token: write.' },
        pullRequest: own({
            number: count,
            head: own({ ref: scenarioSchema_text, sha: scenarioSchema_text, repository: scenarioSchema_text }),
            base: own({ ref: scenarioSchema_text, sha: scenarioSchema_text }),
            author: scenarioSchema_text,
            files: {
                type: 'array',
                items: own({ filename: scenarioSchema_text, status: scenarioSchema_text, previousFilename: scenarioSchema_text, patch: { type: 'string' } }, [
                    'filename',
                ]),
            },
            comments: { type: 'array', items: own({ author: scenarioSchema_text, body: scenarioSchema_text }, ['author', 'body']) },
            reviewComments: {
                type: 'array',
                items: own({ author: scenarioSchema_text, path: scenarioSchema_text, line: count, body: scenarioSchema_text }, ['author', 'path', 'body']),
            },
        }, ['number']),
        files: {
            ...filesByPath,
            description: "Files of the repository at the run's commit and at the head of its branch: path to text.",
        },
        commits: { ...filesByCommit, description: 'The same at other commits, by their 40 digits.' },
        contentsPermission: { ...flag, description: 'False plays a job without contents: read.' },
        permissions: {
            ...own({ contents: access, 'pull-requests': access, issues: access, 'security-events': access }),
            description: 'What the token of the job may do; what is not named it may not. All when left out.',
        },
        tokenLogin: { ...scenarioSchema_text, description: 'Who posts with the token: github-actions[bot] when left out.' },
        codeScanning: own({
            enabled: { ...flag, description: 'False plays a private repository without GitHub Code Security.' },
            pendingLooks: {
                ...count,
                description: 'How often an upload is still being processed; 1 when left out.',
            },
            errors: { ...texts, description: 'What the processing of an upload ends with.' },
        }),
        rateLimits: own({
            requests: { ...count, description: 'Primary: requests in a window; 1000 when left out.' },
            windowSeconds: { ...count, description: '3600 when left out.' },
            changes: {
                ...count,
                description: 'Secondary: changes before there must be a pause; 80 when left out.',
            },
            retryAfterSeconds: { ...count, description: '60 when left out.' },
        }),
        otherRepositories: {
            type: 'array',
            items: own({
                repository: { type: 'string', pattern: '^[^/]+/[^/]+$', title: 'OWNER/NAME' },
                visibility: { enum: ['public', 'private', 'internal'] },
                readable: {
                    ...flag,
                    description: 'True: the token of the run may read it, though it is not public.',
                },
                commits: filesByCommit,
            }, ['repository', 'commits']),
        },
    }, ['repository']),
    fault: own({
        match: own({
            method: { type: 'string', pattern: '^[A-Za-z]+$' },
            path: {
                ...scenarioSchema_text,
                description: '`*` stands for anything within a segment, `**` for anything. Without a slash in front it may start anywhere.',
            },
        }, ['path']),
        times: { ...count, description: 'How many requests are hit; all when left out.' },
        skip: { ...count, description: 'How many matching requests are let through first.' },
        afterEffect: { ...flag, description: 'The request takes effect first; only its answer is lost.' },
        status: scenarioSchema_status,
        headers,
        body: {},
        delayMs: count,
        reset: flag,
        truncate: { ...count, description: 'Bytes of the body that are sent before the connection closes.' },
    }, ['match']),
};
/** JSON Schema (2020-12) of a scenario file. */
const scenarioSchema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Scenario of the Azure simulator',
    description: 'A tenant, its resources and a repository, as the simulator plays them.',
    ...own({
        $schema: { type: 'string' },
        schemaVersion: { enum: ['1', 1] },
        tenantId: guid,
        tenantName: scenarioSchema_text,
        subscriptions: { type: 'array', items: { $ref: '#/$defs/subscription' } },
        managementGroups: armResources,
        resources: armResources,
        roleDefinitions: { type: 'array', items: { $ref: '#/$defs/roleDefinition' } },
        roleAssignments: { type: 'array', items: { $ref: '#/$defs/roleAssignment' } },
        denyAssignments: armResources,
        roleEligibilityScheduleInstances: armResources,
        roleAssignmentScheduleInstances: armResources,
        registrationAssignments: armResources,
        classicAdministrators: armResources,
        activityLog: { type: 'array', items: { $ref: '#/$defs/activityLogEvent' } },
        principals: { type: 'array', items: { $ref: '#/$defs/principal' } },
        applications: { type: 'array', items: { $ref: '#/$defs/application' } },
        credentials: { type: 'object', additionalProperties: { $ref: '#/$defs/credentials' } },
        scoring: { type: 'object', additionalProperties: { $ref: '#/$defs/scoring' } },
        github: { $ref: '#/$defs/github' },
        faults: { type: 'array', items: { $ref: '#/$defs/fault' } },
        apiVersions: { type: 'object', additionalProperties: texts },
        pageSize: { type: 'integer', minimum: 1 },
        rateLimits: own({ reads: bucket, writes: bucket, deletes: bucket }),
        longRunning: own({
            mode: { enum: ['synchronous', 'asynchronous'] },
            durationMs: count,
            retryAfterSeconds: count,
            outcome: { enum: ['Succeeded', 'Failed', 'Canceled'] },
        }),
    }, ['schemaVersion', 'tenantId', 'subscriptions', 'resources']),
    $defs: definitions,
};
/** The same for a file of faults: an array of them. */
const faultsSchema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Faults of the Azure simulator',
    type: 'array',
    items: { $ref: '#/$defs/fault' },
    $defs: { fault: definitions.fault },
};

;// CONCATENATED MODULE: ./build/dist/src/simulator/scenarioFile.js




/** Reads a scenario; what may be left out is filled in. */
function readScenario(text) {
    const parsed = parse(text);
    if (!parsed.ok) {
        return parsed;
    }
    const problems = validate(scenarioSchema, parsed.value);
    if (problems.length > 0) {
        return { ok: false, problems };
    }
    const scenario = complete(parsed.value);
    const contradictions = [
        ...checkSubscriptions(scenario),
        ...checkDuplicates(scenario),
        ...checkReferences(scenario),
    ];
    return contradictions.length > 0 ? { ok: false, problems: contradictions } : { ok: true, value: scenario };
}
/** Reads a file of faults: an array, or an object with the one field `faults`. */
function readFaults(text) {
    const parsed = parse(text);
    if (!parsed.ok) {
        return parsed;
    }
    const faults = (0,exchange/* isRecord */.u4)(parsed.value) && 'faults' in parsed.value ? parsed.value['faults'] : parsed.value;
    const problems = validate(faultsSchema, faults);
    return problems.length > 0 ? { ok: false, problems } : { ok: true, value: faults };
}
function parse(text) {
    try {
        return { ok: true, value: JSON.parse(text.replace(/^\uFEFF/, '')) };
    }
    catch (error) {
        return {
            ok: false,
            problems: [`$: is not JSON: ${error instanceof Error ? error.message : 'unreadable'}`],
        };
    }
}
function validate(schema, value) {
    const check = new _2020.Ajv2020({
        allErrors: true,
        // Errors then carry the schema that they are about.
        verbose: true,
        strict: true,
        allowUnionTypes: true,
        strictRequired: false,
    }).compile(schema);
    return check(value) ? [] : [...new Set((check.errors ?? []).map(describeError))];
}
function describeError({ instancePath, keyword, params, message, parentSchema }) {
    const path = jsonPath(instancePath
        .split('/')
        .slice(1)
        .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~')));
    switch (keyword) {
        case 'required':
            return `${path}: '${params['missingProperty']}' is missing`;
        case 'additionalProperties':
            return `${path}: '${params['additionalProperty']}' is not a known field`;
        case 'enum':
            return `${path}: must be one of ${JSON.stringify(params['allowedValues']).slice(1, -1)}`;
        case 'pattern':
            return `${path}: must be ${wordsFor(parentSchema) ?? `text that matches ${params['pattern']}`}`;
        default:
            return `${path}: ${message ?? 'is not valid'}`;
    }
}
/** Patterns say in their schema's title what they stand for. */
function wordsFor(schema) {
    return (0,exchange/* isRecord */.u4)(schema) && typeof schema['title'] === 'string' ? schema['title'] : undefined;
}
function jsonPath(parts) {
    return parts.reduce((path, part) => {
        if (/^\d+$/.test(part)) {
            return `${path}[${part}]`;
        }
        return /^[A-Za-z_$][\w$]*$/.test(part) ? `${path}.${part}` : `${path}[${JSON.stringify(part)}]`;
    }, '$');
}
function complete(raw) {
    return {
        ...raw,
        schemaVersion: '1',
        subscriptions: raw.subscriptions.map((one) => ({
            ...one,
            id: one.id ?? `/subscriptions/${one.subscriptionId}`,
            displayName: one.displayName ?? one.subscriptionId,
            state: one.state ?? 'Enabled',
        })),
        resources: raw.resources.map(nameResource),
        roleDefinitions: (raw.roleDefinitions ?? []).map(nameResource),
        roleAssignments: (raw.roleAssignments ?? []).map((one) => placeAssignment(nameResource(one))),
        principals: (raw.principals ?? []).map((one) => ({ ...one, displayName: one.displayName ?? one.id })),
        applications: raw.applications ?? [],
    };
}
function nameResource(resource) {
    return { ...resource, name: resource.name ?? (0,armId/* lastSegment */.mp)(resource.id), type: resource.type ?? '' };
}
/** An assignment whose body does not say its scope has it in its id. */
function placeAssignment(assignment) {
    const scope = assignment.id.replace(/\/providers\/Microsoft\.Authorization\/roleAssignments\/[^/]+$/i, '');
    return { ...assignment, properties: { scope: scope === '' ? '/' : scope, ...assignment.properties } };
}
function checkSubscriptions({ subscriptions, resources }) {
    return resources.flatMap(({ id }, index) => !/^\/subscriptions\//i.test(id) ||
        subscriptions.some((one) => (0,armId/* isWithin */.UO)(id, `/subscriptions/${one.subscriptionId}`))
        ? []
        : [`$.resources[${index}].id: lies in a subscription that is not among $.subscriptions`]);
}
function checkDuplicates(scenario) {
    const lists = {
        resources: scenario.resources.map((one) => one.id),
        roleDefinitions: scenario.roleDefinitions.map((one) => one.id),
        roleAssignments: scenario.roleAssignments.map((one) => one.id),
        principals: scenario.principals.map((one) => one.id),
        subscriptions: scenario.subscriptions.map((one) => one.subscriptionId),
    };
    return Object.entries(lists).flatMap(([list, ids]) => {
        const seen = new Map();
        return ids.flatMap((id, index) => {
            const first = seen.get(id.toLowerCase());
            seen.set(id.toLowerCase(), first ?? index);
            return first === undefined ? [] : [`$.${list}[${index}]: has the id of $.${list}[${first}]`];
        });
    });
}
function checkReferences({ resources, credentials, scoring }) {
    const known = new Set(resources.map((one) => one.id.toLowerCase()));
    return Object.entries({ credentials, scoring }).flatMap(([field, entries]) => Object.keys(entries ?? {}).flatMap((id) => known.has(id.toLowerCase())
        ? []
        : [`$.${field}[${JSON.stringify(id)}]: names no resource of the scenario`]));
}

// EXTERNAL MODULE: ./build/dist/src/simulator/simulator.js + 49 modules
var simulator_simulator = __webpack_require__(49099);
;// CONCATENATED MODULE: ./build/dist/src/simulator/serve.js







const LARGEST_FILE = 256 * 1024 * 1024;
/**
 * Serves until the signal is aborted. The first line on stdout is the announcement, one JSON object; everything for a
 * person goes to stderr. Files that cannot be served end it with exit code 2 and every problem in them.
 */
async function serve(options, surroundings) {
    const scenario = options.scenarioFile === undefined
        ? { ok: true, value: (0,contoso/* contoso */.G)() }
        : await readFileAs(options.scenarioFile, readScenario);
    const faults = options.faultsFile === undefined
        ? { ok: true, value: [] }
        : await readFileAs(options.faultsFile, readFaults);
    if (!scenario.ok || !faults.ok) {
        report(options.scenarioFile, scenario, surroundings);
        report(options.faultsFile, faults, surroundings);
        return failure/* EXIT */.d.refused;
    }
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'azure-simulator-'));
    try {
        const simulator = await (0,simulator_simulator/* startSimulator */.r)({
            scenario: scenario.value,
            faults: faults.value,
            directory,
            ...(options.port === undefined ? {} : { port: options.port }),
        });
        surroundings.stdout(`${JSON.stringify(simulator.announcement)}\n`);
        surroundings.stderr(`Serving ${scenario.value.tenantName ?? scenario.value.tenantId} at ${simulator.origin} until interrupted.\n`);
        await aborted(surroundings.signal);
        await simulator.stop();
        return failure/* EXIT */.d.ok;
    }
    catch (error) {
        if (error instanceof Error &&
            'code' in error &&
            (error.code === 'EADDRINUSE' || error.code === 'EACCES')) {
            surroundings.stderr(`Port ${options.port} of 127.0.0.1 cannot be used (${error.code}). Choose another one.\n`);
            return failure/* EXIT */.d.refused;
        }
        throw error;
    }
    finally {
        await (0,promises_.rm)(directory, { recursive: true, force: true });
    }
}
async function readFileAs(path, read) {
    try {
        if ((await (0,promises_.stat)(path)).size > LARGEST_FILE) {
            return { ok: false, problems: [`is larger than ${LARGEST_FILE} bytes`] };
        }
        return read(await (0,promises_.readFile)(path, 'utf8'));
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
        return { ok: false, problems: [`cannot be read (${code})`] };
    }
}
function report(file, reading, { stderr }) {
    if (!reading.ok) {
        stderr(`${file} cannot be served:\n${reading.problems.map((one) => `  ${one}\n`).join('')}`);
    }
}
function aborted(signal) {
    return new Promise((resolve) => {
        if (signal.aborted) {
            resolve();
        }
        else {
            signal.addEventListener('abort', () => resolve(), { once: true });
        }
    });
}


/***/ })

};
