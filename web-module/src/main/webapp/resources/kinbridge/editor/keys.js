import {keymap} from 'prosemirror-keymap';
import {baseKeymap, chainCommands, exitCode, toggleMark} from 'prosemirror-commands';
import {undo, redo} from 'prosemirror-history';
import {splitListItem, liftListItem} from 'prosemirror-schema-list';
import {goToNextCell, isInTable} from 'prosemirror-tables';
import {inputRules, textblockTypeInputRule, InputRule} from 'prosemirror-inputrules';
import {schema} from 'editor/schema';
import * as structure from 'editor/structure';

/** The keys of the editor. The same on every system; Mod is Control, or Command on a Mac. */

const nodes = schema.nodes;

/** A line break where the text allows one. */
export function lineBreak(state, dispatch) {
  const {$from} = state.selection;
  if (!$from.parent.isTextblock || !$from.parent.type.contentMatch.matchType(nodes.hard_break)) {
    return false;
  }
  if (dispatch) {
    dispatch(state.tr.replaceSelectionWith(nodes.hard_break.create(), true).scrollIntoView());
  }
  return true;
}

function breakInCell(state, dispatch) {
  return isInTable(state) && lineBreak(state, dispatch);
}

/** Enter in an empty line of a quotation's words or of words set large goes on below them. */
function leaveQuote(state, dispatch) {
  const {$head, empty} = state.selection;
  const block = structure.blockAt(state);
  if (!empty || !block || ![nodes.quotation, nodes.pull_quote].includes(block.node.type) || $head.parent.type === nodes.quotation_source) {
    return false;
  }
  if ($head.parentOffset < $head.parent.content.size) {
    return lineBreak(state, dispatch);
  }
  const before = $head.nodeBefore;
  if (before && before.type === nodes.hard_break && block.node.type === nodes.pull_quote) {
    if (dispatch) {
      const after = block.pos + block.node.nodeSize - 1;
      const tr = state.tr.delete($head.pos - 1, $head.pos).insert(after, nodes.paragraph.create());
      dispatch(tr.setSelection(state.selection.constructor.create(tr.doc, after + 1)).scrollIntoView());
    }
    return true;
  }
  if (block.node.type === nodes.quotation) {
    if (dispatch) {
      dispatch(state.tr.setSelection(state.selection.constructor.create(state.doc, $head.after(2) + 1)).scrollIntoView());
    }
    return true;
  }
  return lineBreak(state, dispatch);
}

/** @param editor for what is no mere command: saving, finding, links, notes */
export function keys(editor) {
  const enter = chainCommands(structure.outdentEmpty, splitListItem(nodes.list_item), liftListItem(nodes.list_item), breakInCell,
      structure.nextLetterPart, structure.nextLine, leaveQuote, baseKeymap.Enter);
  return [
    keymap({
      'Mod-z': undo,
      'Shift-Mod-z': redo,
      'Mod-y': redo,
      'Mod-b': toggleMark(schema.marks.strong),
      'Mod-i': toggleMark(schema.marks.emphasis),
      'Mod-k': () => editor.run('link'),
      'Mod-Alt-f': () => editor.run('note'),
      'Mod-f': () => editor.run('find'),
      'Mod-h': () => editor.run('find'),
      'Mod-s': () => editor.run('save'),
      'Mod-Alt-0': structure.toParagraph,
      'Mod-Alt-2': structure.toHeading(2),
      'Mod-Alt-3': structure.toHeading(3),
      'Mod-Alt-4': structure.toHeading(4),
      'Mod-Shift-7': structure.toggleList(nodes.ordered_list),
      'Mod-Shift-8': structure.toggleList(nodes.bullet_list),
      'Mod-Shift-9': structure.toQuotation,
      'Alt-F10': () => editor.run('toolbar'),
      'Shift-Enter': chainCommands(exitCode, lineBreak),
      'Tab': chainCommands(goToNextCell(1), structure.shiftItems(1)),
      'Shift-Tab': chainCommands(goToNextCell(-1), structure.shiftItems(-1)),
      'Backspace': chainCommands(structure.outdentAtStart, baseKeymap.Backspace),
      'Enter': enter,
    }),
    keymap(baseKeymap),
  ];
}

function listRule(pattern, type) {
  return new InputRule(pattern, (state, match, start, end) => {
    const block = structure.blockAt(state);
    if (!block || block.node.type !== nodes.paragraph) {
      return null;
    }
    const tr = state.tr.delete(start, end);
    const paragraph = tr.doc.nodeAt(block.pos);
    const list = type.create({id: paragraph.attrs.id, language: paragraph.attrs.language, direction: paragraph.attrs.direction},
        nodes.list_item.create(null, nodes.paragraph.create(null, paragraph.content)));
    tr.replaceWith(block.pos, block.pos + paragraph.nodeSize, list);
    return tr.setSelection(state.selection.constructor.create(tr.doc, block.pos + 3));
  });
}

/** What becomes structure while it is typed: "## ", "- ", "1. ", "> ". */
export function rules() {
  return inputRules({rules: [
    textblockTypeInputRule(/^(#{2,4})\s$/, nodes.heading, match => ({level: match[1].length})),
    listRule(/^\s*[-*•]\s$/, nodes.bullet_list),
    listRule(/^\s*[1۱١][.)]\s$/, nodes.ordered_list),
    new InputRule(/^\s*>\s$/, (state, match, start, end) => {
      const block = structure.blockAt(state);
      if (!block || block.node.type !== nodes.paragraph) {
        return null;
      }
      const tr = state.tr.delete(start, end);
      const paragraph = tr.doc.nodeAt(block.pos);
      tr.replaceWith(block.pos, block.pos + paragraph.nodeSize, nodes.quotation.create(
          {id: paragraph.attrs.id, language: paragraph.attrs.language, direction: paragraph.attrs.direction},
          [nodes.quotation_text.create(null, paragraph.content), nodes.quotation_source.create()]));
      return tr.setSelection(state.selection.constructor.create(tr.doc, block.pos + 2));
    }),
  ]});
}

