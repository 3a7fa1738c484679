import {element, freshId} from 'editor/element';

/**
 * Asks for something in a dialog of the browser, which holds the focus and gives it back.
 */

function control(field) {
  const id = freshId();
  const attributes = {id, name: field.name, dir: field.dir, lang: field.lang, maxlength: field.longest, autocomplete: 'off', 'aria-describedby': (field.hint ? id + '-hint ' : '') + id + '-error'};
  let input;
  if (field.options) {
    input = element('select', {...attributes, dir: null},
        ...field.options.map(([value, text]) => element('option', {value, selected: value === field.value}, text)));
  } else {
    input = element('input', {...attributes, type: field.type || 'text', min: field.min, max: field.max});
    input.value = field.value === undefined ? '' : field.value;
  }
  const error = element('span', {id: id + '-error', role: 'alert'});
  const row = element('div', {class: 'field'},
      element('label', {for: id}, field.label),
      field.hint ? element('span', {class: 'hint', id: id + '-hint'}, field.hint) : null,
      error, input);
  return {name: field.name, input, error, row};
}

/**
 * Opens a dialog.
 *
 * @param {{title: string, fields: Array, content: Node, actions: Array, cancel: string, check: function}} wanted fields are
 *   {name, label, value, hint, type, options, dir}; actions are {name, label}, the first one is what Enter does; check takes the
 *   values and gives messages by field
 * @return {Promise<{action: string, values: Object}|null>} null if it was cancelled
 */
export function ask(wanted) {
  const title = freshId();
  const controls = (wanted.fields || []).map(control);
  const buttons = wanted.actions.map((action, place) => element('button',
      {type: place ? 'button' : 'submit', class: place ? null : 'primary', value: action.name}, action.label));
  const cancel = element('button', {type: 'button', class: 'quiet'}, wanted.cancel);
  const form = element('form', {method: 'dialog', novalidate: true},
      element('h2', {id: title}, wanted.title),
      ...controls.map(one => one.row), wanted.content,
      element('div', {class: 'actions'}, ...buttons, cancel));
  const dialog = element('dialog', {class: 'editor-dialog', 'aria-labelledby': title}, form);
  document.getElementById('editor').append(dialog);

  return new Promise(resolve => {
    let answer = null;
    const done = () => {
      dialog.remove();
      resolve(answer);
    };
    // answers at once: the event of closing comes later, when the focus may already have gone on to something else
    const close = given => {
      answer = given;
      dialog.close();
      done();
    };
    const accept = action => {
      const values = Object.fromEntries(controls.map(one => [one.name, one.input.value.trim()]));
      const wrong = wanted.check ? wanted.check(values, action) || {} : {};
      controls.forEach(one => {
        one.error.textContent = wrong[one.name] || '';
        one.error.className = wrong[one.name] ? 'field-error' : '';
        one.input.setAttribute('aria-invalid', String(Boolean(wrong[one.name])));
      });
      const first = controls.find(one => wrong[one.name]);
      if (first) {
        first.input.focus();
      } else {
        close({action, values});
      }
    };
    form.addEventListener('submit', event => {
      event.preventDefault();
      event.stopPropagation();
      accept(wanted.actions[0].name);
    });
    buttons.slice(1).forEach(button => button.addEventListener('click', () => accept(button.value)));
    cancel.addEventListener('click', () => close(null));
    dialog.addEventListener('keydown', event => event.stopPropagation());
    dialog.addEventListener('close', done); // Escape
    if (wanted.opened) {
      wanted.opened(dialog, close);
    }
    dialog.showModal();
    const first = controls[0] ? controls[0].input : dialog.querySelector('[data-first]');
    if (first) {
      first.focus();
    }
  });
}
