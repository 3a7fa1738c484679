import {TextSelection, Selection} from 'prosemirror-state';
import {Fragment} from 'prosemirror-model';
import {isInTable} from 'prosemirror-tables';
import {schema, DEEPEST_LEVEL, LETTER_PARTS} from 'editor/schema';

/** Commands that turn blocks into other blocks. Each takes (state, dispatch) and returns whether it could be done. */

const nodes = schema.nodes;

/** The top-level block around the selection's head: {node, pos, index}. */
export function blockAt(state) {
  const {$head} = state.selection;
  if ($head.depth === 0) {
    const node = $head.nodeAfter || $head.nodeBefore;
    return node ? {node, pos: $head.nodeAfter ? $head.pos : $head.pos - node.nodeSize} : null;
  }
  return {node: $head.node(1), pos: $head.before(1)};
}

/** The top-level blocks that the selection touches. */
export function selectedBlocks(state) {
  const blocks = [];
  const {from, to} = state.selection;
  state.doc.forEach((node, pos) => {
    if (pos < Math.max(to, from + 1) && pos + node.nodeSize > from) {
      blocks.push({node, pos});
    }
  });
  return blocks;
}

/** The inline content of a block, line after line. */
function linesOf(node) {
  if (node.isTextblock) {
    return [node.content];
  }
  const lines = [];
  node.descendants(child => {
    if (child.isTextblock && child.content.size > 0) {
      lines.push(child.content);
    }
    return !child.isTextblock;
  });
  return lines.length ? lines : [Fragment.empty];
}

function withoutNotes(content) {
  const kept = [];
  content.forEach(child => {
    if (child.type === nodes.note) {
      kept.push(...child.content.content);
    } else {
      kept.push(child);
    }
  });
  return Fragment.from(kept);
}

function common(node) {
  return {id: node.attrs.id, language: node.attrs.language, direction: node.attrs.direction};
}

/** Makes new blocks of the selected ones; build(content, attrs) makes one of each line. */
function rebuild(build) {
  return (state, dispatch) => {
    const blocks = selectedBlocks(state).filter(({node}) => node.type !== nodes.picture && node.type !== nodes.table);
    if (!blocks.length) {
      return false;
    }
    if (dispatch) {
      const tr = state.tr;
      const offset = state.selection.$head.parentOffset;
      let end = 0;
      blocks.forEach(({node, pos}) => {
        const made = linesOf(node).map((content, number) => build(content, number ? {...common(node), id: null} : common(node)));
        const at = tr.mapping.map(pos);
        tr.replaceWith(at, at + node.nodeSize, made);
        end = at;
      });
      const inside = Math.min(end + 1 + offset, tr.doc.content.size);
      tr.setSelection(TextSelection.near(tr.doc.resolve(inside), -1));
      dispatch(tr.scrollIntoView());
    }
    return true;
  };
}

/** Paragraphs of the selected blocks. */
export const toParagraph = rebuild((content, attrs) => nodes.paragraph.create(attrs, content));

/** Headings of a level; the same again makes paragraphs. */
export function toHeading(level) {
  return (state, dispatch) => {
    const block = blockAt(state);
    const already = block && block.node.type === nodes.heading && block.node.attrs.level === level;
    return already ? toParagraph(state, dispatch) : rebuild((content, attrs) => nodes.heading.create({...attrs, level}, content))(state, dispatch);
  };
}

/** Words set large; notes in them become words. */
export function toPullQuote(state, dispatch) {
  const block = blockAt(state);
  return block && block.node.type === nodes.pull_quote
      ? toParagraph(state, dispatch)
      : rebuild((content, attrs) => nodes.pull_quote.create(attrs, withoutNotes(content)))(state, dispatch);
}

/** A quotation with a line for whose words they are. */
export function toQuotation(state, dispatch) {
  const block = blockAt(state);
  return block && block.node.type === nodes.quotation
      ? toParagraph(state, dispatch)
      : rebuild((content, attrs) => nodes.quotation.create(attrs, [nodes.quotation_text.create(null, content), nodes.quotation_source.create()]))(state, dispatch);
}

/** A part of a letter. */
export function toLetterPart(part) {
  return rebuild((content, attrs) => nodes.letter_part.create({...attrs, part}, content));
}

/** The item of a list that the selection begins in, with what stands before it; null outside of lists. */
function itemAt(state) {
  const {$from} = state.selection;
  for (let depth = $from.depth; depth > 0; depth--) {
    if ($from.node(depth).type === nodes.list_item) {
      const index = $from.index(depth - 1);
      return {list: $from.node(depth - 1), index, pos: $from.before(depth), node: $from.node(depth), depth};
    }
  }
  return null;
}

/** All items between both ends of the selection stand deeper or less deep; whatever stood below them comes along. */
export function shiftItems(by) {
  return (state, dispatch) => {
    const first = itemAt(state);
    if (!first) {
      return false;
    }
    const level = first.node.attrs.level;
    const above = first.index > 0 ? first.list.child(first.index - 1).attrs.level : -1;
    if (by > 0 ? level + by > Math.min(above + 1, DEEPEST_LEVEL) : level + by < 0) {
      return false;
    }
    if (dispatch) {
      const tr = state.tr;
      let pos = first.pos;
      for (let i = first.index; i < first.list.childCount; i++) {
        const item = first.list.child(i);
        if (pos >= state.selection.to && i > first.index && item.attrs.level <= level) {
          break;
        }
        tr.setNodeMarkup(pos, null, {...item.attrs, level: Math.min(DEEPEST_LEVEL, Math.max(0, item.attrs.level + by))});
        pos += item.nodeSize;
      }
      dispatch(tr.scrollIntoView());
    }
    return true;
  };
}

/** At the start of an item that stands deeper: one level less deep. */
export function outdentAtStart(state, dispatch) {
  const {$from, empty} = state.selection;
  return empty && $from.parentOffset === 0 && shiftItems(-1)(state, dispatch);
}

/** In an empty item that stands deeper: one level less deep. */
export function outdentEmpty(state, dispatch) {
  return state.selection.$from.parent.content.size === 0 && shiftItems(-1)(state, dispatch);
}

/** A list of the selected blocks, or paragraphs of a list of that kind. */
export function toggleList(type) {
  return (state, dispatch) => {
    const block = blockAt(state);
    if (!block) {
      return false;
    }
    if (block.node.type === type) {
      return rebuild((content, attrs) => nodes.paragraph.create(attrs, content))(state, dispatch);
    }
    if (block.node.type === nodes.bullet_list || block.node.type === nodes.ordered_list) {
      if (dispatch) {
        dispatch(state.tr.setNodeMarkup(block.pos, type, block.node.attrs));
      }
      return true;
    }
    const blocks = selectedBlocks(state).filter(({node}) => node.isTextblock || node.type === nodes.quotation);
    if (!blocks.length) {
      return false;
    }
    if (dispatch) {
      const items = blocks.flatMap(({node}) => linesOf(node)).map(content => nodes.list_item.create(null, nodes.paragraph.create(null, content)));
      const first = blocks[0];
      const last = blocks[blocks.length - 1];
      const tr = state.tr.replaceWith(first.pos, last.pos + last.node.nodeSize, type.create(common(first.node), items));
      tr.setSelection(Selection.near(tr.doc.resolve(Math.min(state.selection.head + 2, tr.doc.content.size)), -1));
      dispatch(tr.scrollIntoView());
    }
    return true;
  };
}

/** Puts blocks after the block of the selection, or in the place of an empty paragraph; the caret goes into the first. */
export function insertBlocks(blocks) {
  return (state, dispatch) => {
    const here = blockAt(state);
    if (!here) {
      return false;
    }
    if (dispatch) {
      const empty = here.node.type === nodes.paragraph && here.node.content.size === 0;
      const at = empty ? here.pos : here.pos + here.node.nodeSize;
      const after = here.pos + here.node.nodeSize === state.doc.content.size ? [...blocks, nodes.paragraph.create()] : blocks;
      const tr = state.tr.replaceWith(at, empty ? here.pos + here.node.nodeSize : at, after);
      tr.setSelection(Selection.near(tr.doc.resolve(at + 1)));
      dispatch(tr.scrollIntoView());
    }
    return true;
  };
}

/** Every part of a letter, empty, in order. */
export function insertLetter(state, dispatch) {
  const parts = LETTER_PARTS.filter(part => part !== 'copy-to').map(part => nodes.letter_part.create({part}));
  return insertBlocks(parts)(state, dispatch);
}

/** A table with a header row. */
export function insertTable(rows, columns) {
  const row = (type) => nodes.table_row.create(null, Array.from({length: columns}, () => type.create(null, nodes.paragraph.create())));
  const table = nodes.table.create(null, Array.from({length: rows}, (_, y) => row(y === 0 ? nodes.table_header : nodes.table_cell)));
  return (state, dispatch) => !isInTable(state) && insertBlocks([table])(state, dispatch);
}

/** A picture of the library. */
export function insertPicture(photograph) {
  const line = (type, words) => type.create(null, words ? schema.text(words) : null);
  const picture = nodes.picture.create({mediaId: photograph.id}, [
    line(nodes.picture_caption, photograph.caption),
    line(nodes.picture_credit, photograph.credit),
    line(nodes.picture_alt, photograph.alternativeText),
  ]);
  return insertBlocks([picture]);
}

/** Language and direction of the selected blocks. */
export function setSpeech(change) {
  return (state, dispatch) => {
    const blocks = selectedBlocks(state);
    if (dispatch && blocks.length) {
      const tr = state.tr;
      blocks.forEach(({node, pos}) => tr.setNodeMarkup(pos, null, {...node.attrs, ...change}));
      dispatch(tr);
    }
    return blocks.length > 0;
  };
}

/** Enter in a part of a letter begins the next part; after the addressee comes the subject, after a signatory another one. */
export function nextLetterPart(state, dispatch) {
  const block = blockAt(state);
  if (!block || block.node.type !== nodes.letter_part || !state.selection.empty) {
    return false;
  }
  const {$head} = state.selection;
  if (block.node.content.size === 0 && block.node.attrs.part !== 'subject') {
    return toParagraph(state, dispatch);
  }
  if ($head.parentOffset < block.node.content.size) {
    return false;
  }
  const next = {addressee: 'subject', subject: 'salutation', salutation: 'body'}[block.node.attrs.part] || block.node.attrs.part;
  const after = block.pos + block.node.nodeSize;
  const following = state.doc.nodeAt(after);
  if (dispatch) {
    const tr = state.tr;
    if (!(following && following.type === nodes.letter_part && following.attrs.part === next && following.content.size === 0)) {
      tr.insert(after, nodes.letter_part.create({part: next, language: block.node.attrs.language, direction: block.node.attrs.direction}));
    }
    tr.setSelection(TextSelection.create(tr.doc, after + 1));
    dispatch(tr.scrollIntoView());
  }
  return true;
}

/** Enter in a line of a picture or of a quotation goes to the next line, and out of the last one into a new paragraph. */
export function nextLine(state, dispatch) {
  const {$head} = state.selection;
  if ($head.depth !== 2 || ![nodes.picture, nodes.quotation].includes($head.node(1).type) || $head.parent.type === nodes.quotation_text) {
    return false;
  }
  const last = $head.index(1) === $head.node(1).childCount - 1;
  if (dispatch) {
    const tr = state.tr;
    if (last) {
      tr.insert($head.after(1), nodes.paragraph.create());
      tr.setSelection(TextSelection.create(tr.doc, $head.after(1) + 1));
    } else {
      tr.setSelection(TextSelection.create(tr.doc, $head.after(2) + 1));
    }
    dispatch(tr.scrollIntoView());
  }
  return true;
}

