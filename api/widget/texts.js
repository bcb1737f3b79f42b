/** The words of the interface: `texts.in("sv")` gives `say(key, values)` for that language. */
export class Texts {
  constructor(entries) {
    this.entries = entries;
  }

  static async load(base) {
    const response = await fetch(new URL("texts.json", base));
    return new Texts(await response.json());
  }

  in(language) {
    const column = language === "en" ? "en" : "sv";
    return (key, values = {}) =>
      this.entries[key][column].replace(/\{(\w+)\}/g, (_, name) => values[name]);
  }
}

const clock = new Intl.DateTimeFormat("sv-SE", {
  hour: "2-digit",
  minute: "2-digit",
  timeZone: "Europe/Stockholm",
});

/** "14:02" in Swedish time, whatever clock the device keeps. */
export function clockTime(at) {
  return clock.format(new Date(at));
}
