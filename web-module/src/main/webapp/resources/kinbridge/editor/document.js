import {Fragment} from 'prosemirror-model';
import {schema, directionOf} from 'editor/schema';

/**
 * Between the document of the server and the document of the editor. What has no words yet is in the editor alone: an empty
 * paragraph is nothing to be saved.
 */

const MARKS = {STRONG: 'strong', EMPHASIS: 'emphasis'};
const NAMES = {strong: 'STRONG', emphasis: 'EMPHASIS'};
const SPACE = /^[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]*$/;

/** What the model refuses: control characters but the line feed, separators, halves of characters. */
export function printable(words) {
  return words.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufffe\uffff]/g, ' ')
      .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '');
}

/* ---- from the server ---- */

function textNodes(text, marks) {
  const own = marks.concat(text.marks.map(name => schema.marks[MARKS[name]].create()));
  const nodes = [];
  text.text.split('\n').forEach((line, number) => {
    if (number > 0) {
      nodes.push(schema.nodes.hard_break.create(null, null, own));
    }
    if (line) {
      nodes.push(schema.text(line, own));
    }
  });
  return nodes;
}

function inlineNodes(content, marks = []) {
  return content.flatMap(inline => {
    switch (inline.type) {
      case 'text': return textNodes(inline, marks);
      case 'link': return inlineNodes(inline.content.map(text => ({type: 'text', ...text})), marks.concat(schema.marks.link.create({href: inline.href})));
      case 'isolate': return inlineNodes(inline.content, marks.concat(schema.marks.isolate.create({language: inline.language || null})));
      case 'note': return [schema.nodes.note.create(null, inlineNodes(inline.content))];
      default: throw new Error('An inline of an unknown type: ' + inline.type);
    }
  });
}

function line(type, words) {
  return schema.nodes[type].create(null, words ? schema.text(words) : null);
}

function paragraphOf(content) {
  return schema.nodes.paragraph.create(null, inlineNodes(content));
}

function tableNode(block, attrs) {
  const rows = block.rows.map((row, y) => schema.nodes.table_row.create(null, row.map((cell, x) => {
    const header = (block.headerRow && y === 0) || (block.headerColumn && x === 0);
    return schema.nodes[header ? 'table_header' : 'table_cell'].create(null, paragraphOf(cell.content));
  })));
  return schema.nodes.table.create({...attrs, caption: block.caption}, rows);
}

/** One block of the server as a node. */
export function blockNode(block) {
  const attrs = {id: block.id, language: block.language || null, direction: block.direction || null};
  const nodes = schema.nodes;
  switch (block.type) {
    case 'paragraph': return nodes.paragraph.create(attrs, inlineNodes(block.content));
    case 'heading': return nodes.heading.create({...attrs, level: block.level}, inlineNodes(block.content));
    case 'list': return nodes[block.ordered ? 'ordered_list' : 'bullet_list'].create(attrs, block.items.map((item, i) => nodes.list_item.create({level: block.levels ? block.levels[i] : 0}, paragraphOf(item))));
    case 'quotation': return nodes.quotation.create(attrs, [nodes.quotation_text.create(null, inlineNodes(block.content)), line('quotation_source', block.source)]);
    case 'pull-quote': return nodes.pull_quote.create(attrs, inlineNodes(block.content));
    case 'picture': return nodes.picture.create({...attrs, mediaId: block.mediaId}, [line('picture_caption', block.caption), line('picture_credit', block.credit), line('picture_alt', block.alternativeText)]);
    case 'letter-part': return nodes.letter_part.create({...attrs, part: block.kind.toLowerCase().replace('_', '-')}, inlineNodes(block.content));
    case 'table': return tableNode(block, attrs);
    default: throw new Error('A block of an unknown type: ' + block.type);
  }
}

/** The document of the server as a document of the editor; at least one paragraph, to write into. */
export function toEditor(document) {
  const blocks = document.blocks.map(blockNode);
  const doc = schema.nodes.doc.create(null, blocks.length ? blocks : [schema.nodes.paragraph.create()]);
  doc.check();
  return doc;
}

/* ---- to the server ---- */

/** Text, and isolates and links as what stands around it: grouped as the model has them, isolates outside of links. */
function runs(pieces) {
  const grouped = [];
  pieces.forEach(piece => {
    const text = {type: 'text', text: piece.text, marks: piece.marks};
    const last = grouped[grouped.length - 1];
    if (piece.href === null) {
      grouped.push(text);
    } else if (last && last.type === 'link' && last.href === piece.href) {
      last.content.push({text: piece.text, marks: piece.marks});
    } else {
      grouped.push({type: 'link', href: piece.href, content: [{text: piece.text, marks: piece.marks}]});
    }
  });
  return grouped.flatMap(run => run.type === 'link' && run.content.every(text => SPACE.test(text.text))
      ? run.content.map(text => ({type: 'text', ...text}))
      : [run.type === 'link' ? {...run, content: run.content.map(text => ({type: 'text', ...text}))} : run]);
}

function phrases(pieces) {
  const content = [];
  let at = 0;
  while (at < pieces.length) {
    const isolation = pieces[at].isolation;
    let end = at + 1;
    while (end < pieces.length && pieces[end].isolation === isolation) {
      end++;
    }
    const inside = runs(pieces.slice(at, end));
    const blank = pieces.slice(at, end).every(piece => SPACE.test(piece.text));
    if (isolation === null || blank) {
      content.push(...inside);
    } else {
      content.push(isolation ? {type: 'isolate', language: isolation, content: inside} : {type: 'isolate', content: inside});
    }
    at = end;
  }
  return content;
}

function piece(node) {
  const isolate = node.marks.find(mark => mark.type.name === 'isolate');
  const link = node.marks.find(mark => mark.type.name === 'link');
  return {
    text: node.isText ? printable(node.text) : '\n',
    marks: node.marks.map(mark => NAMES[mark.type.name]).filter(Boolean).sort().reverse(),
    href: link ? link.attrs.href : null,
    isolation: isolate ? isolate.attrs.language || '' : null,
  };
}

/** The inline content of a textblock. */
export function inlines(node) {
  const content = [];
  let pieces = [];
  node.forEach(child => {
    if (child.type.name === 'note') {
      content.push(...phrases(pieces));
      pieces = [];
      const words = inlines(child);
      if (!SPACE.test(child.textContent)) {
        content.push({type: 'note', content: words});
      }
    } else {
      pieces.push(piece(child));
    }
  });
  content.push(...phrases(pieces));
  return content;
}

function hasWords(node) {
  let words = !SPACE.test(node.textContent);
  node.descendants(child => {
    words = words || child.type.name === 'note' && !SPACE.test(child.textContent);
  });
  return words;
}

function lineOf(node) {
  return printable(node.textContent).replace(/\s+/g, ' ').trim();
}

function isHeader(cell) {
  return cell.type.name === 'table_header';
}

function tableBlock(node, common) {
  const rows = [];
  node.forEach(row => {
    const cells = [];
    row.forEach(cell => cells.push(cell));
    rows.push(cells);
  });
  const headerRow = rows[0].every(isHeader) && (rows.length > 1 || rows[0].length > 1);
  const headerColumn = rows.every((row, y) => isHeader(row[0]) || (headerRow && y === 0)) && (!headerRow || rows.length > 1);
  return {
    type: 'table',
    ...common,
    caption: printable(node.attrs.caption),
    headerRow,
    headerColumn,
    rows: rows.map(row => row.map(cell => ({content: hasWords(cell) ? inlines(cell.firstChild) : []}))),
  };
}

const WRITERS = {
  paragraph: (node, common) => hasWords(node) && {type: 'paragraph', ...common, content: inlines(node)},
  heading: (node, common) => hasWords(node) && {type: 'heading', ...common, level: node.attrs.level, content: inlines(node)},
  bullet_list: (node, common) => listBlock(node, common, false),
  ordered_list: (node, common) => listBlock(node, common, true),
  quotation: (node, common) => quotationBlock(node, common),
  pull_quote: (node, common) => hasWords(node) && {type: 'pull-quote', ...common, content: inlines(node)},
  letter_part: (node, common) => hasWords(node) && {type: 'letter-part', ...common, kind: node.attrs.part.toUpperCase().replace('-', '_'), content: inlines(node)},
  picture: (node, common) => ({type: 'picture', ...common, mediaId: node.attrs.mediaId, caption: lineOf(node.child(0)), credit: lineOf(node.child(1)), alternativeText: lineOf(node.child(2))}),
  table: tableBlock,
};

function listBlock(node, common, ordered) {
  const items = [];
  const levels = [];
  node.forEach(item => {
    if (hasWords(item)) {
      items.push(inlines(item.firstChild));
      levels.push(Math.min(item.attrs.level, levels.length ? levels[levels.length - 1] + 1 : 0));
    }
  });
  const list = {type: 'list', ...common, ordered, items};
  return items.length > 0 && (levels.some(level => level > 0) ? {...list, levels} : list);
}

function quotationBlock(node, common) {
  const source = lineOf(node.child(1));
  if (hasWords(node.child(0))) {
    const block = {type: 'quotation', ...common, content: inlines(node.child(0))};
    return source ? {...block, source} : block;
  }
  // whose words they are is kept while the words are not there yet
  return source ? {type: 'paragraph', ...common, content: [{type: 'text', text: source, marks: []}]} : false;
}

/** One top-level node as a block of the server; false if there is nothing in it to be saved. */
export function nodeBlock(node) {
  const common = {id: node.attrs.id};
  if (node.attrs.language) {
    common.language = node.attrs.language;
  }
  if (node.attrs.direction && node.attrs.direction !== directionOf(node.attrs.language)) {
    common.direction = node.attrs.direction;
  }
  return WRITERS[node.type.name](node, common);
}

const written = new WeakMap();

/** The document of the editor as a document of the server. Nodes that did not change are not written again. */
export function toServer(doc) {
  const blocks = [];
  doc.forEach(node => {
    if (!written.has(node)) {
      written.set(node, nodeBlock(node));
    }
    const block = written.get(node);
    if (block) {
      blocks.push(block);
    }
  });
  return {blocks};
}

/** The content of one document as a fragment, to be put into the editor. */
export function fragmentOf(document) {
  return Fragment.from(toEditor(document).content);
}
