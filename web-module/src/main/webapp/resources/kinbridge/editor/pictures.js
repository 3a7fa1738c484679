import {schema} from 'editor/schema';
import {insertPicture} from 'editor/structure';
import {element, freshId} from 'editor/element';
import {ask} from 'editor/dialog';

/** Pictures of the library: chosen in a dialog, shown with their lines. */

const WAIT = 250;

function folder(editor) {
  return editor.path.replace(/\/work$/, '') + '/photographs/';
}

/** The first page of what fits: {total, photographs}. */
async function found(editor, words) {
  const response = await fetch(folder(editor) + 'choice?' + new URLSearchParams({words}), {credentials: 'same-origin', redirect: 'manual', headers: {'Accept': 'application/json'}});
  if (!response.ok) {
    throw new Error('No photographs: ' + response.status);
  }
  return response.json();
}

function choice(editor, photograph, choose) {
  const text = photograph.texts[editor.data.language] || {caption: '', credit: '', alternativeText: ''};
  const name = text.caption || photograph.name;
  const button = element('button', {type: 'button', class: 'editor-picture-choice', 'aria-label': editor.labels.of('picture.use', name)},
      element('img', {src: photograph.thumbnail, alt: '', loading: 'lazy'}), element('span', {dir: 'auto'}, name));
  button.addEventListener('click', () => choose({id: photograph.id, ...text}));
  return element('li', {}, button, photograph.mayBeShown ? null : element('p', {class: 'badge wait'}, photograph.why));
}

function chooser(editor, close) {
  const {labels} = editor;
  const id = freshId();
  const search = element('input', {type: 'search', id, dir: 'auto', autocomplete: 'off', 'data-first': ''});
  const said = element('p', {class: 'hint', role: 'status'});
  const list = element('ul', {class: 'editor-pictures'});
  let asked = 0;
  const look = async () => {
    const number = ++asked;
    try {
      const {photographs, total} = await found(editor, search.value);
      if (number === asked) {
        list.replaceChildren(...photographs.map(photograph => choice(editor, photograph, chosen => close({photograph: chosen}))));
        said.textContent = photographs.length ? labels.of('picture.found', total) : labels.of('picture.none');
      }
    } catch (unreachable) {
      said.textContent = labels.of('picture.unreachable');
    }
  };
  let waiting;
  search.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(look, WAIT);
  });
  search.addEventListener('keydown', event => event.key === 'Enter' && event.preventDefault());
  look();
  return element('div', {}, element('div', {class: 'field'}, element('label', {for: id}, labels.of('picture.search')), search), said, list);
}

/** Asks for a picture of the library and puts it below the block of the caret. */
export async function choosePicture(editor) {
  const place = element('div');
  const answer = await ask({
    title: editor.labels.of('picture.choose'),
    content: place,
    actions: [],
    cancel: editor.labels.of('cancel'),
    opened: (dialog, close) => place.append(chooser(editor, close)),
  });
  if (answer) {
    editor.command(insertPicture(answer.photograph));
  }
  editor.focus();
}

/** A picture with its caption, credit and alternative text. */
export class PictureView {
  constructor(editor, node) {
    this.node = node;
    this.image = element('img', {src: folder(editor) + encodeURIComponent(node.attrs.mediaId) + '/medium', alt: '', draggable: 'false'});
    this.contentDOM = element('div', {class: 'editor-picture-lines'});
    this.dom = element('figure', {class: 'picture'}, element('div', {contenteditable: 'false'}, this.image), this.contentDOM);
    this.image.addEventListener('error', () => this.image.replaceWith(element('p', {class: 'hint'}, editor.labels.of('picture.unknown'))));
    this.speak(node);
  }

  speak(node) {
    const said = schema.nodes.picture.spec.toDOM(node)[1];
    ['lang', 'dir', 'data-id'].forEach(name => {
      if (said[name]) {
        this.dom.setAttribute(name, said[name]);
      } else {
        this.dom.removeAttribute(name);
      }
    });
  }

  update(node) {
    if (node.type !== this.node.type || node.attrs.mediaId !== this.node.attrs.mediaId) {
      return false;
    }
    this.node = node;
    this.speak(node);
    return true;
  }

  ignoreMutation(mutation) {
    return mutation.type !== 'selection' && !this.contentDOM.contains(mutation.target);
  }
}
