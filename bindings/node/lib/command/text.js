// Records as text, in lines of 80 characters whatever the width of the terminal.

const INDENT = " ".repeat(20);

// As many words as fit beside the indent. A longer word has a line of its own.
const LINE = /(?:.{1,60}|\S+)(?: |$)/gu;

// A list of codes, or the description of one.
export function shown(block) {
  const lines = Array.isArray(block) ? block.map(title) : description(block);
  return lines.join("\n");
}

function title({ code, phrase }) {
  return `${code} ${phrase ?? "(unregistered)"}`;
}

function description(record) {
  const { text, registered, code, phrase, vendors, ...fields } = record;
  if (code === undefined) return [`${text} (unknown)`];
  const lines = [title(record)];
  for (const [field, value] of Object.entries(fields)) {
    lines.push(line(field.replaceAll("_", " "), value));
  }
  for (const { vendor, phrase, description } of vendors) {
    lines.push(line("vendor", `${vendor}: ${phrase}. ${description}`));
  }
  return lines;
}

function line(label, value) {
  const text = (Array.isArray(value) ? value.join(", ") : value) || "none";
  const lines = text.match(LINE).map((it) => it.trimEnd());
  return `  ${label}`.padEnd(INDENT.length) + lines.join(`\n${INDENT}`);
}
