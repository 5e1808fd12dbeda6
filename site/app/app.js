// The reference: search and filters, whose state stands in the address, and snippets.

import { openTarget } from "./address.js";
import { entries } from "./entries.js";
import { filter } from "./filter.js";
import { showSnippets } from "./snippets.js";

for (const element of document.querySelectorAll(".needs-script")) element.hidden = false;
document.querySelector(".filters").open = matchMedia("(min-width: 60rem)").matches;

const form = document.querySelector("form[role=search]");
const { reset } = filter(form, entries());
showSnippets(form);
openTarget(reset);

document.addEventListener("keydown", (event) => {
  const isTyping = event.target.matches("input:not([type=checkbox], [type=radio])");
  if (event.key !== "/" || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  form.elements.q.select();
});
