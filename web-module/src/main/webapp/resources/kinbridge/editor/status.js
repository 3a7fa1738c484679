import {element} from 'editor/element';
import {countWords, countSelection} from 'editor/count';

/** Below the buttons: whether the text is saved, and how many words it has. Only what matters is read out. */

const PATIENCE = 300;
const TOLD = ['offline', 'server', 'signedOut', 'otherAccount', 'conflict', 'invalid', 'refused'];

export class Status {
  constructor(editor) {
    this.editor = editor;
    const {labels} = editor;
    this.words = element('span', {class: 'editor-words'});
    this.saved = element('span', {class: 'editor-state'});
    this.save = element('button', {type: 'button', class: 'editor-save'}, labels.of('save'));
    this.save.addEventListener('click', () => editor.saver.save(false));
    this.element = element('div', {class: 'editor-status'}, this.saved, this.save, this.words, this.spoken);
    this.told = element('div', {class: 'editor-told', role: 'status'});
    this.spoken = element('span', {class: 'visually-hidden', role: 'status'});
    editor.on('state', () => this.show());
    this.show();
    this.counted();
  }

  /** Says something that stays until the next is said. */
  tell(words) {
    this.told.replaceChildren(element('p', {}, words));
  }

  show() {
    const {saver} = this.editor;
    const words = this.sentence(saver);
    const wrong = TOLD.includes(saver.state) || saver.unkept;
    this.element.dataset.state = saver.state;
    this.element.classList.toggle('wrong', wrong);
    this.saved.replaceChildren(words, ...(saver.state === 'signedOut' ? [' ', this.signIn()] : []));
    if (wrong && this.last !== words || saver.state === 'saved' && this.wasWrong) {
      this.spoken.textContent = words;
    }
    this.last = wrong ? words : '';
    this.wasWrong = wrong || (this.wasWrong && saver.state !== 'saved');
  }

  sentence(saver) {
    const {labels} = this.editor;
    const values = {
      saved: () => [labels.time(saver.savedAt)],
      conflict: () => [saver.theirs.savedBy, labels.moment(saver.theirs.savedAt)],
    }[saver.state];
    const said = labels.of('state.' + saver.state, ...(values ? values() : [saver.detail]));
    return saver.unkept && saver.dirty ? said + ' ' + labels.of('state.unkept') : said;
  }

  signIn() {
    const address = this.editor.path.replace(/\/desk\/.*$/, '') + '/sign-in';
    return element('a', {href: address, target: '_blank'}, this.editor.labels.of('state.signIn'));
  }

  /** Counts when nobody has typed for a moment. */
  count() {
    clearTimeout(this.counting);
    this.counting = setTimeout(() => this.counted(), PATIENCE);
  }

  counted() {
    const {labels, state, data} = this.editor;
    const words = countWords(state.doc, data.language);
    const all = words.reduce((sum, [, number]) => sum + number, 0);
    const said = [labels.of('words', all)];
    if (words.filter(([, number]) => number > 0).length > 1) {
      words.forEach(([tag, number]) => said.push(labels.of('words.language', data.languages.find(language => language.tag === tag).name, number)));
    }
    const {from, to} = state.selection;
    const selected = countSelection(state.doc, from, to, data.language);
    if (selected) {
      said.push(labels.of('words.selection', selected));
    }
    this.words.textContent = said.join(' · ');
  }
}
