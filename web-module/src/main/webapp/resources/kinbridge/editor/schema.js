import {Schema} from 'prosemirror-model';
import {tableNodes} from 'prosemirror-tables';

/**
 * What can stand in the editor: exactly what the document model of the server knows. Each top-level node is a block with an id, and
 * where it differs from the piece a language and a direction.
 */

/** The languages of the newsletter and their directions; the server has the list. */
const DIRECTIONS = {en: 'ltr', fa: 'rtl', sq: 'ltr', fr: 'ltr'};

/** The parts of a letter in the order in which they are set. */
export const LETTER_PARTS = ['addressee', 'subject', 'salutation', 'body', 'closing', 'signatory', 'copy-to'];

/** How deep an item of a list can stand. */
export const DEEPEST_LEVEL = 2;

/** The direction of a language, or null for none. */
export function directionOf(language) {
  return language ? DIRECTIONS[language] || null : null;
}

/** A known language of a BCP 47 tag, or null. */
export function languageOf(tag) {
  const primary = (tag || '').toLowerCase().split(/[-_]/)[0];
  return DIRECTIONS[primary] ? primary : null;
}

/** Whether a link leads to a web or mail address: the rule of the server. */
export function isSafeLink(href) {
  if (href.length > 2000 || /[\s"<>\\^`{|}[\]\u0000-\u0020]/.test(href)) {
    return false;
  }
  return /^https?:\/\/[^/?#]+/i.test(href) || /^mailto:[^@]*@/i.test(href);
}

const BLOCK = {id: {default: null}, language: {default: null}, direction: {default: null}};

function blockAttributes(node, more) {
  const attributes = {...more};
  if (node.attrs.id) {
    attributes['data-id'] = node.attrs.id;
  }
  if (node.attrs.language) {
    attributes.lang = node.attrs.language;
  }
  const direction = node.attrs.direction || directionOf(node.attrs.language);
  if (direction) {
    attributes.dir = direction;
  }
  return attributes;
}

function spoken(dom) {
  const direction = dom.getAttribute('dir');
  return {
    id: dom.getAttribute('data-id'),
    language: languageOf(dom.getAttribute('lang')),
    direction: direction === 'rtl' || direction === 'ltr' ? direction : null,
  };
}

function block(tag, more = {}) {
  return {
    attrs: {...BLOCK, ...(more.attrs || {})},
    group: 'block',
    content: 'inline*',
    defining: true,
    parseDOM: (more.tags || [tag]).map(name => ({tag: name, getAttrs: dom => ({...spoken(dom), ...(more.read ? more.read(dom) : {})})})),
    toDOM: node => [tag, blockAttributes(node, more.write ? more.write(node) : {}), 0],
    ...(more.spec || {}),
  };
}

const LINE = {content: 'text*', marks: '', defining: true, isolating: true};

const tables = tableNodes({tableGroup: 'block', cellContent: 'paragraph', cellAttributes: {}});

const nodes = {
  doc: {content: 'block+'},
  paragraph: block('p'),
  heading: block('h2', {
    attrs: {level: {default: 2}},
    tags: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
    read: dom => ({level: Math.min(4, Math.max(2, Number(dom.tagName.substring(1))))}),
    spec: {toDOM: node => ['h' + node.attrs.level, blockAttributes(node), 0]},
  }),
  bullet_list: block('ul', {spec: {content: 'list_item+'}}),
  ordered_list: block('ol', {spec: {content: 'list_item+'}}),
  list_item: {
    content: 'paragraph',
    defining: true,
    attrs: {level: {default: 0}},
    parseDOM: [{tag: 'li', getAttrs: dom => ({level: Math.min(DEEPEST_LEVEL, Math.max(0, Number(dom.getAttribute('data-level')) || 0))})}],
    toDOM: node => ['li', node.attrs.level ? {'data-level': node.attrs.level, 'aria-level': node.attrs.level + 1} : {}, 0],
  },
  quotation: block('blockquote', {spec: {content: 'quotation_text quotation_source', isolating: false}}),
  quotation_text: {content: 'inline*', defining: true, parseDOM: [{tag: 'p.quotation-text', priority: 60}], toDOM: () => ['p', {class: 'quotation-text'}, 0]},
  quotation_source: {...LINE, parseDOM: [{tag: 'p.quotation-source', priority: 60}], toDOM: () => ['p', {class: 'quotation-source'}, 0]},
  pull_quote: block('aside', {
    tags: ['aside.pull-quote'],
    write: () => ({class: 'pull-quote'}),
    spec: {content: '(text | hard_break)*'},
  }),
  letter_part: block('section', {
    attrs: {part: {default: 'body'}},
    tags: ['section.letter-part'],
    read: dom => ({part: LETTER_PARTS.includes(dom.getAttribute('data-part')) ? dom.getAttribute('data-part') : 'body'}),
    write: node => ({class: 'letter-part', 'data-part': node.attrs.part}),
  }),
  picture: block('figure', {
    attrs: {mediaId: {default: ''}},
    tags: ['figure.picture'],
    read: dom => ({mediaId: dom.getAttribute('data-media') || ''}),
    write: node => ({class: 'picture', 'data-media': node.attrs.mediaId}),
    spec: {content: 'picture_caption picture_credit picture_alt', isolating: true},
  }),
  picture_caption: {...LINE, parseDOM: [{tag: 'p.picture-caption', priority: 60}], toDOM: () => ['p', {class: 'picture-caption'}, 0]},
  picture_credit: {...LINE, parseDOM: [{tag: 'p.picture-credit', priority: 60}], toDOM: () => ['p', {class: 'picture-credit'}, 0]},
  picture_alt: {...LINE, parseDOM: [{tag: 'p.picture-alt', priority: 60}], toDOM: () => ['p', {class: 'picture-alt'}, 0]},
  table: {
    ...tables.table,
    attrs: {...BLOCK, caption: {default: ''}},
    parseDOM: [{tag: 'table', getAttrs: dom => ({...spoken(dom), caption: dom.caption ? dom.caption.textContent.trim().replace(/\s+/g, ' ') : dom.getAttribute('data-caption') || ''})}],
    toDOM: node => ['table', blockAttributes(node, {'data-caption': node.attrs.caption}), ['tbody', 0]],
  },
  table_row: tables.table_row,
  table_cell: tables.table_cell,
  table_header: tables.table_header,
  text: {group: 'inline'},
  hard_break: {inline: true, group: 'inline', selectable: false, parseDOM: [{tag: 'br'}], toDOM: () => ['br'], leafText: () => '\n'},
  note: {
    inline: true,
    group: 'inline',
    content: 'text*',
    atom: true,
    parseDOM: [{tag: 'span[data-note]'}],
    toDOM: () => ['span', {'data-note': ''}, 0],
    leafText: () => '\uFFFC',
  },
};

const marks = {
  isolate: {
    attrs: {language: {default: null}},
    parseDOM: [{tag: 'bdi', getAttrs: dom => ({language: languageOf(dom.getAttribute('lang'))})}],
    toDOM: mark => ['bdi', mark.attrs.language ? {lang: mark.attrs.language, dir: directionOf(mark.attrs.language)} : {dir: 'auto'}, 0],
  },
  link: {
    attrs: {href: {}},
    inclusive: false,
    parseDOM: [{tag: 'a[href]', getAttrs: dom => isSafeLink(dom.getAttribute('href')) ? {href: dom.getAttribute('href')} : false}],
    toDOM: mark => ['a', {href: mark.attrs.href, rel: 'noopener noreferrer'}, 0],
  },
  strong: {
    parseDOM: [{tag: 'strong'}, {tag: 'b', getAttrs: dom => dom.style.fontWeight !== 'normal' && null}],
    toDOM: () => ['strong', 0],
  },
  emphasis: {
    parseDOM: [{tag: 'em'}, {tag: 'i', getAttrs: dom => dom.style.fontStyle !== 'normal' && null}],
    toDOM: () => ['em', 0],
  },
};

/** The one schema of the editor. */
export const schema = new Schema({nodes, marks});
