import {Plugin} from 'prosemirror-state';

/**
 * Every top-level block has an id of its own, which it keeps while it is edited. Of a block that is split the first half keeps it;
 * what is new, pasted or copied gets another.
 */

function fresh() {
  const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';
  return 'n' + Array.from(crypto.getRandomValues(new Uint8Array(11)), number => letters[number % letters.length]).join('');
}

/** The plugin that gives ids; they are no step that could be undone by itself. */
export function identity() {
  return new Plugin({
    appendTransaction(transactions, before, state) {
      if (!transactions.some(transaction => transaction.docChanged)) {
        return null;
      }
      const used = new Set();
      let tr = null;
      state.doc.forEach((node, offset) => {
        if (!node.attrs.id || used.has(node.attrs.id)) {
          const id = fresh();
          tr = (tr || state.tr).setNodeAttribute(offset, 'id', id);
          used.add(id);
        } else {
          used.add(node.attrs.id);
        }
      });
      return tr;
    },
  });
}

/** The document with ids for all its blocks, before there is a state. */
export function identified(doc) {
  const used = new Set();
  const blocks = [];
  doc.forEach(node => {
    const id = node.attrs.id && !used.has(node.attrs.id) ? node.attrs.id : fresh();
    used.add(id);
    blocks.push(id === node.attrs.id ? node : node.type.create({...node.attrs, id}, node.content, node.marks));
  });
  return doc.type.create(null, blocks);
}
