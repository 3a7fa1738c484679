/** The fields of the page around the text: title, lede, by-line. What is wrong with them is said beside them. */

const NAMES = ['title', 'lede', 'byLineChoice', 'byLineKind', 'byLineName', 'byLineSite', 'byLineLink'];
const BY_HAND = ['byLineKind', 'byLineName', 'byLineSite', 'byLineLink'];

export class Fields {
  constructor() {
    this.form = document.getElementById('write');
    this.inputs = Object.fromEntries(NAMES.map(name => [name, document.getElementById('write:' + name)]));
    this.contributor = this.inputs.byLineChoice.dataset.contributor || null;
  }

  /** @param changed is called when somebody types @param save when somebody presses Enter in a field */
  listen(changed, save) {
    Object.entries(this.inputs).forEach(([name, input]) => {
      input.addEventListener('input', () => {
        this.clear(input);
        if (name === 'byLineChoice') {
          this.choose();
        } else if (BY_HAND.includes(name)) {
          this.sign(null, '');
        }
        changed();
      });
    });
    this.inputs.byLineChoice.addEventListener('change', () => this.missChoice());
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
      byLine: {kind: value('byLineKind'), name: value('byLineName'), site: value('byLineSite'), link: value('byLineLink'), contributor: this.contributor},
    };
  }

  /** The choices of the list, as the page wrote them. */
  options() {
    return Array.from(document.getElementById('signatories').options);
  }

  /** Takes over the words of whoever was chosen. While a name is still being typed nothing changes. */
  choose() {
    const wanted = this.inputs.byLineChoice.value.trim();
    const option = this.options().find(each => each.value === wanted);
    if (option) {
      BY_HAND.forEach(name => {
        this.inputs[name].value = option.dataset[name.slice('byLine'.length).toLowerCase()] || ''; // Faces writes no empty attribute
        this.clear(this.inputs[name]);
      });
      this.sign(option.dataset.contributor, wanted);
    } else if (!wanted) {
      this.sign(null, '');
    }
  }

  sign(contributor, label) {
    this.contributor = contributor;
    this.inputs.byLineChoice.value = label;
    this.clear(this.inputs.byLineChoice);
  }

  /** Says that the list has nobody of that name. */
  missChoice() {
    const input = this.inputs.byLineChoice;
    const wanted = input.value.trim();
    if (wanted && !this.options().some(each => each.value === wanted)) {
      this.blame([{field: 'byLineChoice', text: input.dataset.unknown}]);
    }
  }

  show(text) {
    const contributor = text.byLine.contributor || null;
    const option = this.options().find(each => each.dataset.contributor === contributor);
    this.sign(contributor, !contributor ? '' : option ? option.value : text.byLine.name);
    const values = {
      title: text.title, lede: text.lede, byLineKind: text.byLine.kind,
      byLineName: text.byLine.name, byLineSite: text.byLine.site, byLineLink: text.byLine.link,
    };
    Object.keys(values).forEach(name => {
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
