/** The fields of the page around the text: title, lede, by-line. What is wrong with them is said beside them. */

const NAMES = ['title', 'lede', 'byLineKind', 'byLineName', 'byLineSite', 'byLineLink'];

export class Fields {
  constructor() {
    this.form = document.getElementById('write');
    this.inputs = Object.fromEntries(NAMES.map(name => [name, document.getElementById('write:' + name)]));
  }

  /** @param changed is called when somebody types @param save when somebody presses Enter in a field */
  listen(changed, save) {
    Object.values(this.inputs).forEach(input => {
      input.addEventListener('input', () => {
        this.clear(input);
        changed();
      });
    });
    this.form.addEventListener('submit', event => {
      event.preventDefault();
      event.stopPropagation();
      save();
    });
  }

  read() {
    const value = name => this.inputs[name].value;
    return {
      title: value('title'),
      lede: value('lede'),
      byLine: {kind: value('byLineKind'), name: value('byLineName'), site: value('byLineSite'), link: value('byLineLink')},
    };
  }

  show(text) {
    const values = {
      title: text.title, lede: text.lede, byLineKind: text.byLine.kind,
      byLineName: text.byLine.name, byLineSite: text.byLine.site, byLineLink: text.byLine.link,
    };
    NAMES.forEach(name => {
      this.inputs[name].value = values[name];
    });
  }

  /** @param problems [{field, text}] */
  blame(problems) {
    problems.forEach(({field, text}) => {
      const input = this.inputs[field];
      if (!input) {
        return;
      }
      this.clear(input);
      const error = document.createElement('span');
      error.className = 'field-error';
      error.id = input.id + '-wrong';
      error.textContent = text;
      input.before(error);
      input.setAttribute('aria-invalid', 'true');
      input.setAttribute('aria-describedby', error.id + ' ' + (input.getAttribute('aria-describedby') || ''));
      const hidden = input.closest('details');
      if (hidden) {
        hidden.open = true;
      }
    });
  }

  clear(input) {
    const error = document.getElementById(input.id + '-wrong');
    if (error) {
      error.remove();
      input.removeAttribute('aria-invalid');
      const rest = (input.getAttribute('aria-describedby') || '').replace(error.id, '').trim();
      input.setAttribute('aria-describedby', rest);
    }
  }

  clearAll() {
    Object.values(this.inputs).forEach(input => this.clear(input));
  }
}
