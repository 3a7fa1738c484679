/** The pictures on the buttons: paths in a square of 24, drawn in the colour of the text. Those that point turn with the direction. */

const PATHS = {
  undo: 'M8 5 3 10l5 5M3 10h11a6 6 0 0 1 0 12h-3',
  redo: 'm16 5 5 5-5 5m5-5H10a6 6 0 0 0 0 12h3',
  strong: 'M7 4h6a4 4 0 0 1 0 8H7zm0 8h7a4 4 0 0 1 0 8H7z',
  emphasis: 'M10 4h8M6 20h8M14 4l-4 16',
  bullets: 'M9 6h12M9 12h12M9 18h12M4 6h.01M4 12h.01M4 18h.01',
  numbers: 'M10 6h11M10 12h11M10 18h11M4 4v4M3 16h2.5L3 20h3',
  quotation: 'M9 7H4v6h5zm0 6c0 3-1 4-4 5M20 7h-5v6h5zm0 6c0 3-1 4-4 5',
  link: 'M10 14a4 4 0 0 0 6 0l4-4a4 4 0 0 0-6-6l-1 1m1 5a4 4 0 0 0-6 0l-4 4a4 4 0 0 0 6 6l1-1',
  note: 'M4 5h9M4 12h16M4 19h16M18 3v6M16 4.5 18 3',
  picture: 'M4 5h16v14H4zm0 11 5-5 4 4 3-3 4 4M15.5 9.5h.01',
  table: 'M4 5h16v14H4zm0 5h16M4 14.5h16M10 5v14',
  letter: 'M3 6h18v12H3zm0 0 9 7 9-7',
  speech: 'M4 6h10M9 4v2c0 4-2 7-5 9m2-6c1 3 3 5 7 6m0 5 4-10 4 10m-7-3h6',
  find: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zm5 11.5L21 21',
  down: 'm6 9 6 6 6-6',
};

const TURNING = ['undo', 'redo', 'bullets', 'numbers'];

/** An icon as an element; it says nothing to a screen reader. */
export function icon(name) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('focusable', 'false');
  svg.classList.add('editor-icon');
  svg.classList.toggle('turning', TURNING.includes(name));
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', PATHS[name]);
  svg.append(path);
  return svg;
}
