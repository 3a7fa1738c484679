import {Plugin, PluginKey, TextSelection, NodeSelection} from 'prosemirror-state';
import {Decoration, DecorationSet} from 'prosemirror-view';
import {element, freshId} from 'editor/element';

/** Find and replace, in the text and in its notes. */

const key = new PluginKey('find');
const FOLDED = {'ي': 'ی', 'ى': 'ی', 'ك': 'ک', 'ة': 'ه', '\u00a0': ' '};

/** Letters that look alike count as the same; as many characters as before, so that places stay. */
function folded(text, capitals) {
  const alike = text.replace(/[يىكة\u00a0]/g, letter => FOLDED[letter]);
  return capitals ? alike : Array.from(alike, letter => {
    const small = letter.toLocaleLowerCase();
    return small.length === letter.length ? small : letter;
  }).join('');
}

/** All places of the words: [{from, to}]. */
export function places(doc, words, capitals) {
  const found = [];
  const wanted = folded(words, capitals);
  if (!wanted) {
    return found;
  }
  doc.descendants((node, pos) => {
    if (!node.inlineContent) {
      return true;
    }
    let text = '';
    node.forEach(child => {
      text += child.isText ? child.text : '\uFFFC'.repeat(child.nodeSize);
    });
    const line = folded(text, capitals);
    for (let at = line.indexOf(wanted); at >= 0; at = line.indexOf(wanted, at + wanted.length)) {
      found.push({from: pos + 1 + at, to: pos + 1 + at + wanted.length});
    }
    return true;
  });
  return found;
}

function decorations(doc, {found, here}) {
  return DecorationSet.create(doc, found.map((place, number) => Decoration.inline(place.from, place.to, {class: number === here ? 'editor-found here' : 'editor-found'})));
}

/** The plugin that marks what was found. */
export function finding() {
  return new Plugin({
    key,
    state: {
      init: () => ({found: [], here: -1, marked: DecorationSet.empty}),
      apply(tr, before) {
        const result = tr.getMeta(key);
        if (result) {
          return {...result, marked: decorations(tr.doc, result)};
        }
        return tr.docChanged ? {...before, marked: before.marked.map(tr.mapping, tr.doc)} : before;
      },
    },
    props: {decorations: state => key.getState(state).marked},
  });
}

/** The panel with what is sought and what takes its place. */
export class FindPanel {
  constructor(editor) {
    this.editor = editor;
    const {labels} = editor;
    const field = name => {
      const id = freshId();
      const input = element('input', {id, type: 'text', dir: 'auto', autocomplete: 'off'});
      return {input, row: element('div', {class: 'field'}, element('label', {for: id}, labels.of('find.' + name)), input)};
    };
    const words = field('words');
    const replacement = field('replacement');
    const box = freshId();
    this.words = words.input;
    this.replacement = replacement.input;
    this.capitals = element('input', {id: box, type: 'checkbox'});
    this.said = element('p', {class: 'editor-find-said', role: 'status'});
    const button = (name, run) => {
      const made = element('button', {type: 'button'}, labels.of('find.' + name));
      made.addEventListener('click', run);
      return made;
    };
    this.element = element('div', {class: 'editor-find card', 'data-beside': true, role: 'search', 'aria-label': labels.of('find.label'), hidden: true},
        element('div', {class: 'fields'}, words.row, replacement.row),
        element('div', {class: 'field check'}, this.capitals, element('label', {for: box}, labels.of('find.case'))),
        element('div', {class: 'actions'},
            button('next', () => this.step(1)), button('previous', () => this.step(-1)),
            button('replace', () => this.replace()), button('all', () => this.replaceAll()), button('close', () => this.close())),
        this.said);
    this.words.addEventListener('input', () => this.look());
    this.capitals.addEventListener('change', () => this.look());
    this.element.addEventListener('keydown', event => this.pressed(event));
    editor.on('changed', () => this.element.hidden || this.look(true));
  }

  pressed(event) {
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      this.close();
    } else if (event.key === 'Enter' && event.target === this.words) {
      event.preventDefault();
      this.step(event.shiftKey ? -1 : 1);
    } else if (event.key === 'Enter' && event.target === this.replacement) {
      event.preventDefault();
      this.replace();
    }
  }

  /** Opens the panel, with the selected words in it. */
  open() {
    const {from, to} = this.editor.state.selection;
    const selected = this.editor.state.doc.textBetween(from, to, '\n');
    if (selected && !selected.includes('\n')) {
      this.words.value = selected;
    }
    this.element.hidden = false;
    this.words.focus();
    this.words.select();
    this.look();
  }

  close() {
    this.element.hidden = true;
    this.tell({found: [], here: -1});
    this.editor.focus();
  }

  get found() {
    return key.getState(this.editor.state);
  }

  tell(result) {
    this.editor.view.dispatch(this.editor.state.tr.setMeta(key, result).setMeta('addToHistory', false));
  }

  /** Looks anew. @param quietly without choosing another place */
  look(quietly) {
    const {selection, doc} = this.editor.state;
    const found = places(doc, this.words.value, this.capitals.checked);
    const at = quietly ? found.findIndex(place => place.from === selection.from && place.to === selection.to) : found.findIndex(place => place.from >= selection.from);
    this.tell({found, here: at});
    this.count();
  }

  count() {
    const {found, here} = this.found;
    const {labels} = this.editor;
    this.said.textContent = !this.words.value ? '' : found.length ? labels.of('find.count', Math.max(here + 1, 0), found.length) : labels.of('find.none');
  }

  step(way) {
    this.look(true);
    const {found, here} = this.found;
    if (!found.length) {
      return;
    }
    const {from} = this.editor.state.selection;
    const next = found.findIndex(place => place.from >= from);
    const nearest = way > 0 ? (next < 0 ? 0 : next) : (next < 0 ? found.length : next) - 1;
    this.show(here < 0 ? (nearest + found.length) % found.length : (here + way + found.length) % found.length);
  }

  show(number) {
    const {found} = this.found;
    const place = found[number];
    const {state, view} = this.editor;
    const $from = state.doc.resolve(place.from);
    const inNote = $from.parent.type.name === 'note';
    const selection = inNote ? NodeSelection.create(state.doc, $from.before()) : TextSelection.create(state.doc, place.from, place.to);
    view.dispatch(state.tr.setSelection(selection).setMeta(key, {found, here: number}).setMeta('addToHistory', false).scrollIntoView());
    this.count();
  }

  replace() {
    const {found, here} = this.found;
    if (here < 0) {
      this.step(1);
      return;
    }
    const place = found[here];
    this.editor.view.dispatch(this.editor.state.tr.insertText(this.replacement.value, place.from, place.to)
        .setMeta(key, {found: [], here: -1}));
    const after = place.from + this.replacement.value.length;
    this.look(true);
    const next = this.found.found.findIndex(one => one.from >= after);
    if (this.found.found.length) {
      this.show(Math.max(next, 0));
    }
  }

  replaceAll() {
    const found = places(this.editor.state.doc, this.words.value, this.capitals.checked);
    const tr = this.editor.state.tr;
    found.slice().reverse().forEach(place => tr.insertText(this.replacement.value, place.from, place.to));
    if (found.length) {
      this.editor.view.dispatch(tr.setMeta(key, {found: [], here: -1}));
    }
    this.look(true);
    this.said.textContent = this.editor.labels.of('find.done', found.length);
  }
}
