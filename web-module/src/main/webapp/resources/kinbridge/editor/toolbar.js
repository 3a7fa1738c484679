import {element} from 'editor/element';
import {icon} from 'editor/icons';
import {MenuButton} from 'editor/menu';

/**
 * The buttons above the text: one stop for the tabulator key, arrows between the buttons, Escape back to the text.
 */
export class Toolbar {
  /** @param editor @param groups rows of the actions and menus of commands.js */
  constructor(editor, groups) {
    this.editor = editor;
    this.parts = [];
    this.element = element('div', {role: 'toolbar', class: 'editor-toolbar', 'aria-label': editor.labels.of('toolbar'), 'aria-controls': 'editor-text'},
        ...groups.map(group => element('span', {class: 'editor-group'}, ...group.map(part => this.part(part)))));
    this.here = 0;
    this.buttons().forEach((button, place) => button.setAttribute('tabindex', place ? '-1' : '0'));
    this.element.addEventListener('keydown', event => this.pressed(event));
    this.element.addEventListener('focusin', event => this.focused(event.target));
    this.element.addEventListener('mousedown', event => {
      if (event.target.closest('button')) {
        event.preventDefault(); // the selection in the text stays
      }
    });
    this.show();
  }

  part(wanted) {
    if (wanted.items) {
      const menu = new MenuButton({
        label: wanted.label,
        title: wanted.title || wanted.label,
        icon: wanted.icon,
        items: () => wanted.items(this.editor.state),
        choose: item => item.run(),
      });
      this.parts.push({button: menu.button, wanted, menu});
      return menu.element;
    }
    const button = element('button', {type: 'button', class: 'editor-button', 'aria-label': wanted.label, title: wanted.keys ? wanted.label + ' (' + wanted.keys + ')' : wanted.label, 'aria-pressed': wanted.active ? 'false' : null, 'aria-keyshortcuts': wanted.shortcut}, icon(wanted.icon));
    button.addEventListener('click', () => {
      if (button.getAttribute('aria-disabled') !== 'true') {
        wanted.run();
      }
    });
    this.parts.push({button, wanted});
    return button;
  }

  buttons() {
    return this.parts.map(part => part.button);
  }

  /** Shows what is so at the place of the selection. */
  show() {
    const {state} = this.editor;
    this.parts.forEach(({button, wanted, menu}) => {
      if (wanted.active) {
        set(button, 'aria-pressed', String(wanted.active(state)));
      }
      if (wanted.enabled) {
        set(button, 'aria-disabled', String(!wanted.enabled(state)));
      }
      if (wanted.words) {
        menu.say(wanted.words(state));
      }
    });
  }

  /** Goes to the button that was used last. */
  focus() {
    this.buttons()[this.here].focus();
  }

  focused(target) {
    const place = this.buttons().indexOf(target);
    if (place >= 0) {
      this.buttons()[this.here].setAttribute('tabindex', '-1');
      target.setAttribute('tabindex', '0');
      this.here = place;
    }
  }

  pressed(event) {
    const buttons = this.buttons();
    const rtl = getComputedStyle(this.element).direction === 'rtl';
    const step = {ArrowRight: rtl ? -1 : 1, ArrowLeft: rtl ? 1 : -1}[event.key];
    if (step) {
      event.preventDefault();
      buttons[(this.here + step + buttons.length) % buttons.length].focus();
    } else if (event.key === 'Home' || event.key === 'End') {
      event.preventDefault();
      buttons[event.key === 'Home' ? 0 : buttons.length - 1].focus();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      this.editor.focus();
    }
  }
}

function set(button, name, value) {
  if (button.getAttribute(name) !== value) {
    button.setAttribute(name, value);
  }
}
