// The codes of the page, as the search reads them.

// Not the labels, which many entries have.
const SEARCHED = "h3, p:not(.facts), .facts > a, .facts code, .meanings";

export function entries() {
  return Array.from(document.querySelectorAll("article"), entry);
}

function entry(article) {
  const { category, is } = article.dataset;
  return {
    article,
    code: article.id,
    category,
    is: is.split(" "),
    // Each word has a space before it.
    text: ` ${words(texts(article).join(" ")).join(" ")}`,
  };
}

function texts(article) {
  return Array.from(article.querySelectorAll(SEARCHED), (element) => element.textContent);
}

/** The words of a text, in small letters; `_` stands between words. */
export function words(text) {
  return (
    text
      .toLowerCase()
      .replaceAll("’", "'")
      .match(/[\p{L}\p{N}']+/gu) ?? []
  );
}
