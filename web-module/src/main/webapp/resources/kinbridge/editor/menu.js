import {element, freshId} from 'editor/element';
import {icon} from 'editor/icons';

/**
 * A button with a menu below it, for the keyboard too: arrows, Home, End, first letters, Escape.
 *
 * @param {{label: string, title: string, icon: string, items: function(): Array, choose: function(Object), left: function}} wanted items are
 *   {name, label, checked, disabled}; left is called when the menu closes without a choice
 */
export class MenuButton {
  constructor(wanted) {
    this.wanted = wanted;
    const id = freshId();
    this.words = element('span', {class: wanted.icon ? 'visually-hidden' : 'editor-menu-words'}, wanted.label);
    this.button = element('button', {type: 'button', id, class: 'editor-button', title: wanted.title, 'aria-haspopup': 'menu', 'aria-expanded': 'false'},
        wanted.icon ? icon(wanted.icon) : null, this.words, icon('down'));
    this.menu = element('div', {role: 'menu', class: 'editor-menu', 'aria-labelledby': id, hidden: true});
    this.element = element('span', {class: 'editor-menu-place'}, this.button, this.menu);
    this.button.addEventListener('click', () => this.isOpen ? this.close(true) : this.open());
    this.button.addEventListener('keydown', event => {
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault();
        this.open(event.key === 'ArrowUp');
      }
    });
    this.menu.addEventListener('keydown', event => this.pressed(event));
    this.element.addEventListener('focusout', event => {
      if (this.isOpen && !this.element.contains(event.relatedTarget)) {
        this.close(false);
      }
    });
  }

  get isOpen() {
    return !this.menu.hidden;
  }

  /** What the button says of the place where somebody writes. */
  say(words) {
    if (this.words.textContent !== words) {
      this.words.textContent = words;
    }
  }

  open(last) {
    this.menu.replaceChildren(...this.wanted.items().map(item => this.row(item)));
    this.menu.hidden = false;
    this.button.setAttribute('aria-expanded', 'true');
    this.menu.classList.toggle('at-end', this.element.getBoundingClientRect().left > window.innerWidth / 2);
    const rows = this.rows();
    const checked = rows.find(row => row.getAttribute('aria-checked') === 'true');
    (last ? rows[rows.length - 1] : checked || rows[0]).focus();
  }

  row(item) {
    const radio = item.checked !== undefined;
    const row = element('button', {type: 'button', role: radio ? 'menuitemradio' : 'menuitem', 'aria-checked': radio ? String(item.checked) : null, 'aria-disabled': item.disabled ? 'true' : null, tabindex: '-1'}, item.label);
    row.addEventListener('click', () => {
      if (!item.disabled) {
        this.close(false);
        this.wanted.choose(item);
      }
    });
    return row;
  }

  rows() {
    return Array.from(this.menu.children);
  }

  close(back) {
    this.menu.hidden = true;
    this.button.setAttribute('aria-expanded', 'false');
    if (back) {
      this.button.focus();
    }
  }

  pressed(event) {
    const rows = this.rows();
    const here = rows.indexOf(document.activeElement);
    const goes = {
      ArrowDown: () => rows[(here + 1) % rows.length],
      ArrowUp: () => rows[(here - 1 + rows.length) % rows.length],
      Home: () => rows[0],
      End: () => rows[rows.length - 1],
    }[event.key];
    if (goes) {
      event.preventDefault();
      goes().focus();
    } else if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      event.stopPropagation();
      this.close(true);
    } else if (event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey) {
      const wanted = event.key.toLocaleLowerCase();
      const found = rows.slice(here + 1).concat(rows).find(row => row.textContent.toLocaleLowerCase().startsWith(wanted));
      if (found) {
        event.preventDefault();
        found.focus();
      }
    }
    if (['ArrowLeft', 'ArrowRight', 'Home', 'End', 'ArrowUp', 'ArrowDown'].includes(event.key)) {
      event.stopPropagation(); // the toolbar around it uses some of them too
    }
  }
}
