import {directionOf} from 'editor/schema';

/** How many words a text has, by language. A block that did not change is not counted again. */

const segmenters = new Map();

function segmenter(language) {
  if (!segmenters.has(language)) {
    segmenters.set(language, new Intl.Segmenter(language, {granularity: 'word'}));
  }
  return segmenters.get(language);
}

/** The number of words of a text in a language. */
export function wordsOf(text, language) {
  let words = 0;
  for (const segment of segmenter(language).segment(text)) {
    if (segment.isWordLike) {
      words++;
    }
  }
  return words;
}

/** The words of a node; lines and notes are apart from each other. */
function textOf(node) {
  const parts = [];
  const walk = parent => {
    parent.forEach(child => {
      if (child.isText) {
        parts.push(child.text);
      } else {
        parts.push(' ');
        walk(child);
        parts.push(' ');
      }
    });
  };
  walk(node);
  return parts.join('');
}

const counted = new WeakMap();

function count(node, language) {
  const before = counted.get(node);
  if (before && before.language === language) {
    return before.words;
  }
  const words = wordsOf(textOf(node), language);
  counted.set(node, {language, words});
  return words;
}

/** The words of a document by language tag, most first. @param language of the piece */
export function countWords(doc, language) {
  const words = new Map();
  doc.forEach(node => {
    const spoken = node.attrs.language && directionOf(node.attrs.language) ? node.attrs.language : language;
    words.set(spoken, (words.get(spoken) || 0) + count(node, spoken));
  });
  return Array.from(words).sort((one, other) => other[1] - one[1]);
}

/** The words between two places. */
export function countSelection(doc, from, to, language) {
  return from === to ? 0 : wordsOf(doc.textBetween(from, to, ' ', ' '), language);
}
