// The address of the page: the search behind `?`, and a code, a constant or an older name behind `#`.

/** Fills the form with the search of the address. */
export function readAddress(form) {
  const search = new URLSearchParams(location.search);
  form.elements.q.value = search.get("q") ?? "";
  for (const box of form.querySelectorAll("[type=checkbox]")) {
    box.checked = search.getAll(box.name).includes(box.value);
  }
}

let timer;

/** Puts the form's search into the address, when the reader pauses: browsers limit such changes. */
export function writeAddress(form) {
  clearTimeout(timer);
  timer = setTimeout(() => {
    const search = new URLSearchParams(new FormData(form));
    search.delete("language");
    if (search.get("q") === "") search.delete("q");
    const text = String(search) !== "" ? `?${search}` : location.pathname;
    // A hidden target would end the search when the address is opened.
    const hash = target()?.closest("[hidden]") ? "" : location.hash;
    history.replaceState(null, "", text + hash);
  }, 200);
}

/** Leads to a code, also if the address names it already. */
export function lead(code) {
  if (location.hash === `#${code}`) dispatchEvent(new Event("hashchange"));
  else location.hash = code;
}

/** Opens the code that the address names, now and when it changes; shows all codes if it is hidden. */
export function openTarget(showAll) {
  const open = () => {
    const place = target()?.closest("article, section");
    if (!place) return;
    if (place.hidden) showAll();
    const details = place.matches("article") ? place.querySelector("details") : null;
    if (details) details.open = true;
    place.scrollIntoView({ behavior: "instant" });
  };
  addEventListener("hashchange", open);
  open();
}

function target() {
  return document.getElementById(decoded(location.hash.slice(1)));
}

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
