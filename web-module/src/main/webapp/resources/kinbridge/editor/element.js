/** Makes an element: element('p', {class: 'hint'}, 'words', child). Attributes that are null, undefined or false are left out. */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  Object.entries(attributes).forEach(([name, value]) => {
    if (value !== null && value !== undefined && value !== false) {
      made.setAttribute(name, value === true ? '' : value);
    }
  });
  made.append(...children.filter(child => child !== null && child !== undefined));
  return made;
}

let number = 0;

/** An id that nothing else on the page has. */
export function freshId() {
  number++;
  return 'editor-' + number;
}
