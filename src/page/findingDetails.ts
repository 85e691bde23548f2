import type { FindingDetails } from '../report/html/pageData.ts';
import { readDetails, readRoute } from './blocks.ts';
import { button, type Child, element, webLink } from './dom.ts';
import type { ListedFinding } from './findingQuery.ts';
import { drawRoute } from './routeDrawing.ts';

/** All that is known of a finding: why, what to do, and what it is. */
export function showDetails(finding: ListedFinding): HTMLElement {
  const details = readDetails(finding.number);
  const route = finding.route === undefined ? undefined : readRoute(finding.route);
  const root = element('div', { class: 'details' });
  if (details === undefined) {
    root.append(
      element(
        'p',
        { class: 'note' },
        'Only the worst findings have their proof on this page; the JSON report has this one’s.',
      ),
      showFacts(finding, undefined),
    );
    return root;
  }
  const proof = element('div', { class: 'proof' });
  if (details.reason !== undefined) {
    proof.append(element('h3', {}, 'Why it could not be decided'), element('p', {}, details.reason));
  }
  if (details.exemption !== undefined) {
    proof.append(element('h3', {}, 'Exempted'), element('p', {}, details.exemption));
  }
  if (route !== undefined) {
    proof.append(element('h3', {}, 'Escalation path'), drawRoute(route));
  }
  proof.append(...showEvidence(finding, details), ...showRemedy(details));
  root.append(proof, showFacts(finding, details));
  return root;
}

function showEvidence({ id }: ListedFinding, { evidence, moreEvidence }: FindingDetails): Node[] {
  if (evidence.length === 0) return [];
  const steps = evidence.map(({ what, where, why }) =>
    element(
      'li',
      {},
      element('b', {}, what),
      why === '' ? undefined : element('span', {}, `: ${why}`),
      where === '' || where === id ? undefined : element('code', { class: 'where' }, where),
    ),
  );
  if (moreEvidence !== undefined) {
    steps.push(element('li', {}, `and ${moreEvidence} more steps; the JSON report has them`));
  }
  return [element('h3', {}, 'Evidence'), element('ol', { class: 'evidence' }, ...steps)];
}

function showRemedy({ remediation, command, destructive, docs }: FindingDetails): Node[] {
  const found: Node[] = [element('h3', {}, 'What to do'), element('p', {}, remediation)];
  if (destructive)
    found.push(element('p', { class: 'warning' }, 'This can stop something that works today.'));
  if (command !== undefined) found.push(showCommand(command));
  if (docs !== '') found.push(element('p', { class: 'docs' }, 'Documentation: ', webLink(docs)));
  return found;
}

/** A command as it would be pasted, what is invisible in it written out. */
function showCommand(command: string): HTMLElement {
  const code = element('code', {}, command);
  const pre = element('pre', { tabindex: '0', role: 'group', 'aria-label': 'Command' }, code);
  const said = element('span', { role: 'status', class: 'said' });
  const copy = button(
    { class: 'copy' },
    () => {
      void copyText(code).then((words) => {
        said.textContent = words;
      });
    },
    'Copy',
  );
  return element('div', { class: 'command' }, pre, element('div', { class: 'copying' }, said, copy));
}

async function copyText(code: HTMLElement): Promise<string> {
  try {
    await navigator.clipboard.writeText(code.textContent ?? '');
    return 'Copied';
  } catch {
    // A page that may not write the clipboard still saves the reader the selecting.
    getSelection()?.selectAllChildren(code);
    return 'Selected: press Ctrl+C';
  }
}

function showFacts(finding: ListedFinding, details: FindingDetails | undefined): HTMLElement {
  const facts: readonly (readonly [string, Child])[] = [
    ['Resource', element('code', {}, finding.id)],
    ['Kind', finding.kind],
    ['File', finding.place],
    ['Owner', finding.owner],
    ['Group', finding.group],
    ['Status', finding.status === 'open' && finding.result === 'unknown' ? 'unknown' : finding.status],
    ['Confidence', details?.confidence],
    ['For', finding.persona === 'regular' ? 'everybody' : `persona ${finding.persona}`],
    ['Fingerprint', element('code', {}, finding.fingerprint)],
  ];
  const list = element('dl', { class: 'facts' });
  for (const [name, value] of facts) {
    if (value !== undefined)
      list.append(element('div', {}, element('dt', {}, name), element('dd', {}, value)));
  }
  return list;
}
