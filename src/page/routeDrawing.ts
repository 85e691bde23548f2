import type { EscalationRoute, RouteStep } from '../findings/finding.ts';
import { element, svgElement } from './dom.ts';
import { BOX, type Box, DRAWING_WIDTH, layOutRoute, type Words } from './routeLayout.ts';

const KINDS: Readonly<Record<Box['kind'], string>> = {
  start: 'Starts here',
  identity: 'Becomes',
  goal: 'Ends with',
};

/** An escalation path as a drawing, with the same in words beside it. */
export function drawRoute(route: EscalationRoute): HTMLElement {
  const { height, boxes, arrows, words } = layOutRoute(route);
  const drawing = svgElement(
    'svg',
    {
      viewBox: `0 0 ${DRAWING_WIDTH} ${height}`,
      class: 'route',
      role: 'img',
      'aria-label': `Escalation path of ${route.from}; its steps follow as text`,
    },
    ...arrows.map(drawArrow),
    ...boxes.map(drawBox),
    ...words.map(drawWords),
  );
  const steps = [...route.steps, ...route.ends].map(sayStep);
  return element(
    'div',
    { class: 'route-box' },
    element(
      'div',
      { class: 'scroll', tabindex: '0', role: 'group', 'aria-label': 'Drawing of the path' },
      drawing,
    ),
    element(
      'details',
      { class: 'as-text' },
      element('summary', {}, 'The same in words'),
      element('p', {}, element('b', {}, route.from)),
      element('ol', {}, ...steps),
    ),
  );
}

function sayStep({ action, by, to }: RouteStep): HTMLElement {
  return element(
    'li',
    {},
    action,
    element('span', { class: 'faint' }, ` (${by})`),
    ' → ',
    element('b', {}, to),
  );
}

function drawArrow(d: string): SVGElement {
  // The head is drawn by hand: a marker would be found by an id, and a page may hold many drawings.
  const end = /(?:H(?<x>[\d.]+)|V(?<y>[\d.]+))$/.exec(d);
  const line = svgElement('path', { class: 'arrow', d });
  const [startX = 0, startY = 0] = /^M([\d.]+) ([\d.]+)/.exec(d)?.slice(1).map(Number) ?? [];
  const across = /H([\d.]+)V/.exec(d);
  const x = Number(end?.groups?.['x'] ?? across?.[1] ?? startX);
  const y = Number(end?.groups?.['y'] ?? startY);
  const head = end?.groups?.['x'] === undefined ? `M${x} ${y}l-5 -9h10z` : `M${x} ${y}l-9 -5v10z`;
  return svgElement('g', {}, line, svgElement('path', { class: 'arrow-head', d: head }));
}

function drawBox({ x, y, kind, lines }: Box): SVGElement {
  const top = y + BOX.height / 2 - ((lines.length - 1) * 15) / 2 + 12;
  return svgElement(
    'g',
    { class: `box ${kind}` },
    svgElement('rect', { x, y, width: BOX.width, height: BOX.height, rx: 10 }),
    svgElement('text', { class: 'kind', x: x + BOX.width / 2, y: y + 16 }, KINDS[kind]),
    ...lines.map((line, index) =>
      svgElement('text', { class: 'name', x: x + BOX.width / 2, y: top + index * 15 }, line),
    ),
  );
}

function drawWords({ x, y, lines, tone, anchor }: Words): SVGElement {
  return svgElement(
    'g',
    { class: `${tone} ${anchor}` },
    ...lines.map((line, index) => svgElement('text', { x, y: y + index * 14 }, line)),
  );
}
