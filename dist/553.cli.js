export const id = 553;
export const ids = [553];
export const modules = {

/***/ 35553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDemo: () => (/* binding */ runDemo)
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
// EXTERNAL MODULE: ./build/dist/src/simulator/simulator.js + 49 modules
var simulator_simulator = __webpack_require__(49099);
;// CONCATENATED MODULE: ./build/dist/src/demo/runnerLog.js
/**
 * What a person sees of a step's output in GitHub's log: commands carried out, masked values blotted out, debug lines
 * hidden.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
function renderRunnerLog(stdout) {
    const masks = [];
    const lines = [];
    let resume;
    for (const line of stdout.split('\n')) {
        const [, command, properties = '', data = ''] = /^\s*::([a-z-]+)( [^:]*)?::(.*)$/.exec(line) ?? [];
        if (resume !== undefined && line.trim() === `::${resume}::`) {
            resume = undefined;
        }
        else if (command === undefined || resume !== undefined) {
            lines.push(blotOut(line, masks));
        }
        else if (command === 'add-mask') {
            masks.push(decodeData(data));
        }
        else if (command === 'stop-commands') {
            resume = data;
        }
        else if (command === 'error' || command === 'warning' || command === 'notice') {
            const title = /title=([^,]*)/.exec(properties)?.[1];
            const label = `${command.charAt(0).toUpperCase()}${command.slice(1)}`;
            lines.push(blotOut(`${label}${title === undefined ? '' : ` (${decodeData(title)})`}: ${decodeData(data)}`, masks));
        }
    }
    while (lines.at(-1) === '')
        lines.pop();
    return lines;
}
function blotOut(line, masks) {
    return masks.filter((mask) => mask !== '').reduce((clean, mask) => clean.replaceAll(mask, '***'), line);
}
function decodeData(data) {
    return data
        .replaceAll('%0D', '\r')
        .replaceAll('%0A', '\n')
        .replaceAll('%3A', ':')
        .replaceAll('%2C', ',')
        .replaceAll('%25', '%');
}

// EXTERNAL MODULE: ./build/dist/src/simulator/contosoIds.js
var contosoIds = __webpack_require__(41862);
;// CONCATENATED MODULE: ./build/dist/src/demo/scenes.js

const LOGIN = {
    'client-id': contosoIds/* CONTOSO_APPLICATIONS */.aT.gitHubDeploy.clientId,
    'tenant-id': contosoIds/* CONTOSO */.oZ.tenantId,
    cloud: 'custom',
};
const SCENES = [
    {
        name: '1-token',
        title: 'A token of an AMLToken endpoint, used by the next step',
        inputs: { endpoint: contosoIds/* CONTOSO_IDS */.$n.fraudToken, ...LOGIN, 'curl-config': 'true' },
        exitCode: 0,
        score: true,
    },
    {
        name: '2-id-token-missing',
        title: 'The job lacks "permissions: id-token: write"',
        inputs: { endpoint: contosoIds/* CONTOSO_IDS */.$n.fraudToken, ...LOGIN },
        without: ['ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'],
        exitCode: 4,
    },
    {
        name: '3-subject-mismatch',
        title: 'The federated credential names another environment',
        inputs: {
            endpoint: contosoIds/* CONTOSO_IDS */.$n.fraudToken,
            ...LOGIN,
            'client-id': contosoIds/* CONTOSO_APPLICATIONS */.aT.staging.clientId,
        },
        exitCode: 4,
    },
    {
        name: '4-key-refused',
        title: 'The endpoint authenticates by key, and nobody said that a key may be handed on',
        inputs: { endpoint: contosoIds/* CONTOSO_IDS */.$n.fraudKey, ...LOGIN },
        exitCode: 2,
    },
    {
        name: '5-score',
        title: 'Both deployments of an endpoint are scored, and one of them answers otherwise than expected',
        inputs: {
            command: 'score',
            endpoint: contosoIds/* CONTOSO_IDS */.$n.fraudToken,
            request: '{"data": [[1, 2, 3]]}',
            deployment: 'all',
            'expect-json': '{"fraud": [0.03, 0.91]}',
            'max-latency': '10s',
            ...LOGIN,
        },
        exitCode: 10,
    },
    {
        name: '6-audit',
        title: 'An audit of a workspace: who can read the keys of its endpoints, and what else is wrong',
        inputs: {
            command: 'audit',
            scope: contosoIds/* CONTOSO_IDS */.$n.fraud,
            ...LOGIN,
            'client-id': contosoIds/* CONTOSO_APPLICATIONS */.aT.auditor.clientId,
        },
        exitCode: 10,
        lines: 40,
        reports: true,
    },
];
/** The environment of a scene's process: what the simulator announces, less what the scene leaves out. */
function sceneEnvironment(scene, { announcement }) {
    return Object.fromEntries(Object.entries(announcement.env).filter(([name]) => scene.without?.includes(name) !== true));
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./build/dist/src/demo/scoreOnce.js

/** Reads what it needs from the environment, so that no credential stands on a command line. */
const SCRIPT = `
const { URI, NAME, VALUE } = process.env;
const answer = await fetch(URI, { method: 'POST', headers: { 'content-type': 'application/json', [NAME]: VALUE }, body: '{"data":[[1,2,3]]}' });
console.log(JSON.stringify({ status: answer.status, text: (await answer.text()).slice(0, 200) }));
`;
/** Scores as a later step of a workflow would: another process, which has nothing but the step's outputs. */
async function scoreOnce(outputs, env, signal) {
    const child = (0,external_node_child_process_.spawn)(process.execPath, ['--input-type=module', '-e', SCRIPT], {
        env: {
            PATH: process.env['PATH'],
            NODE_EXTRA_CA_CERTS: env['NODE_EXTRA_CA_CERTS'],
            URI: outputs['scoring-uri'],
            NAME: outputs['header-name'],
            VALUE: outputs['header-value'],
        },
        stdio: ['ignore', 'pipe', 'inherit'],
        signal,
    });
    let stdout = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
        stdout += text;
    });
    await new Promise((resolve, reject) => {
        child.on('error', reject);
        child.on('close', () => resolve());
    });
    signal.throwIfAborted();
    const answer = stdout === '' ? undefined : JSON.parse(stdout);
    const { status = 0, text = 'no answer' } = (answer ?? {});
    return { status, text: `HTTP ${status}: ${text}` };
}

;// CONCATENATED MODULE: ./build/dist/src/demo/stepRunner.js



/**
 * Runs the built action as GitHub's runner does: its own process, inputs as `INPUT_*`, files for outputs, state and
 * summary.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
async function startStep(step) {
    const files = await (0,promises_.mkdtemp)((0,external_node_path_.join)(step.directory, 'step-'));
    const runnerTemp = (0,external_node_path_.join)(step.directory, '_temp');
    const workspace = (0,external_node_path_.join)(step.directory, 'workspace');
    await (0,promises_.mkdir)(runnerTemp, { recursive: true });
    await (0,promises_.mkdir)(workspace, { recursive: true });
    const paths = {
        GITHUB_OUTPUT: (0,external_node_path_.join)(files, 'output'),
        GITHUB_STATE: (0,external_node_path_.join)(files, 'state'),
        GITHUB_STEP_SUMMARY: (0,external_node_path_.join)(files, 'summary'),
        GITHUB_ENV: (0,external_node_path_.join)(files, 'env'),
        GITHUB_PATH: (0,external_node_path_.join)(files, 'path'),
    };
    for (const path of Object.values(paths))
        await (0,promises_.writeFile)(path, '');
    const env = {
        PATH: process.env['PATH'],
        // Windows starts no process without it.
        SystemRoot: process.env['SystemRoot'],
        GITHUB_ACTIONS: 'true',
        RUNNER_TEMP: runnerTemp,
        GITHUB_WORKSPACE: workspace,
        ...paths,
        ...step.env,
    };
    const inputs = Object.fromEntries(Object.entries(step.inputs).map(([name, value]) => [
        `INPUT_${name.toUpperCase().replaceAll(' ', '_')}`,
        value,
    ]));
    const node = step.node ?? process.execPath;
    const main = startProcess(node, (0,external_node_path_.join)(step.dist, 'index.js'), { ...env, ...inputs }, workspace);
    return {
        kill: main.kill,
        stdout: main.stdout,
        end: main.end.then(async (end) => {
            const state = parseFileCommands(await (0,promises_.readFile)(paths.GITHUB_STATE, 'utf8'));
            return {
                ...end,
                outputs: parseFileCommands(await (0,promises_.readFile)(paths.GITHUB_OUTPUT, 'utf8')),
                state,
                summary: await (0,promises_.readFile)(paths.GITHUB_STEP_SUMMARY, 'utf8'),
                runnerTemp,
                post: () => {
                    const saved = Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]));
                    return startProcess(node, (0,external_node_path_.join)(step.dist, 'post.js'), { ...env, ...inputs, ...saved }, workspace)
                        .end;
                },
            };
        }),
    };
}
async function runStep(step) {
    return await (await startStep(step)).end;
}
function startProcess(node, script, env, cwd) {
    const child = (0,external_node_child_process_.spawn)(node, [script], { cwd, env: { ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
        stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
        stderr += text;
    });
    const end = new Promise((resolve, reject) => {
        child.on('error', reject);
        child.on('close', (exitCode, signal) => resolve({ exitCode, signal, stdout, stderr }));
    });
    return { kill: (signal) => void child.kill(signal), stdout: () => stdout, end };
}
/** `name<<delimiter`, lines, `delimiter`: the form of GITHUB_OUTPUT and GITHUB_STATE. */
function parseFileCommands(text) {
    const values = {};
    const lines = text.split(/\r?\n/);
    for (let index = 0; index < lines.length; index += 1) {
        const [, name, delimiter] = /^([^<]+)<<(.+)$/.exec(lines[index] ?? '') ?? [];
        if (name === undefined || delimiter === undefined)
            continue;
        const end = lines.indexOf(delimiter, index + 1);
        values[name] = lines.slice(index + 1, end).join('\n');
        index = end;
    }
    return values;
}

;// CONCATENATED MODULE: ./build/dist/src/demo/demo.js










/**
 * Runs every command against the simulator as a runner would, and prints what a user would see. Leaves nothing but the
 * output folder. Throws a `Failure` when a scene ends otherwise than it should.
 */
async function runDemo({ out, dist }, effects, print) {
    const folder = (0,external_node_path_.resolve)(out);
    // Before anything is shown: a folder that cannot be made is no surprise of the demo.
    await (0,promises_.mkdir)(folder, { recursive: true }).catch((error) => {
        throw new failure/* Failure */.H({
            code: 'demo-folder-unusable',
            message: `The folder ${folder} cannot be made.`,
            cause: error.code ?? 'unknown',
            remedy: 'Name another one with --out.',
            exitCode: failure/* EXIT */.d.refused,
        });
    });
    // Outside of what the runs call workspace and RUNNER_TEMP, where a cloud file would be refused.
    const scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'aml-endpoint-demo-'));
    let simulator;
    try {
        simulator = await (0,simulator_simulator/* startSimulator */.r)({ scenario: (0,contoso/* contoso */.G)(), directory: (0,external_node_path_.join)(scratch, 'simulator') });
        print(`An Azure and a GitHub are simulated at ${simulator.origin}: the tenant "Contoso". Nothing leaves this machine.\n`);
        const surprises = [];
        for (const [index, planned] of SCENES.entries()) {
            const scene = withReports(planned, folder);
            print(`\n━━━ ${index + 1} of ${SCENES.length}: ${scene.title}\n\n${renderStep(scene)}\n\n`);
            const end = await playScene(scene, simulator, dist, scratch, effects.signal);
            print(`${showLog(renderRunnerLog(end.stdout), scene.lines)}\n  └ exit code ${end.exitCode}\n`);
            await keep((0,external_node_path_.join)(folder, scene.name), end);
            if (end.exitCode !== scene.exitCode)
                surprises.push(`${scene.name}: exit code ${end.exitCode}, not ${scene.exitCode}`);
            if (scene.score === true) {
                const answer = await scoreOnce(end.outputs, simulator.announcement.env, effects.signal);
                print(`\n  The next step sends a scoring request with the header it was given:\n  │ ${answer.text}\n`);
                if (answer.status !== 200)
                    surprises.push(`${scene.name}: scoring answered ${answer.status}`);
            }
            const post = await end.post();
            print(`\n  When the job ends, post runs:\n${renderRunnerLog(post.stdout)
                .map((line) => `  │ ${line}\n`)
                .join('') || '  │ (nothing to do)\n'}`);
            if (post.exitCode !== 0)
                surprises.push(`${scene.name}: post ended with ${post.exitCode}`);
        }
        print(`\nLogs, summaries and reports: ${folder}\n`);
        for (const { name } of SCENES.filter(({ reports }) => reports === true)) {
            print(`For a browser: ${(0,external_node_path_.join)(folder, name, 'audit.html')}\n`);
        }
        if (surprises.length > 0)
            throw surprised(surprises);
        return failure/* EXIT */.d.ok;
    }
    finally {
        await simulator?.stop();
        await (0,promises_.rm)(scratch, { recursive: true, force: true });
    }
}
/** The log as far as it is shown: its beginning, and its last line, which holds the verdict. */
function showLog(lines, most = Number.POSITIVE_INFINITY) {
    const hidden = lines.length - most;
    const shown = hidden <= 0
        ? lines
        : [...lines.slice(0, most - 1), `… ${hidden} more lines in log.txt …`, ...lines.slice(-1)];
    return shown.map((line) => `  │ ${line}`).join('\n');
}
async function playScene(scene, simulator, dist, scratch, signal) {
    signal.throwIfAborted();
    const step = await startStep({
        dist,
        inputs: scene.inputs,
        env: sceneEnvironment(scene, simulator),
        directory: scratch,
    });
    const stop = () => step.kill('SIGTERM');
    signal.addEventListener('abort', stop, { once: true });
    try {
        const end = await step.end;
        signal.throwIfAborted();
        return end;
    }
    finally {
        signal.removeEventListener('abort', stop);
    }
}
/** The step as it would stand in a workflow. */
function renderStep({ inputs }) {
    // What begins with a brace would be a mapping.
    const text = (value) => (/^[[{]/.test(value) ? `'${value}'` : value);
    const lines = Object.entries(inputs).map(([name, value]) => `        ${name}: ${text(value)}`);
    return ['  - uses: org/aml-endpoint-action@v1', '    with:', ...lines.map((line) => line.slice(2))].join('\n');
}
function withReports(scene, folder) {
    if (scene.reports !== true)
        return scene;
    return { ...scene, inputs: { ...scene.inputs, 'report-dir': (0,external_node_path_.join)(folder, scene.name) } };
}
/** What is worth a look afterwards; no credential is among it. */
async function keep(folder, end) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'log.txt'), `${renderRunnerLog(end.stdout).join('\n')}\n`);
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'summary.md'), end.summary);
    const report = end.outputs['report-json'];
    if (report !== undefined && (0,external_node_path_.dirname)(report) !== folder)
        await (0,promises_.copyFile)(report, (0,external_node_path_.join)(folder, 'report.json'));
}
function surprised(surprises) {
    return new failure/* Failure */.H({
        code: 'demo-surprised',
        message: 'The demo did not go as it should.',
        cause: surprises.join('\n'),
        remedy: 'Please report this as an issue, with the output above.',
        exitCode: failure/* EXIT */.d.error,
    });
}


/***/ })

};
