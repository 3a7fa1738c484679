import {EditorState, NodeSelection} from 'prosemirror-state';
import {EditorView} from 'prosemirror-view';
import {keymap} from 'prosemirror-keymap';
import {history, undo, redo} from 'prosemirror-history';
import {baseKeymap, toggleMark} from 'prosemirror-commands';
import {schema} from 'editor/schema';
import {element} from 'editor/element';
import {ask} from 'editor/dialog';

/** Notes: a number in the line, which the style sheet counts; their words are written in a dialog. */

const {nodes, marks} = schema;

function writing(editor, node, place) {
  const view = new EditorView(place, {
    state: EditorState.create({
      doc: node,
      plugins: [
        history(),
        keymap({'Mod-z': undo, 'Mod-y': redo, 'Mod-b': toggleMark(marks.strong), 'Mod-i': toggleMark(marks.emphasis), 'Enter': () => true}),
        keymap(baseKeymap),
      ],
    }),
    attributes: {
      'role': 'textbox', 'aria-multiline': 'false', 'aria-label': editor.labels.of('note.text'), 'class': 'editor-note-text',
      'lang': editor.data.language, 'dir': editor.direction, 'data-first': '',
    },
    transformPastedHTML: html => editor.clean(html),
  });
  return view;
}

async function write(editor, node, known) {
  const {labels} = editor;
  const place = element('div', {class: 'field'});
  let inner = null;
  const answer = await ask({
    title: labels.of('note.text'),
    content: place,
    actions: [{name: 'set', label: labels.of('ok')}, ...(known ? [{name: 'remove', label: labels.of('note.remove')}] : [])],
    cancel: labels.of('cancel'),
    opened: () => { inner = writing(editor, node, place); },
  });
  const content = inner.state.doc.content;
  inner.destroy();
  return answer ? {remove: answer.action === 'remove' || content.textBetween(0, content.size).trim() === '', content} : null;
}

/** Asks for the words of a new note, and sets it at the caret. */
export async function insertNote(editor) {
  if (!insertNote.isPossible(editor.state)) {
    return;
  }
  const answer = await write(editor, nodes.note.create(), false);
  if (answer && !answer.remove) {
    const {tr} = editor.state;
    const at = tr.selection.to;
    editor.view.dispatch(tr.insert(at, nodes.note.create(null, answer.content)).scrollIntoView());
  }
  editor.focus();
}

/** Whether a note can stand at the caret. */
insertNote.isPossible = state => {
  const {$to} = state.selection;
  return $to.parent.isTextblock && Boolean($to.parent.type.contentMatch.matchType(nodes.note));
};

/** Shows the words of the note at this place, to be changed. */
export async function openNote(editor, pos) {
  const node = editor.state.doc.nodeAt(pos);
  const answer = await write(editor, node, true);
  if (answer && editor.state.doc.nodeAt(pos) === node) {
    const tr = editor.state.tr;
    if (answer.remove) {
      tr.delete(pos, pos + node.nodeSize);
    } else if (!answer.content.eq(node.content)) {
      tr.replaceWith(pos + 1, pos + node.nodeSize - 1, answer.content);
    }
    editor.view.dispatch(tr);
  }
  editor.focus();
}

/** A note in the line. */
export class NoteView {
  constructor(editor, node, getPos) {
    this.editor = editor;
    this.dom = element('button', {type: 'button', class: 'editor-note', tabindex: '-1', contenteditable: 'false'});
    this.dom.addEventListener('mousedown', event => event.preventDefault());
    this.dom.addEventListener('click', () => openNote(editor, getPos()));
    this.update(node);
  }

  update(node) {
    if (node.type !== nodes.note) {
      return false;
    }
    const words = node.textContent.trim();
    this.dom.setAttribute('aria-label', words ? this.editor.labels.of('note.title', words) : this.editor.labels.of('note.empty'));
    this.dom.setAttribute('title', words);
    return true;
  }

  ignoreMutation() {
    return true;
  }

  stopEvent(event) {
    return event.type === 'mousedown' || event.type === 'click';
  }
}

/** Enter on a selected note opens it. */
export function openSelected(editor) {
  const {selection} = editor.state;
  if (selection instanceof NodeSelection && selection.node.type === nodes.note) {
    openNote(editor, selection.from);
    return true;
  }
  return false;
}
