/** What Word puts on the clipboard, as plain structure: its lists are paragraphs with a bullet, its notes are at the end. */

const MARKER = /^[\s\u00a0]*(?:[\d\u06f0-\u06f9\u0660-\u0669]+|[a-z]|[ivxlc]+|[\u0621-\u064a\u06a9\u06af\u06cc])[.)\-\u200f\u200e]/i;

/** Whether this comes from Word, or from a program that writes like it. */
export function isFromWord(document) {
  return Boolean(document.querySelector('[class*="Mso"], [style*="mso-"]')) || /urn:schemas-microsoft-com:office/.test(document.documentElement.outerHTML.substring(0, 2000));
}

function styleOf(node) {
  return node.getAttribute('style') || '';
}

function isListItem(node) {
  return node.localName === 'p' && /mso-list:\s*(?!none)l?\d*\s*level/i.test(styleOf(node).replace(/\n/g, ' ')) || /MsoListParagraph/.test(node.className) && Boolean(markerOf(node));
}

/** How deep Word has it, from 0: "mso-list:l0 level2 lfo1" is 1. */
function levelOf(node) {
  const level = /mso-list:[^;]*\blevel(\d)/i.exec(styleOf(node).replace(/\n/g, ' '));
  return level ? Number(level[1]) - 1 : 0;
}

/** Where Word wrote the bullet or the number. */
function markerOf(node) {
  return Array.from(node.querySelectorAll('span')).find(span => /mso-list:\s*Ignore/i.test(styleOf(span)));
}

function lists(document) {
  let list = null;
  Array.from(document.body.querySelectorAll('p, h1, h2, h3, h4, h5, h6, table, div')).forEach(node => {
    if (!isListItem(node)) {
      list = list && (node.contains(list) || list.contains(node)) ? list : null;
      return;
    }
    const marker = markerOf(node);
    const tag = marker && MARKER.test(marker.textContent) ? 'ol' : 'ul';
    if (marker) {
      marker.remove();
    }
    const level = levelOf(node);
    if (!list || level === 0 && list.localName !== tag || list.nextElementSibling !== node) {
      list = document.createElement(tag);
      node.before(list);
    }
    const item = document.createElement('li');
    item.setAttribute('data-level', level);
    ['dir', 'lang'].forEach(name => node.hasAttribute(name) && !list.hasAttribute(name) && list.setAttribute(name, node.getAttribute(name)));
    item.append(...node.childNodes);
    list.append(item);
    node.remove();
  });
}

/** The number that leads to a note becomes the note. */
function notes(document) {
  document.querySelectorAll('[style*="mso-element:footnote-list"], [style*="mso-element:endnote-list"]').forEach(list => {
    list.querySelectorAll('[id^="ftn"], [id^="edn"]').forEach(place => {
      const reference = document.querySelector('a[name="_' + place.id.replace(/^(ftn|edn)/, '$1ref') + '"]');
      place.querySelectorAll('a[href^="#_ftnref"], a[href^="#_ednref"]').forEach(back => back.remove());
      if (reference) {
        const note = document.createElement('span');
        note.setAttribute('data-note', '');
        note.textContent = place.textContent.replace(/[\s\u00a0]+/g, ' ').trim();
        reference.replaceWith(note);
      }
    });
    list.remove();
  });
}

function renamed(document, selector, tag) {
  document.querySelectorAll(selector).forEach(node => {
    const other = document.createElement(tag);
    ['dir', 'lang'].forEach(name => node.hasAttribute(name) && other.setAttribute(name, node.getAttribute(name)));
    other.append(...node.childNodes);
    node.replaceWith(other);
  });
}

/** Makes structure of the paragraphs of Word, in place. */
export function unword(document) {
  notes(document);
  lists(document);
  renamed(document, 'p.MsoTitle', 'h1');
  renamed(document, 'p.MsoSubtitle', 'h3');
  renamed(document, 'p.MsoQuote, p.MsoIntenseQuote', 'blockquote');
  renamed(document, 'p.MsoCaption', 'p');
  document.querySelectorAll('*').forEach(node => {
    if (node.localName.includes(':')) {
      node.replaceWith(...node.childNodes); // o:p, st1:place and their like
    }
  });
}
