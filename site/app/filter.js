// Shows the entries that the form asks for.

import { lead, readAddress, writeAddress } from "./address.js";
import { explain, matches, read } from "./query.js";

export function filter(form, entries) {
  const result = document.getElementById("result");
  const sections = Array.from(document.querySelectorAll("main section"), (section) => {
    const id = section.getAttribute("aria-labelledby");
    return { section, link: document.querySelector(`.contents [href="#${id}"]`)?.closest("li") };
  });

  function apply() {
    const query = read(form.elements.q.value);
    const [categories, facts] = ["category", "is"].map((name) => chosen(form, name));
    let shown = 0;
    for (const entry of entries) {
      const isShown =
        matches(query, entry) &&
        (categories.length === 0 || categories.includes(entry.category)) &&
        facts.every((fact) => entry.is.includes(fact));
      entry.article.hidden = !isShown;
      entry.article.classList.toggle("found", isShown && entry.code === String(query.found?.code));
      if (isShown) shown++;
    }
    for (const { section, link } of sections) {
      section.hidden = section.querySelector("article:not([hidden])") === null;
      link.hidden = section.hidden;
    }
    result.textContent =
      shown === 0 ? explain(query, entries) : summary(query, shown, entries.length);
    writeAddress(form);
  }

  function reset() {
    form.reset();
    apply();
  }

  readAddress(form);
  form.addEventListener("input", apply);
  // The controls are reset after the event.
  form.addEventListener("reset", () => setTimeout(apply));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const shown = entries.filter(({ article }) => !article.hidden);
    const first = shown.find(({ article }) => article.classList.contains("found")) ?? shown[0];
    if (first === undefined) return;
    lead(first.code);
    first.article.querySelector(".number").focus({ preventScroll: true });
  });
  apply();
  return { reset };
}

function chosen(form, name) {
  return Array.from(form.querySelectorAll(`[name=${name}]:checked`), ({ value }) => value);
}

function summary({ query, found }, shown, all) {
  const count = shown === all ? `${all} codes` : `${shown} of ${all} codes`;
  const isPlain = found === undefined || [String(found.code), ""].includes(query);
  return isPlain ? `${count}.` : `“${query}” means ${found}. ${count}.`;
}
