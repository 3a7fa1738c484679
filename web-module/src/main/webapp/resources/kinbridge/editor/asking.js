import {TextSelection} from 'prosemirror-state';
import {schema, isSafeLink, directionOf} from 'editor/schema';
import * as structure from 'editor/structure';
import {ask} from 'editor/dialog';

/** What is asked for before it is set: links, languages, tables. */

const {marks} = schema;

/** The stretches of the same mark in a textblock: {from, to, mark}. */
function stretches($from, type) {
  const found = [];
  $from.parent.forEach((node, offset) => {
    const mark = type.isInSet(node.marks);
    const from = $from.start() + offset;
    const last = found[found.length - 1];
    if (mark && last && last.to === from && last.mark.eq(mark)) {
      last.to = from + node.nodeSize;
    } else if (mark) {
      found.push({from, to: from + node.nodeSize, mark});
    }
  });
  return found;
}

/** The stretch of the same mark that holds the whole selection: {from, to, mark}, or undefined. */
function stretch(state, type) {
  const {$from, from, to} = state.selection;
  return $from.parent.isTextblock ? stretches($from, type).find(one => one.from <= from && one.to >= to) : undefined;
}

/** Asks for the address of a link, and for its words where none are selected. */
export async function askLink(editor) {
  const {state, labels} = editor;
  const there = stretch(state, marks.link);
  const {from, to, empty, $from} = state.selection;
  if (!$from.parent.isTextblock || !$from.parent.type.allowsMarkType(marks.link)) {
    return;
  }
  const range = there || {from, to};
  const fields = [{name: 'href', label: labels.of('link.href'), hint: labels.of('link.hint'), value: there ? there.mark.attrs.href : '', dir: 'ltr', longest: 2000}];
  if (empty && !there) {
    fields.push({name: 'words', label: labels.of('link.words'), dir: 'auto'});
  }
  const answer = await ask({
    title: labels.of('link.title'),
    fields,
    actions: [{name: 'set', label: labels.of('link.set')}, ...(there ? [{name: 'remove', label: labels.of('link.remove')}] : [])],
    cancel: labels.of('cancel'),
    check: (values, action) => action === 'set' && !isSafeLink(address(values.href)) ? {href: labels.of('link.wrong')} : {},
  });
  if (answer) {
    const tr = editor.state.tr;
    if (answer.action === 'remove') {
      tr.removeMark(range.from, range.to, marks.link);
    } else {
      setLink(tr, range, address(answer.values.href), answer.values.words);
    }
    editor.view.dispatch(tr.removeStoredMark(marks.link).scrollIntoView());
  }
  editor.focus();
}

/** An address as somebody types it: without a scheme it is one of the web, or of the mail. */
function address(typed) {
  if (/^[^\s/:@]+@[^\s/:@]+\.[^\s/:@]+$/.test(typed)) {
    return 'mailto:' + typed;
  }
  return /^(www\.|[a-z0-9-]+(\.[a-z0-9-]+)+(\/|$))/i.test(typed) ? 'https://' + typed : typed;
}

function setLink(tr, range, href, words) {
  const mark = marks.link.create({href});
  if (range.from === range.to) {
    const text = words || href.replace(/^mailto:/, '');
    tr.insertText(text, range.from);
    range = {from: range.from, to: range.from + text.length};
    tr.setSelection(TextSelection.create(tr.doc, range.to));
  } else {
    tr.removeMark(range.from, range.to, marks.link);
  }
  tr.addMark(range.from, range.to, mark);
}

function isolation(state) {
  const {from, to, empty, $from} = state.selection;
  const there = stretch(state, marks.isolate);
  if (there) {
    return {range: there, value: there.mark.attrs.language || 'auto'};
  }
  return !empty && $from.sameParent(state.selection.$to) && $from.parent.isTextblock && $from.parent.type.allowsMarkType(marks.isolate)
      ? {range: {from, to}, value: 'none'} : null;
}

/** Asks for language and direction of the blocks, and of the selected words. */
export async function askSpeech(editor) {
  const {labels, state, data} = editor;
  const block = structure.blockAt(state);
  if (!block) {
    return;
  }
  const own = data.languages.find(language => language.tag === data.language);
  const others = data.languages.filter(language => language.tag !== data.language);
  const inside = isolation(state);
  const fields = [
    {name: 'language', label: labels.of('speech.block'), value: block.node.attrs.language || '', options: [['', labels.of('speech.own', own.name)], ...others.map(language => [language.tag, language.name])]},
    {name: 'direction', label: labels.of('speech.direction'), value: block.node.attrs.direction || '', options: [['', labels.of('speech.byLanguage')], ['ltr', labels.of('speech.ltr')], ['rtl', labels.of('speech.rtl')]]},
  ];
  if (inside) {
    fields.push({name: 'isolate', label: labels.of('speech.isolate'), value: inside.value, options: [['none', labels.of('speech.isolateNone')], ['auto', labels.of('speech.isolateAuto')], ...data.languages.map(language => [language.tag, language.name])]});
  }
  const answer = await ask({title: labels.of('speech'), fields, actions: [{name: 'set', label: labels.of('ok')}], cancel: labels.of('cancel')});
  if (answer) {
    setSpeech(editor, block, answer.values, inside);
  }
  editor.focus();
}

function setSpeech(editor, block, values, inside) {
  const language = values.language || null;
  const speaks = directionOf(language || editor.data.language);
  const direction = values.direction && values.direction !== speaks ? values.direction : null;
  if (language !== block.node.attrs.language || direction !== block.node.attrs.direction) {
    editor.command(structure.setSpeech({language, direction}));
  }
  if (inside && values.isolate !== inside.value) {
    const {from, to} = inside.range;
    const tr = editor.state.tr.removeMark(from, to, marks.isolate);
    if (values.isolate !== 'none') {
      tr.addMark(from, to, marks.isolate.create({language: values.isolate === 'auto' ? null : values.isolate}));
    }
    editor.view.dispatch(tr);
  }
}

function sizeWithin(most) {
  return text => /^\d+$/.test(text) && Number(text) >= 1 && Number(text) <= most;
}

/** Asks for the size of a new table. */
export async function askTable(editor) {
  const {labels} = editor;
  const rows = sizeWithin(100);
  const columns = sizeWithin(40);
  const answer = await ask({
    title: labels.of('table.insert'),
    fields: [
      {name: 'rows', label: labels.of('table.rows'), type: 'number', value: '3', min: 1, max: 100},
      {name: 'columns', label: labels.of('table.columns'), type: 'number', value: '3', min: 1, max: 40},
    ],
    actions: [{name: 'insert', label: labels.of('table.insert')}],
    cancel: labels.of('cancel'),
    check: values => ({
      ...(rows(values.rows) ? {} : {rows: labels.of('table.size', 100)}),
      ...(columns(values.columns) ? {} : {columns: labels.of('table.size', 40)}),
    }),
  });
  if (answer) {
    editor.command(structure.insertTable(Number(answer.values.rows), Number(answer.values.columns)));
  }
  editor.focus();
}

/** Asks for the line above a table. */
export async function askCaption(editor) {
  const {labels, state} = editor;
  const block = structure.blockAt(state);
  const answer = await ask({
    title: labels.of('table.caption'),
    fields: [{name: 'caption', label: labels.of('table.caption'), value: block.node.attrs.caption, dir: 'auto', longest: 300}],
    actions: [{name: 'set', label: labels.of('ok')}],
    cancel: labels.of('cancel'),
  });
  if (answer) {
    const here = structure.blockAt(editor.state);
    editor.view.dispatch(editor.state.tr.setNodeAttribute(here.pos, 'caption', answer.values.caption));
  }
  editor.focus();
}
