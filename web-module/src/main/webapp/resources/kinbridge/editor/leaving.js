/**
 * Whoever follows a link, or presses a button of the page around the editor, is let go when the text is saved; if it cannot be
 * saved soon, a copy stays in this browser. Signing out would delete that copy: so it asks first. Leaving in haste never waits.
 */

const PATIENCE = 4000;

function leadsAway(event) {
  const link = event.target.closest && event.target.closest('a[href]');
  if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || link.isContentEditable) {
    return null;
  }
  const away = link.target !== '_blank' && !link.hasAttribute('download') && link.href.split('#')[0] !== location.href.split('#')[0];
  return away ? link : null;
}

/** Watches the links and forms of the page. */
export function leaveSafely(editor) {
  const {saver} = editor;
  let free = false;

  window.addEventListener('click', event => {
    const link = saver.dirty && !event.defaultPrevented ? leadsAway(event) : null;
    if (link) {
      event.preventDefault();
      saver.flush(PATIENCE).then(() => location.assign(link.href));
    }
  }, true);

  window.addEventListener('submit', event => {
    const form = event.target;
    const button = event.submitter;
    if (button && button.hasAttribute('data-forget') && !saver.dirty) {
      saver.keepNothing();
    }
    if (free || !saver.dirty || form.id === 'write' || form.closest('#editor')) {
      return;
    }
    if (button && button.dataset.shortcut) {
      saver.farewell();
      saver.keepNothing();
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    saver.flush(PATIENCE).then(() => {
      const forgets = button && button.hasAttribute('data-forget');
      if (forgets && saver.dirty && !window.confirm(editor.labels.of('leave.unsaved'))) {
        return;
      }
      if (forgets) {
        saver.keepNothing();
      }
      free = true;
      form.requestSubmit(button);
      free = false;
    });
  }, true);
}
