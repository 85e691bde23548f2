import { AccessMatrix } from './accessMatrix.ts';
import { readEndpoints, readFindings, readPage } from './blocks.ts';
import { place } from './dom.ts';
import { FindingList } from './findingList.ts';
import { NetworkTable } from './networkTable.ts';
import { RouteList } from './routeList.ts';
import { makeThemeChoice } from './theme.ts';

// The script of the HTML report. The page is whole without it, with the worst findings only; it puts the lists of all
// in their place. `.ci/generate-page.ts` makes one text of it, which renderHtml writes into each report.

const page = readPage();
const findings = readFindings();
const endpoints = readEndpoints();

const list = new FindingList(findings, page);
const routes = findings.filter(({ route }) => route !== undefined);
const parts = {
  findings: list,
  ...(routes.length === 0
    ? {}
    : { paths: new RouteList(routes, page.routes, (finding) => list.open(finding)) }),
  access: new AccessMatrix(endpoints, page),
  network: new NetworkTable(endpoints, page),
};
for (const [id, part] of Object.entries(parts)) place(`${id}-body`)?.replaceChildren(part.root);
place('theme')?.replaceChildren(makeThemeChoice());
document.documentElement.classList.add('scripted');

/** On paper there is nothing to open, turn or choose. */
function print(printing: boolean): void {
  for (const part of Object.values(parts)) part.print(printing);
  for (const details of document.querySelectorAll('details')) details.open = printing;
}
addEventListener('beforeprint', () => print(true));
addEventListener('afterprint', () => print(false));
// A preview that changes the medium alone.
matchMedia('print').addEventListener('change', ({ matches }) => print(matches));
