import {Editor} from 'editor/editor';

/** Opens the editor of the page with what the server wrote into it. */

const host = document.getElementById('editor');
const data = JSON.parse(document.getElementById('editor-data').textContent);

try {
  const editor = new Editor(host, data);
  performance.mark('editor-opened');
  editor.recover().finally(() => {
    host.dataset.ready = 'true';
  });
} catch (broken) {
  const failed = document.createElement('p');
  failed.className = 'warning';
  failed.setAttribute('role', 'alert');
  failed.textContent = data.labels['editor.problem.load'];
  host.replaceChildren(failed);
  throw broken;
}
