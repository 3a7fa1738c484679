import {Selection} from 'prosemirror-state';
import {Editor} from 'editor/editor';

/** Opens the editor of the page with what the server wrote into it. */

const host = document.getElementById('editor');
const data = JSON.parse(document.getElementById('editor-data').textContent);

/** The block that the address names comes into sight, with the cursor in it. */
function arrive(editor) {
  const id = new URLSearchParams(location.search).get('block');
  const block = id && [...editor.place.querySelectorAll('[data-id]')].find(node => node.dataset.id === id);
  if (block) {
    const at = editor.view.posAtDOM(block, 0);
    editor.view.dispatch(editor.view.state.tr.setSelection(Selection.near(editor.view.state.doc.resolve(at))));
    editor.view.focus();
    block.scrollIntoView({block: 'center'});
  }
}

try {
  const editor = new Editor(host, data);
  performance.mark('editor-opened');
  editor.recover().finally(() => {
    host.dataset.ready = 'true';
    arrive(editor);
  });
} catch (broken) {
  const failed = document.createElement('p');
  failed.className = 'warning';
  failed.setAttribute('role', 'alert');
  failed.textContent = data.labels['editor.problem.load'];
  host.replaceChildren(failed);
  throw broken;
}
