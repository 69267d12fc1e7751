/**
 * What scripts say, in the words that the page brings along in its language.
 *
 * @typedef {string | Record<string, string>} Message  one text, or a text for each plural category
 */

export class Words {
  /** @param {Record<string, Message>} messages */
  constructor(messages) {
    const language = document.documentElement.lang
    this.messages = messages
    this.plural = new Intl.PluralRules(language)
    this.format = new Intl.NumberFormat(language)
  }

  /** @param {number} value */
  number(value) {
    return this.format.format(value)
  }

  /**
   * Return a message with its places filled.
   *
   * @param {string} name
   * @param {Record<string, string>} places
   */
  say(name, places = {}) {
    return fill(/** @type {string} */ (this.messages[name]), places)
  }

  /**
   * Return a message that counts something, in the form that goes with the number.
   *
   * @param {string} name
   * @param {number} count
   */
  count(name, count) {
    const forms = this.messages[name]
    return fill(forms[this.plural.select(count)] ?? forms.other, { number: this.number(count) })
  }
}

function fill(text, places) {
  return text.replace(/%\((\w+)\)s/g, (place, name) => places[name] ?? place)
}
