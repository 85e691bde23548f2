import { collectInventory } from '../collect/collect.ts';
import { checkSnapshotFolder, readSnapshot, writeSnapshot } from '../collect/snapshot.ts';
import type { Effects } from '../effects.ts';
import type { Finding } from '../findings/finding.ts';
import { writeGroupBy } from '../findings/groupBy.ts';
import type { GitHubRun } from '../github/pullRequest.ts';
import { VERSION } from '../http/product.ts';
import { readRoute } from '../http/route.ts';
import { resolveCloud } from '../identity/clouds.ts';
import { type Identity, logIn } from '../identity/login.ts';
import type { AuditRequest, AuditSource } from '../inputs/auditRequest.ts';
import { type Inventory, isOfFiles } from '../inventory/inventory.ts';
import type { Baseline } from '../policy/baseline.ts';
import { builtInPolicy, type EffectivePolicy } from '../policy/effectivePolicy.ts';
import type { PolicyExemption } from '../policy/exemption.ts';
import { decideGate, type Gate, STRICTEST_GATE } from '../policy/gate.ts';
import { readInlineExemptions } from '../policy/inlineExemptions.ts';
import type { JudgedFinding } from '../policy/judgedFinding.ts';
import { isRemoteName } from '../policy/policyReference.ts';
import { rulesInForce, weighFindings } from '../policy/rulesInForce.ts';
import { suppress } from '../policy/suppressing.ts';
import { covers } from '../rbac/scopes.ts';
import { type AccessPreview, previewAccess } from '../report/accessPreview.ts';
import { reportAccess } from '../report/accessReport.ts';
import { type AuditReport, reportFindings } from '../report/auditReport.ts';
import { type ChangeFacts, describeChange, describeTrust, type TrustFacts } from '../report/changeFacts.ts';
import { findDeclarations, locateFindings } from '../report/declaredPlaces.ts';
import { groupsOf } from '../report/grouping.ts';
import { reportNetwork } from '../report/networkReport.ts';
import { ownersOf } from '../report/owners.ts';
import { type PrincipalAnswer, reportPrincipal } from '../report/principalReport.ts';
import { ALL_RULES } from '../rules/allRules.ts';
import { createContext } from '../rules/context.ts';
import { judge } from '../rules/judge.ts';
import type { RuleMetadata } from '../rules/rule.ts';
import { settlePolicy } from './auditPolicy.ts';
import type { OnAuditProgress } from './auditProgress.ts';
import { checkBaselineFolder, readBaseline } from './baselineFile.ts';
import type { Change } from './change.ts';
import { invalidInline } from './policySource.ts';
import { openReview, type Review, trustFacts } from './review.ts';
import type { ReviewedFiles } from './reviewFiles.ts';
import { type Reviewed, reviewFindings } from './reviewFindings.ts';

/** An audit, judged and ready to be said. */
export interface Audited {
  readonly report: AuditReport;
  readonly gate: Gate;
  /** Those that were asked: all that no policy turns off and that had something to look at, in Azure or in files. */
  readonly rules: readonly RuleMetadata[];
  /** What a baseline is made of, and whether so much was seen that one may be made. */
  readonly judged: readonly JudgedFinding[];
  readonly strictest: Pick<Gate, 'complete' | 'interrupted' | 'missing'>;
  readonly identity: Identity;
  /** The last policy that lies in the repository itself: findings without a place of their own stand there. */
  readonly policyFile?: string;
  /** The policies that it was judged by, as they are named; later ones win. */
  readonly policies: readonly string[];
  /** For the principal that was asked about. */
  readonly principal?: readonly PrincipalAnswer[];
  /** What the run was started for. */
  readonly run: GitHubRun;
  /** Commit that is checked out, where git was asked. */
  readonly commit?: string;
  /** Where the run judges something that is not merged yet. */
  readonly change?: ChangeFacts;
  /** Where policy and baseline are not those of the checkout. */
  readonly trust?: TrustFacts;
}

/** Collects (or reads back) an inventory, judges it by every rule, and decides how the run ends. */
export async function audit(
  request: AuditRequest,
  effects: Effects,
  onProgress: OnAuditProgress,
): Promise<Audited> {
  if (request.saveSnapshot !== undefined) await checkSnapshotFolder(request.saveSnapshot);
  if (request.writeBaseline !== undefined) await checkBaselineFolder(request.writeBaseline);
  const review = await openReview(request, effects);
  try {
    return await auditReviewed(request, review, effects, onProgress);
  } finally {
    review.close();
  }
}

async function auditReviewed(
  request: AuditRequest,
  review: Review,
  effects: Effects,
  onProgress: OnAuditProgress,
): Promise<Audited> {
  const policy = await settlePolicy(request, effects, review.trusted);
  const baseline =
    request.baseline === undefined
      ? undefined
      : await readBaseline(request.baseline, review.trusted, effects);
  const reviewed = await readReviewed(request, review, effects, onProgress);
  const inventories: Inventory[] = [];
  let identity: Identity = {};
  for (const source of request.sources) {
    if (source.kind === 'files' && reviewed !== undefined) {
      inventories.push(reviewed.files.after);
      continue;
    }
    // Nothing in Azure is introduced by a change that touches nothing of it.
    if (reviewed?.files.isIrrelevant === true && review.newOnly && request.saveSnapshot === undefined)
      continue;
    const taken = await takeInventory(source, effects, onProgress);
    inventories.push(taken.inventory);
    identity = taken.identity ?? identity;
    if (request.saveSnapshot === undefined || source.kind === 'files') continue;
    await writeSnapshot(request.saveSnapshot, taken.inventory);
    effects.log.info(`Inventory recorded in ${request.saveSnapshot}.`);
  }
  const inline = readInline(inventories, policy, effects);
  const decided = { policy, baseline, inline, ...(reviewed === undefined ? {} : { reviewed }) };
  const judged = judgeInventories(inventories, request, effects.now(), decided);
  const { exemptionsInChanges, inlineExemptions } = policy;
  const trust = await trustFacts(
    review,
    (reviewed?.files.newExemptions ?? []).map(({ origin, text }) => ({
      place: `${origin.file}:${origin.line}`,
      text,
    })),
    exemptionsInChanges && inlineExemptions,
  );
  for (const sentence of [
    ...(judged.change === undefined ? [] : describeChange(judged.change)),
    ...(trust === undefined ? [] : describeTrust(trust)),
  ]) {
    if (judged.change?.warnings.includes(sentence) === true) effects.log.warning(sentence);
    else if (judged.change?.isIrrelevant === true) effects.log.notice(sentence);
    else effects.log.info(sentence);
  }
  const { run, commit } = review;
  return {
    ...{ ...judged, identity, run },
    ...(commit === undefined ? {} : { commit }),
    ...(trust === undefined ? {} : { trust }),
  };
}

/** Files that are about to change, read as they were and as they will be. */
async function readReviewed(
  { sources }: AuditRequest,
  { change, newOnly, workspace }: Review,
  effects: Effects,
  onProgress: OnAuditProgress,
): Promise<ReviewedChange | undefined> {
  const source = sources.find(({ kind }) => kind === 'files');
  if (change === undefined || source?.kind !== 'files') return undefined;
  const { reviewFiles } = await import('./reviewFiles.ts');
  const { path, exclude } = source;
  const files = await reviewFiles({ path, exclude, workspace }, change, newOnly, effects, onProgress);
  return { change, files };
}

/** Exemptions that stand in the audited files themselves. Throws a `Failure` for those that cannot be understood. */
function readInline(
  inventories: readonly Inventory[],
  policy: EffectivePolicy,
  { now, log }: Pick<Effects, 'now' | 'log'>,
): readonly PolicyExemption[] {
  const comments = inventories.flatMap(({ inlineExemptions = [] }) => inlineExemptions);
  if (comments.length > 0 && !policy.inlineExemptions) {
    const few =
      comments.length === 1 ? 'One comment that exempts does' : `${comments.length} comments that exempt do`;
    log.notice(`${few} not count: the policy says so.`);
  }
  const read = readInlineExemptions(comments, policy, now());
  if (!read.ok) throw invalidInline(read.problems);
  return read.exemptions;
}

async function takeInventory(
  source: AuditSource,
  effects: Effects,
  onProgress: OnAuditProgress,
): Promise<{ readonly inventory: Inventory; readonly identity?: Identity }> {
  if (source.kind === 'snapshot') return { inventory: await readSnapshot(source.file) };
  if (source.kind === 'files') {
    const { readFiles } = await import('../files/readFiles.ts');
    const base = effects.env['GITHUB_WORKSPACE'] ?? process.cwd();
    const inventory = await readFiles({ ...source, base }, effects, onProgress);
    return { inventory: source.named ? inventory : withoutWish(inventory, effects) };
  }
  const cloud = await resolveCloud(source.login.cloud, effects);
  effects.log.info(
    `Cloud ${cloud.name}: authority ${cloud.authority}, Azure Resource Manager ${cloud.resourceManager}`,
  );
  const login = await logIn({ ...source.login, cloud }, effects);
  const inventory = await collectInventory({
    scopes: source.scopes.map(({ id }) => id),
    cloud,
    login,
    route: readRoute(effects.env),
    effects,
    progress: onProgress,
  });
  return { inventory, identity: login.identity };
}

/** A repository that nobody named need not hold anything to audit. */
function withoutWish(inventory: Inventory, { log }: Pick<Effects, 'log'>): Inventory {
  if (inventory.scopes.every(({ nothing }) => nothing === undefined)) return inventory;
  log.notice('There is no file here that declares anything to audit; path and scope say where to look.');
  return { ...inventory, scopes: inventory.scopes.map(({ nothing: _, ...scope }) => scope) };
}

/** What a team has decided: how to judge, and what is known. */
export interface Decided {
  readonly policy: EffectivePolicy;
  readonly baseline?: Baseline | undefined;
  /** Exemptions that stand in the files themselves. */
  readonly inline?: readonly PolicyExemption[];
  /** What is about to change, where the run is about that. */
  readonly reviewed?: ReviewedChange;
}

/** A change, and what the files say before and after it. */
export interface ReviewedChange {
  readonly change: Pick<Change, 'base' | 'paths' | 'isCutShort' | 'warnings'>;
  readonly files: ReviewedFiles;
}

/** Pure: the same inventories, request, time and decisions give the same answer. */
export function judgeInventories(
  inventories: readonly Inventory[],
  request: Pick<AuditRequest, 'principal' | 'groupBy'> & Partial<Pick<AuditRequest, 'failOnNewAccess'>>,
  now: number,
  { policy, baseline, inline = [], reviewed }: Decided = { policy: builtInPolicy() },
): Omit<Audited, 'identity' | 'run' | 'commit'> {
  // Nothing is said, and no pass either, of rules that had nothing to look at.
  const rules = rulesInForce(ALL_RULES, policy, VERSION).filter(
    ({ only }) =>
      only === undefined || inventories.some((inventory) => isOfFiles(inventory) === (only === 'files')),
  );
  // Each by itself: what a file declares is not there yet, and grants nobody anything in Azure.
  const contexts = inventories.map((inventory) =>
    createContext(besideFiles(inventory, inventories, reviewed), now, policy.settings),
  );
  const judgements = contexts.map((context) => judge(rules, context));
  const found = judgements.flatMap(({ findings }) => findings);
  const findings = weighFindings(found, ALL_RULES, policy, VERSION);
  const coverage = inventories.flatMap(({ scopes }) => scopes);
  const run = { coverage, interrupted: inventories.some(({ interrupted }) => interrupted), rules };
  const known = baseline === undefined ? {} : { baseline: withoutUnexemptible(baseline, policy) };
  const isWithin = (id: string, scope: string): boolean =>
    inventories.some(({ managementGroups }) => covers(scope, id, managementGroups));
  const decide = (all: readonly Finding[], comments: readonly PolicyExemption[]) =>
    suppress(
      { exemptions: [...policy.exemptions, ...comments], ...known },
      { ...run, findings: all, isWithin },
      now,
    );
  const { findings: after, notes } = decide(findings, inline);
  const ofChange =
    reviewed === undefined
      ? { findings: after }
      : reviewFindings({
          ...(reviewed.files.before === undefined || !reviewed.files.newOnly
            ? {}
            : { before: judgeBefore(reviewed.files.before) }),
          after,
          withoutComments: decide(findings, []).findings,
          commentsCount: policy.exemptionsInChanges,
          personas: policy.gate.personas,
          files: reviewed.files,
        });
  const judged = ofChange.findings;
  const { failOnNewAccess = [] } = request;
  const preview =
    reviewed === undefined && failOnNewAccess.length === 0
      ? undefined
      : previewOf(inventories, reviewed?.files.before);
  const unplaced = failOnNewAccess.length === 0 ? 0 : (preview?.unplaced ?? 0);
  const facts = {
    ...run,
    missing: [
      ...(reviewed?.change.isCutShort === true ? ['not all changed files are known'] : []),
      ...(unplaced === 0 ? [] : [`${unplaced} role assignments of files not placed in Azure`]),
    ],
    newAccess: (preview?.changes ?? []).filter(
      ({ change, capability }) => change === 'granted' && failOnNewAccess.includes(capability),
    ).length,
    findings: judged,
    pass: judgements.reduce((sum, { pass }) => sum + pass, 0),
    notApplicable: judgements.reduce((sum, { notApplicable }) => sum + notApplicable, 0),
    unmatched: coverage.filter(({ nothing }) => nothing !== undefined).map(({ scope }) => scope),
  };
  const gate = decideGate(facts, policy.gate);

  /** What is in Azure is there before and after. */
  function judgeBefore(before: Inventory): readonly JudgedFinding[] {
    const elsewhere = contexts.flatMap(({ inventory }, index) =>
      isOfFiles(inventory) ? [] : (judgements[index]?.findings ?? []),
    );
    const context = createContext(before, now, policy.settings);
    const all = [...elsewhere, ...judge(rules, context).findings];
    const comments = readInlineExemptions(before.inlineExemptions ?? [], policy, now);
    return decide(weighFindings(all, ALL_RULES, policy, VERSION), comments.ok ? comments.exemptions : [])
      .findings;
  }
  const { groupBy } = request;
  const policyFile = policy.files.findLast((name) => !isRemoteName(name));
  const resources = inventories.flatMap((inventory) => inventory.resources);
  const groupOf = groupBy === undefined ? undefined : groupsOf(resources, groupBy);
  const [live, declared] = [false, true].map((ofFiles) =>
    inventories.filter((one) => isOfFiles(one) === ofFiles).flatMap((one) => one.resources),
  );
  const declaredAt = findDeclarations(live ?? [], declared ?? []);
  // Who can do what is said of Azure where that was looked at, else of what the files would make.
  const [context] = contexts;
  const report: AuditReport = {
    tool: { name: 'aml-endpoint', version: VERSION },
    auditedAt: new Date(now).toISOString(),
    ...(policy.files.length === 0 ? {} : { policies: policy.files }),
    summary: gate.counts,
    coverage,
    findings: reportFindings(locateFindings(judged, declaredAt), ALL_RULES, ownersOf(resources), groupOf),
    access:
      context === undefined
        ? { principalSets: [], access: [] }
        : reportAccess(context.inventory, context.access),
    network: inventories.flatMap(reportNetwork),
    ...(preview === undefined ? {} : { accessPreview: preview }),
    suppressions: notes,
    ...(groupBy === undefined ? {} : { groupBy: writeGroupBy(groupBy) }),
  };
  return {
    report,
    gate,
    rules,
    judged,
    ...(policyFile === undefined ? {} : { policyFile }),
    policies: policy.files,
    ...(reviewed === undefined ? {} : { change: changeFacts(reviewed, ofChange) }),
    strictest: decideGate(facts, { ...policy.gate, ...STRICTEST_GATE }),
    ...(request.principal === undefined || context === undefined
      ? {}
      : { principal: reportPrincipal(request.principal, context.inventory, context.access) }),
  };
}

/** What is in Azure, beside what files declare of it; what is about to change is different by its nature. */
function besideFiles(
  inventory: Inventory,
  inventories: readonly Inventory[],
  reviewed: ReviewedChange | undefined,
): Inventory {
  const declared = inventories.find(isOfFiles);
  return declared === undefined || reviewed !== undefined || isOfFiles(inventory)
    ? inventory
    : { ...inventory, declared };
}

/** Needs both what is in Azure and what is declared. */
function previewOf(
  inventories: readonly Inventory[],
  before: Inventory | undefined,
): AccessPreview | undefined {
  const live = inventories.find((one) => !isOfFiles(one));
  const after = inventories.find(isOfFiles);
  return live === undefined || after === undefined ? undefined : previewAccess(live, after, before);
}

function changeFacts({ change, files }: ReviewedChange, { older, elsewhere }: Reviewed): ChangeFacts {
  const { base, paths, warnings } = change;
  return {
    ...(paths === undefined ? {} : { files: paths.size }),
    isIrrelevant: files.isIrrelevant,
    ...(older === undefined || base === undefined ? {} : { newOnly: { base: base.commit, older } }),
    ...(elsewhere === undefined || paths === undefined ? {} : { elsewhere }),
    warnings,
  };
}

/** What may not be exempted may not be known either: a baseline would be the way around the floor. */
function withoutUnexemptible({ entries }: Baseline, { unexemptible }: EffectivePolicy): Baseline {
  return { entries: entries.filter(({ ruleId }) => !unexemptible.has(ruleId)) };
}
