import {Fragment, Slice} from 'prosemirror-model';
import {schema, DEEPEST_LEVEL, directionOf, isSafeLink, languageOf} from 'editor/schema';
import {isFromWord, unword} from 'editor/word';

/**
 * What is pasted keeps its structure, its languages and directions, and loses everything else: styles, scripts, pictures, frames.
 * The schema would drop most of it too; here it is brought into a shape that the schema can keep.
 */

const DROPPED = 'del, script, style, meta, link, title, base, template, noscript, svg, math, iframe, object, embed, applet, audio, video, canvas, input, button, select, textarea, label > input, xml, hr, wbr, [hidden]';
const BLOCKS = 'p, div, h1, h2, h3, h4, h5, h6, ul, ol, li, blockquote, pre, table, section, article, aside, header, footer, main, figure, figcaption, dl, dt, dd, address, nav, form, fieldset';

/** What was left out, for a message: {pictures, links}. */
export class Cleaning {
  constructor(language) {
    this.language = language;
    this.pictures = 0;
    this.links = 0;
  }

  /** The HTML of a clipboard as HTML that the schema keeps whole. */
  html(given) {
    const document = new DOMParser().parseFromString(given, 'text/html');
    if (document.querySelector('[data-pm-slice]')) {
      return given; // copied here
    }
    if (isFromWord(document)) {
      unword(document);
    }
    const body = document.body;
    comments(document);
    this.pictures += body.querySelectorAll('img:not([width="1"])').length;
    body.querySelectorAll(DROPPED).forEach(node => node.remove());
    body.querySelectorAll('img, picture, source').forEach(node => node.remove());
    this.links += unlinked(body);
    styled(body);
    languages(body, this.language);
    tables(document);
    nestedLists(body);
    quotations(document);
    preformatted(document);
    figures(document);
    bare(body);
    emptied(body);
    return body.innerHTML;
  }
}

function unwrap(node) {
  node.replaceWith(...node.childNodes);
}

function comments(document) {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_COMMENT);
  const found = [];
  while (walker.nextNode()) {
    found.push(walker.currentNode);
  }
  found.forEach(comment => comment.remove());
}

function unlinked(body) {
  let count = 0;
  body.querySelectorAll('a').forEach(link => {
    const href = (link.getAttribute('href') || '').trim();
    if (isSafeLink(href) && link.textContent.trim()) {
      link.setAttribute('href', href);
    } else {
      count += href && !href.startsWith('#') && link.textContent.trim() ? 1 : 0;
      unwrap(link);
    }
  });
  return count;
}

function weight(style) {
  const value = (/font-weight\s*:\s*([a-z0-9]+)/i.exec(style) || [])[1];
  return value ? (/^bold/i.test(value) || Number(value) >= 600 ? 'strong' : 'normal') : null;
}

function slant(style) {
  const value = (/font-style\s*:\s*([a-z]+)/i.exec(style) || [])[1];
  return value ? (/^(italic|oblique)/i.test(value) ? 'em' : 'normal') : null;
}

function wrapContent(node, tag) {
  const wrapper = node.ownerDocument.createElement(tag);
  wrapper.append(...node.childNodes);
  node.append(wrapper);
}

/** Bold and italic words stay so, whichever way they were made so; in headings they say nothing. */
function styled(body) {
  body.querySelectorAll('b, strong, i, em, span, font').forEach(node => {
    const style = node.getAttribute('style') || '';
    const strong = weight(style) || (/^(b|strong)$/.test(node.localName) ? 'strong' : 'normal');
    const slanted = slant(style) || (/^(i|em)$/.test(node.localName) ? 'em' : 'normal');
    const plain = Boolean(node.closest('h1, h2, h3, h4, h5, h6, th')) || Boolean(node.querySelector(BLOCKS));
    const span = node.ownerDocument.createElement('span');
    ['dir', 'lang', 'data-note'].forEach(name => node.hasAttribute(name) && span.setAttribute(name, node.getAttribute(name)));
    span.append(...node.childNodes);
    node.replaceWith(span);
    if (!plain && slanted === 'em') {
      wrapContent(span, 'em');
    }
    if (!plain && strong === 'strong') {
      wrapContent(span, 'strong');
    }
  });
}

function directionIn(node) {
  const given = node.getAttribute('dir') || (/direction\s*:\s*(rtl|ltr)/i.exec(node.getAttribute('style') || '') || [])[1];
  return given ? given.toLowerCase() : null;
}

/** A language that all words of a block have is the block's; words of another direction inside a line are set apart. */
function languages(body, own) {
  body.querySelectorAll('p, h1, h2, h3, h4, h5, h6, ul, ol, blockquote, table').forEach(block => {
    const spoken = spokenBy(block);
    const language = spoken || languageOf(block.getAttribute('lang')) || null;
    const direction = directionIn(block);
    block.removeAttribute('lang');
    block.removeAttribute('dir');
    if (language && language !== own) {
      block.setAttribute('lang', language);
    }
    if (direction && /^(rtl|ltr)$/.test(direction) && direction !== directionOf(language || own)) {
      block.setAttribute('dir', direction);
    }
  });
  body.querySelectorAll('span[lang], bdi').forEach(span => isolated(span, own));
}

function spokenBy(block) {
  const languages = new Set();
  const walker = block.ownerDocument.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    if (/\p{L}/u.test(walker.currentNode.data)) {
      const holder = walker.currentNode.parentElement.closest('[lang]');
      languages.add(holder && block.contains(holder) && holder !== block ? languageOf(holder.getAttribute('lang')) : null);
    }
  }
  return languages.size === 1 ? languages.values().next().value : null;
}

function isolated(span, own) {
  const block = span.parentElement.closest('[lang], body');
  const around = block.localName === 'body' ? own : languageOf(block.getAttribute('lang')) || own;
  const language = languageOf(span.getAttribute('lang'));
  const inner = span.querySelector(BLOCKS) || !/\p{L}/u.test(span.textContent);
  const turns = language && directionOf(language) !== directionOf(around);
  if (inner || (span.localName === 'span' && !turns)) {
    span.removeAttribute('lang');
    return;
  }
  const bdi = span.ownerDocument.createElement('bdi');
  if (language && language !== around) {
    bdi.setAttribute('lang', language);
  }
  bdi.append(...span.childNodes);
  span.replaceWith(bdi);
}

/** The lines of a node that may hold blocks, as one line with breaks. */
function asLines(node) {
  const document = node.ownerDocument;
  node.querySelectorAll(BLOCKS).forEach(block => {
    if (block.previousSibling && !(block.previousSibling.nodeType === 3 && !block.previousSibling.data.trim())) {
      block.before(document.createElement('br'));
    } else if (block.parentElement !== node && block.previousElementSibling) {
      block.before(document.createElement('br'));
    }
  });
  node.querySelectorAll(BLOCKS).forEach(unwrap);
}

/** Joined cells are parted: the words stay in the first, the others are empty. A caption is an attribute, as the schema has it. */
function tables(document) {
  document.querySelectorAll('table table').forEach(inner => asLines(inner.parentElement));
  document.querySelectorAll('td, th').forEach(asLines);
  document.querySelectorAll('table > caption').forEach(caption => {
    caption.parentElement.setAttribute('data-caption', caption.textContent.replace(/\s+/g, ' ').trim());
    caption.remove();
  });
  document.querySelectorAll('table').forEach(table => {
    Array.from(table.rows).forEach((row, y) => Array.from(row.cells).forEach(cell => part(table, cell, y)));
  });
}

function part(table, cell, y) {
  const columns = Math.min(cell.colSpan, 40);
  const rows = Math.min(cell.rowSpan, table.rows.length - y);
  cell.removeAttribute('colspan');
  cell.removeAttribute('rowspan');
  const place = cell.cellIndex;
  for (let more = 1; more < columns; more++) {
    cell.after(table.ownerDocument.createElement(cell.localName));
  }
  for (let below = 1; below < rows; below++) {
    const row = table.rows[y + below];
    for (let more = 0; more < columns; more++) {
      row.insertBefore(table.ownerDocument.createElement(cell.localName), row.cells[place] || null);
    }
  }
}

/** How deep an item stands is written at it, for the schema has one list of items with levels. */
function levels(body) {
  body.querySelectorAll('li:not([data-level])').forEach(item => {
    let depth = -1;
    for (let list = item.closest('ul, ol'); list && body.contains(list); list = list.parentElement.closest('ul, ol')) {
      depth++;
    }
    item.setAttribute('data-level', Math.max(0, depth));
  });
}

/** None stands more than one level below the item before it. */
function withoutGaps(list) {
  let above = -1;
  Array.from(list.children).filter(child => child.localName === 'li').forEach(item => {
    above = Math.min(Number(item.getAttribute('data-level')) || 0, above + 1, DEEPEST_LEVEL);
    item.setAttribute('data-level', above);
  });
}

/** Lists that stand in a list become items of it. */
function nestedLists(body) {
  levels(body);
  for (let inner = body.querySelector('li ul, li ol'); inner; inner = body.querySelector('li ul, li ol')) {
    const item = inner.parentElement.closest('li');
    item.after(...Array.from(inner.children));
    inner.remove();
  }
  body.querySelectorAll('ul > ul, ul > ol, ol > ul, ol > ol').forEach(unwrap);
  body.querySelectorAll('ul, ol').forEach(withoutGaps);
  body.querySelectorAll('li').forEach(asLines);
}

function quotations(document) {
  document.querySelectorAll('blockquote blockquote').forEach(unwrap);
  document.querySelectorAll('blockquote').forEach(quotation => {
    const source = document.createElement('p');
    source.className = 'quotation-source';
    const said = quotation.querySelector('footer, cite');
    if (said) {
      source.textContent = said.textContent.replace(/\s+/g, ' ').replace(/^\s*[—–-]\s*/, '').trim();
      said.remove();
    }
    asLines(quotation);
    const words = document.createElement('p');
    words.className = 'quotation-text';
    words.append(...quotation.childNodes);
    quotation.append(words, source);
  });
}

function preformatted(document) {
  document.querySelectorAll('pre').forEach(pre => {
    const words = document.createElement('p');
    pre.textContent.split('\n').forEach((line, number) => words.append(...(number ? [document.createElement('br')] : []), line));
    pre.replaceWith(words);
  });
}

function figures(document) {
  document.querySelectorAll('figure:not(.picture)').forEach(unwrap);
  document.querySelectorAll('figcaption, dt, dd, address').forEach(node => {
    const words = document.createElement('p');
    words.append(...node.childNodes);
    node.replaceWith(words);
  });
}

/** Only what the schema reads is left on the elements. */
function bare(body) {
  const KEPT = ['href', 'lang', 'dir', 'data-note', 'data-caption', 'data-level'];
  body.querySelectorAll('*').forEach(node => Array.from(node.attributes).forEach(attribute => {
    const own = attribute.name === 'class' && /^quotation-(text|source)$/.test(attribute.value);
    if (!KEPT.includes(attribute.name) && !own) {
      node.removeAttribute(attribute.name);
    }
  }));
}

/** Empty paragraphs are space between others, which the style sheet of the newsletter makes. */
function emptied(body) {
  body.querySelectorAll('p, h1, h2, h3, h4, h5, h6, li, div').forEach(node => {
    if (!node.textContent.trim() && !node.querySelector('[data-note], table, ul, ol') && !node.closest('td, th') && node.className !== 'quotation-source') {
      node.remove();
    }
  });
  body.querySelectorAll('ul:empty, ol:empty').forEach(node => node.remove());
}

/** Plain text: an empty line parts paragraphs; without empty lines each line is one. */
export function textSlice(text) {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\t/g, ' ');
  const parts = /\n[ \u00a0]*\n/.test(lines.trim()) ? lines.split(/\n(?:[ \u00a0]*\n)+/) : lines.split('\n');
  const paragraphs = parts.filter(part => part.trim()).map(part => {
    const content = [];
    part.trim().split('\n').forEach((line, number) => {
      if (number) {
        content.push(schema.nodes.hard_break.create());
      }
      if (line) {
        content.push(schema.text(line));
      }
    });
    return schema.nodes.paragraph.create(null, content);
  });
  return new Slice(Fragment.from(paragraphs), paragraphs.length ? 1 : 0, paragraphs.length ? 1 : 0);
}
