import {toggleMark} from 'prosemirror-commands';
import {undo, redo, undoDepth, redoDepth} from 'prosemirror-history';
import * as tables from 'prosemirror-tables';
import {schema, LETTER_PARTS} from 'editor/schema';
import * as structure from 'editor/structure';
import {askLink, askSpeech, askTable, askCaption} from 'editor/asking';
import {insertNote} from 'editor/notes';
import {choosePicture} from 'editor/pictures';

/** What the buttons and menus do, in the order in which they stand. */

const {nodes, marks} = schema;

function isMarked(state, mark) {
  const {from, to, empty, $from} = state.selection;
  return empty ? Boolean(mark.isInSet(state.storedMarks || $from.marks())) : state.doc.rangeHasMark(from, to, mark);
}

function isIn(state, type) {
  const block = structure.blockAt(state);
  return Boolean(block) && block.node.type === type;
}

function headingLevel(state) {
  const block = structure.blockAt(state);
  return block && block.node.type === nodes.heading ? block.node.attrs.level : 0;
}

function kindOf(editor, state) {
  const block = structure.blockAt(state);
  if (!block) {
    return editor.labels.of('paragraph');
  }
  const {type, attrs} = block.node;
  const names = {
    paragraph: 'paragraph', heading: 'heading' + attrs.level, bullet_list: 'bullets', ordered_list: 'numbers', quotation: 'quotation',
    pull_quote: 'pullQuote', picture: 'picture', table: 'table', letter_part: 'part.' + attrs.part,
  };
  return editor.labels.of(names[type.name]);
}

function kinds(editor) {
  const item = (label, command, is) => ({label: editor.labels.of(label), run: () => editor.command(command), is});
  const all = [
    item('paragraph', structure.toParagraph, state => isIn(state, nodes.paragraph)),
    ...[2, 3, 4].map(level => item('heading' + level, structure.toHeading(level), state => headingLevel(state) === level)),
    item('quotation', structure.toQuotation, state => isIn(state, nodes.quotation)),
    item('pullQuote', structure.toPullQuote, state => isIn(state, nodes.pull_quote)),
  ];
  return {
    label: editor.labels.of('paragraph'),
    title: editor.labels.of('kind'),
    words: state => kindOf(editor, state),
    items: state => all.map(one => ({...one, checked: one.is(state)})),
  };
}

function letter(editor) {
  return {
    label: editor.labels.of('letter'),
    icon: 'letter',
    items: state => [
      ...LETTER_PARTS.map(part => ({
        label: editor.labels.of('part.' + part),
        checked: isIn(state, nodes.letter_part) && structure.blockAt(state).node.attrs.part === part,
        run: () => editor.command(structure.toLetterPart(part)),
      })),
      {label: editor.labels.of('letter.form'), run: () => editor.command(structure.insertLetter)},
    ],
  };
}

function table(editor) {
  const change = (label, command) => ({label: editor.labels.of('table.' + label), run: () => editor.command(command)});
  return {
    label: editor.labels.of('table'),
    icon: 'table',
    items: state => tables.isInTable(state) ? [
      change('rowBefore', tables.addRowBefore),
      change('rowAfter', tables.addRowAfter),
      change('columnBefore', tables.addColumnBefore),
      change('columnAfter', tables.addColumnAfter),
      change('headerRow', tables.toggleHeaderRow),
      change('headerColumn', tables.toggleHeaderColumn),
      {label: editor.labels.of('table.caption'), run: () => askCaption(editor)},
      change('deleteRow', tables.deleteRow),
      change('deleteColumn', tables.deleteColumn),
      change('delete', tables.deleteTable),
    ] : [{label: editor.labels.of('table.insert'), run: () => askTable(editor)}],
  };
}

function markAction(editor, name, mark, letterKey) {
  return {
    icon: name,
    label: editor.labels.of(name),
    keys: editor.keyName(letterKey),
    shortcut: 'Control+' + letterKey,
    run: () => editor.command(toggleMark(mark)),
    active: state => isMarked(state, mark),
    enabled: state => toggleMark(mark)(state),
  };
}

function blockAction(editor, name, command, active) {
  return {icon: name, label: editor.labels.of(name), run: () => editor.command(command), active};
}

/** The groups of the toolbar. */
export function groups(editor) {
  const {labels} = editor;
  return [
    [
      {icon: 'undo', label: labels.of('undo'), keys: editor.keyName('Z'), run: () => editor.command(undo), enabled: state => undoDepth(state) > 0},
      {icon: 'redo', label: labels.of('redo'), keys: editor.keyName('Y'), run: () => editor.command(redo), enabled: state => redoDepth(state) > 0},
    ],
    [kinds(editor)],
    [
      markAction(editor, 'strong', marks.strong, 'B'),
      markAction(editor, 'emphasis', marks.emphasis, 'I'),
    ],
    [
      blockAction(editor, 'bullets', structure.toggleList(nodes.bullet_list), state => isIn(state, nodes.bullet_list)),
      blockAction(editor, 'numbers', structure.toggleList(nodes.ordered_list), state => isIn(state, nodes.ordered_list)),
    ],
    [
      {icon: 'link', label: labels.of('link'), keys: editor.keyName('K'), run: () => askLink(editor), active: state => isMarked(state, marks.link)},
      {icon: 'note', label: labels.of('note'), run: () => insertNote(editor), enabled: state => insertNote.isPossible(state)},
      {icon: 'picture', label: labels.of('picture'), run: () => choosePicture(editor)},
      table(editor),
      letter(editor),
    ],
    [
      {icon: 'speech', label: labels.of('speech'), run: () => askSpeech(editor)},
      {icon: 'find', label: labels.of('findButton'), keys: editor.keyName('F'), run: () => editor.run('find')},
    ],
  ];
}
