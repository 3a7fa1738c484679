import {Plugin} from 'prosemirror-state';
import {Decoration, DecorationSet} from 'prosemirror-view';

/** Says beside each line of a picture, a quotation or a letter what it is; the style sheet shows it. */

const LINES = {
  quotation_source: 'quotation.source',
  picture_caption: 'picture.caption',
  picture_credit: 'picture.credit',
  picture_alt: 'picture.alt',
};

function named(pos, node, label) {
  return Decoration.node(pos, pos + node.nodeSize, {'data-label': label});
}

function decorations(doc, labels) {
  const found = [];
  doc.forEach((node, pos) => {
    if (node.type.name === 'letter_part') {
      found.push(named(pos, node, labels.of('part.' + node.attrs.part)));
    } else if (node.type.name === 'picture' || node.type.name === 'quotation') {
      node.forEach((line, offset) => {
        if (LINES[line.type.name]) {
          found.push(named(pos + 1 + offset, line, labels.of(LINES[line.type.name])));
        }
      });
    }
  });
  return DecorationSet.create(doc, found);
}

/** The plugin that names the lines. */
export function names(labels) {
  return new Plugin({
    state: {
      init: (config, state) => decorations(state.doc, labels),
      apply: (tr, before) => tr.docChanged ? decorations(tr.doc, labels) : before,
    },
    props: {
      decorations(state) {
        return this.getState(state);
      },
    },
  });
}
