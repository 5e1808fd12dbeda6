// The codes of the page, as the search reads them.

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
    text: ` ${words(article.querySelector(".entry").textContent).join(" ")}`,
  };
}

/** The words of a text, in small letters; `_` stands between words. */
export function words(text) {
  return text.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? [];
}
