/**
 * The words of the interface, as the server gave them with the page.
 */
export class Labels {
  /**
   * @param {Object<string, string>} texts by key, with placeholders {0}, {1}
   * @param {string} language of the interface, a BCP 47 tag
   */
  constructor(texts, language) {
    this.texts = texts;
    this.language = language === 'fa' ? 'fa-IR' : language;
    this.numbers = new Intl.NumberFormat(this.language);
    this.times = new Intl.DateTimeFormat(this.language, {hour: '2-digit', minute: '2-digit'});
    this.moments = new Intl.DateTimeFormat(this.language, {dateStyle: 'medium', timeStyle: 'short'});
  }

  /** The text of a key below "editor.", its places filled; numbers in the digits of the language. */
  of(key, ...values) {
    const text = this.texts['editor.' + key];
    if (text === undefined) {
      return '???' + key + '???';
    }
    return text.replace(/''/g, "'").replace(/\{(\d)\}/g, (all, place) => {
      const value = values[Number(place)];
      return typeof value === 'number' ? this.numbers.format(value) : String(value === undefined ? '' : value);
    });
  }

  /** Hour and minute. */
  time(instant) {
    return this.times.format(new Date(instant));
  }

  /** Day, hour and minute. */
  moment(instant) {
    return this.moments.format(new Date(instant));
  }
}
