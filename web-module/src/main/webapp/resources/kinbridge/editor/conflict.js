import {blockNode} from 'editor/document';
import {element} from 'editor/element';

/** Somebody else saved in between: both texts where they differ, and the choice between them. */

const MOST_WORDS = 1500;

function tokens(text) {
  return text.match(/[\p{L}\p{N}\p{M}\u200c'’-]+|\s+|[^\s]/gu) || [];
}

/** The lengths of the longest common sequences of what follows, in rows. */
function table(mine, theirs) {
  const rows = Array.from({length: mine.length + 1}, () => new Uint16Array(theirs.length + 1));
  for (let i = mine.length - 1; i >= 0; i--) {
    for (let j = theirs.length - 1; j >= 0; j--) {
      rows[i][j] = mine[i] === theirs[j] ? rows[i + 1][j + 1] + 1 : Math.max(rows[i + 1][j], rows[i][j + 1]);
    }
  }
  return rows;
}

/** Which words of each stand in one only: [[word, only], ...] for both. */
export function compared(first, second) {
  const mine = tokens(first);
  const theirs = tokens(second);
  if (mine.length > MOST_WORDS || theirs.length > MOST_WORDS) {
    return [mine.map(word => [word, true]), theirs.map(word => [word, true])];
  }
  const rows = table(mine, theirs);
  const left = [];
  const right = [];
  let i = 0;
  let j = 0;
  while (i < mine.length || j < theirs.length) {
    if (i < mine.length && j < theirs.length && mine[i] === theirs[j]) {
      left.push([mine[i++], false]);
      right.push([theirs[j++], false]);
    } else if (j === theirs.length || i < mine.length && rows[i + 1][j] >= rows[i][j + 1]) {
      left.push([mine[i++], true]);
    } else {
      right.push([theirs[j++], true]);
    }
  }
  return [left, right];
}

function words(block) {
  if (!block) {
    return '';
  }
  const lines = [];
  blockNode(block).descendants((node, pos, parent) => {
    if (node.isText) {
      lines.push(node.text);
    } else if (node.type.name === 'hard_break' || node.isBlock) {
      lines.push('\n');
    }
    return true;
  });
  return lines.join('').replace(/\n+/g, '\n').trim();
}

/** The parts that differ, in the order of the texts: [{mine, theirs, language}]. */
function differences(mine, theirs) {
  const parts = [{mine: mine.title, theirs: theirs.title}, {mine: mine.lede, theirs: theirs.lede}, {mine: byLine(mine), theirs: byLine(theirs)}];
  const other = new Map(theirs.document.blocks.map(block => [block.id, block]));
  const own = new Set(mine.document.blocks.map(block => block.id));
  const missing = theirs.document.blocks.filter(block => !own.has(block.id));
  mine.document.blocks.forEach(block => {
    const there = other.get(block.id);
    if (JSON.stringify(block) !== JSON.stringify(there)) {
      parts.push({mine: words(block), theirs: words(there)});
    }
  });
  missing.forEach(block => parts.push({mine: '', theirs: words(block)}));
  return parts.filter(part => part.mine.trim() || part.theirs.trim()).filter(part => part.mine.trim() !== part.theirs.trim());
}

function byLine(text) {
  return [text.byLine.name, text.byLine.site, text.byLine.link].filter(Boolean).join(', ');
}

function marked(pieces) {
  return pieces.map(([word, only]) => only && word.trim() ? element('mark', {}, word) : word);
}

export class ConflictPanel {
  constructor(editor) {
    this.editor = editor;
    this.element = element('div', {class: 'editor-conflict'});
    editor.on('state', state => state === 'conflict' ? this.show() : this.hide());
  }

  hide() {
    if (this.shown) {
      this.shown.remove();
      this.shown = null;
    }
  }

  show() {
    const {labels, saver} = this.editor;
    const {theirs} = saver;
    this.hide();
    const parts = differences(this.editor.read(), theirs);
    const button = (name, cssClass, run) => {
      const made = element('button', {type: 'button', class: cssClass}, labels.of('conflict.' + name));
      made.addEventListener('click', run);
      return made;
    };
    const compare = parts.map(part => compared(part.mine, part.theirs));
    this.shown = element('section', {class: 'warning', role: 'alert'},
        element('h2', {}, labels.of('conflict.title')),
        element('p', {}, labels.of('conflict.lead', theirs.savedBy, labels.moment(theirs.savedAt))),
        element('div', {class: 'columns'},
            this.side(labels.of('conflict.mine'), compare.map(([mine]) => mine)),
            this.side(labels.of('conflict.theirs', theirs.savedBy), compare.map(([, other]) => other))),
        element('div', {class: 'actions'},
            button('saveMine', 'primary', () => this.mine()),
            button('takeTheirs', null, () => this.theirs(compare.map(([mine]) => mine)))));
    this.element.append(this.shown);
  }

  side(title, parts) {
    const {data, direction} = this.editor;
    return element('div', {}, element('h3', {}, title),
        element('div', {lang: data.language, dir: direction}, ...parts.map(part => element('p', {class: 'as-written', dir: 'auto'}, ...marked(part)))));
  }

  mine() {
    this.editor.saver.overrule();
    this.editor.focus();
  }

  theirs(own) {
    const {saver, labels} = this.editor;
    const {theirs} = saver;
    this.editor.show(theirs);
    saver.accept();
    const aside = element('details', {class: 'card', open: true}, element('summary', {}, labels.of('conflict.aside')), this.side(labels.of('conflict.mine'), own));
    const drop = element('button', {type: 'button'}, labels.of('conflict.drop'));
    drop.addEventListener('click', () => aside.remove());
    aside.append(element('div', {class: 'actions'}, drop));
    this.element.append(aside);
    this.editor.focus();
  }
}
