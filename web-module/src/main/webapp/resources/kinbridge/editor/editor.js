import {EditorState} from 'prosemirror-state';
import {EditorView} from 'prosemirror-view';
import {Fragment, Slice} from 'prosemirror-model';
import {history} from 'prosemirror-history';
import {gapCursor} from 'prosemirror-gapcursor';
import {dropCursor} from 'prosemirror-dropcursor';
import {tableEditing} from 'prosemirror-tables';
import {directionOf} from 'editor/schema';
import {toEditor, toServer} from 'editor/document';
import {identity, identified} from 'editor/identity';
import {keys, rules} from 'editor/keys';
import {names} from 'editor/named';
import {NoteView, insertNote, openSelected} from 'editor/notes';
import {PictureView} from 'editor/pictures';
import {Labels} from 'editor/labels';
import {Toolbar} from 'editor/toolbar';
import {groups} from 'editor/commands';
import {askLink} from 'editor/asking';
import {Cleaning, textSlice} from 'editor/paste';
import {FindPanel, finding} from 'editor/find';
import {ConflictPanel} from 'editor/conflict';
import {Fields} from 'editor/fields';
import {Status} from 'editor/status';
import {Saver} from 'editor/save';
import {leaveSafely} from 'editor/leaving';
import {element} from 'editor/element';

/** The editor of one language version of a piece. Events: changed, state, saved. */
export class Editor {
  /** @param host element that it fills @param data what EditorData wrote */
  constructor(host, data) {
    this.data = data;
    this.labels = new Labels(data.labels, data.interface);
    this.path = location.pathname.replace(/\/[^/]*$/, '');
    this.direction = directionOf(data.language);
    this.listeners = new Map();
    this.fields = new Fields();
    this.place = element('div', {class: 'editor-page'});
    this.view = this.open();
    this.saver = new Saver(this, this.path);
    this.toolbar = new Toolbar(this, groups(this));
    this.status = new Status(this);
    this.find = new FindPanel(this);
    this.conflict = new ConflictPanel(this);
    host.replaceChildren(
        element('div', {class: 'editor-bar'}, this.toolbar.element, this.status.element, this.find.element),
        this.status.told, this.conflict.element, this.place,
        element('p', {class: 'why-not', id: 'editor-help'}, this.labels.of('help')));
    this.fields.listen(() => this.saver.changed(), () => this.saver.save(false));
    leaveSafely(this);
    this.toolbar.show();
  }

  open() {
    return new EditorView(this.place, {
      state: EditorState.create({doc: identified(toEditor(this.data.text.document)), plugins: this.plugins()}),
      attributes: {
        'id': 'editor-text', 'role': 'textbox', 'aria-multiline': 'true', 'aria-label': this.labels.of('label'), 'aria-describedby': 'editor-help',
        'class': 'editor-text', 'lang': this.data.language, 'dir': this.direction, 'spellcheck': 'true',
      },
      nodeViews: {
        note: (node, view, getPos) => new NoteView(this, node, getPos),
        picture: node => new PictureView(this, node),
      },
      scrollMargin: {top: 130, bottom: 60, left: 5, right: 5},
      scrollThreshold: {top: 130, bottom: 60, left: 0, right: 0},
      dispatchTransaction: tr => this.apply(tr),
      transformPastedHTML: html => this.clean(html),
      clipboardTextParser: text => textSlice(text),
      transformPasted: slice => this.speaking(slice, language => language === this.data.language ? null : language),
      transformCopied: slice => this.speaking(slice, language => language || this.data.language),
      handlePaste: (view, event) => this.withoutFiles(event.clipboardData),
      handleDrop: (view, event) => this.withoutFiles(event.dataTransfer),
    });
  }

  plugins() {
    return [
      rules(), ...keys(this), history(), tableEditing(), gapCursor(), dropCursor({class: 'editor-drop'}), names(this.labels), finding(), identity(),
    ];
  }

  apply(tr) {
    this.view.updateState(this.view.state.apply(tr));
    if (tr.docChanged) {
      this.saver.changed();
      this.emit('changed');
    }
    if (!this.showing) {
      this.showing = requestAnimationFrame(() => {
        this.showing = null;
        this.toolbar.show();
        this.status.count();
      });
    }
  }

  get state() {
    return this.view.state;
  }

  /** What the server would be sent now. */
  read() {
    return {...this.fields.read(), document: toServer(this.state.doc)};
  }

  /** Puts another text into the editor; Undo brings the one before it back. */
  show(text) {
    this.fields.show(text);
    const doc = identified(toEditor(text.document));
    this.view.dispatch(this.state.tr.replaceWith(0, this.state.doc.content.size, doc.content));
  }

  /** Puts back what this browser kept because it could not be saved, and saves it. */
  async recover() {
    const entry = await this.saver.recover();
    if (!entry || this.saver.dirty) {
      return;
    }
    this.show(entry.text);
    this.status.tell(this.labels.of('state.restored'));
    await this.saver.resume(entry);
  }

  /** Runs a command of ProseMirror and goes back to the text. */
  command(command) {
    command(this.state, tr => this.view.dispatch(tr), this.view);
    this.focus();
  }

  /** Does what a key stands for that is no mere command. */
  run(name) {
    const actions = {
      link: () => askLink(this),
      note: () => openSelected(this) || insertNote(this),
      find: () => this.find.open(),
      save: () => this.saver.save(false),
      toolbar: () => this.toolbar.focus(),
    };
    actions[name]();
    return true;
  }

  focus() {
    this.view.focus();
  }

  /** HTML of a clipboard without what the model does not know; says what could not stay. */
  clean(html) {
    const cleaning = new Cleaning(this.data.language);
    const cleaned = cleaning.html(html);
    const lost = [];
    if (cleaning.pictures) {
      lost.push(this.labels.of('paste.pictures', cleaning.pictures));
    }
    if (cleaning.links) {
      lost.push(this.labels.of('paste.links', cleaning.links));
    }
    if (lost.length) {
      this.status.tell(lost.join(' '));
    }
    return cleaned;
  }

  speaking(slice, languageOf) {
    const blocks = [];
    slice.content.forEach(node => {
      const known = node.type.spec.group === 'block' && node.attrs.language !== undefined;
      const language = known ? languageOf(node.attrs.language) : null;
      blocks.push(known && language !== node.attrs.language ? node.type.create({...node.attrs, language}, node.content, node.marks) : node);
    });
    return new Slice(Fragment.from(blocks), slice.openStart, slice.openEnd);
  }

  withoutFiles(transfer) {
    const files = transfer && transfer.files ? transfer.files.length : 0;
    if (!files || transfer.types.includes('text/html') || transfer.types.includes('text/plain')) {
      return false;
    }
    this.status.tell(this.labels.of('paste.pictures', files));
    return true;
  }

  /** The keys of an action as they are named on this system. */
  keyName(letter) {
    return /Mac|iPhone|iPad/.test(navigator.platform) ? '⌘' + letter : this.labels.of('ctrl') + '+' + letter;
  }

  on(event, listener) {
    this.listeners.set(event, [...(this.listeners.get(event) || []), listener]);
  }

  emit(event, ...values) {
    (this.listeners.get(event) || []).forEach(listener => listener(...values));
  }
}

