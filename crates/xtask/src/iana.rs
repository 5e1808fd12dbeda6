//! Compares one of IANA's own files with the registry.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::registry::{self, Code};
use crate::{interface, root};

/// Prints IANA's changes; fails when there are any.
pub fn compare(file: &str) -> Result<()> {
    let codes = registry::load(root(), &interface::load(root())?)?.codes;
    let changes = changes(Path::new(file), &codes)?;
    for change in &changes {
        println!("{change}");
    }
    match changes.len() {
        0 => println!("the registry is up to date with {file}"),
        count => bail!("{count} differences; crates/core/registry/README.md says what to do"),
    }
    Ok(())
}

/// A line for each code that is new, gone, renamed, of another standing or defined elsewhere.
fn changes(file: &Path, codes: &[Code]) -> Result<Vec<String>> {
    let (is_websocket, theirs) = read(file)?;
    let ours: BTreeMap<u16, &Code> = codes
        .iter()
        .filter(|code| code.is_http() != is_websocket)
        .map(|code| (code.code, code))
        .collect();
    let new = theirs.iter().filter(|(code, _)| !ours.contains_key(code));
    let mut changes: Vec<_> =
        new.map(|(code, entry)| format!("{code} new: {}", entry.text)).collect();
    for (number, code) in ours {
        match theirs.get(&number) {
            None => changes.push(format!("{number} gone: {}", code.phrase)),
            Some(entry) => changes.extend(entry.change(code)),
        }
    }
    Ok(changes)
}

/// IANA's entry of a code.
struct Entry {
    text: String,
    reference: String,
}

/// The code that IANA describes in sentences, without a phrase.
const WITHOUT_PHRASE: u16 = 1014;

impl Entry {
    /// How the registry differs, if it does.
    fn change(&self, code: &Code) -> Option<String> {
        let (phrase, note) = self.text.split_once('(').unwrap_or((&self.text, ""));
        let phrase = phrase.trim().trim_matches('-');
        let has_phrase = !phrase.is_empty() && code.code != WITHOUT_PHRASE;
        if has_phrase && phrase != code.phrase {
            return Some(format!("{} renamed: {phrase}, here {}", code.code, code.phrase));
        }
        let standings = [
            (note.starts_with("TEMPORARY"), "temporary"),
            (note.starts_with("OBSOLETED"), "obsolete"),
            (phrase.is_empty() || phrase == "Reserved", "unused"),
        ];
        if standings.iter().any(|(is_so, standing)| *is_so != (code.standing == *standing)) {
            return Some(format!("{} is {}, here {}", code.code, self.text, code.standing));
        }
        if !self.refers_as(&code.reference) {
            let Self { reference, .. } = self;
            return Some(format!(
                "{} is defined by {reference}, here {}",
                code.code, code.reference
            ));
        }
        None
    }

    /// Whether both refer to the same RFC, and to the same section where IANA gives one.
    fn refers_as(&self, ours: &str) -> bool {
        let first = self.reference.trim_start_matches('[').split(']').next().unwrap_or_default();
        match first.strip_prefix("RFC") {
            Some(theirs) => {
                let rest = ours.strip_prefix("RFC ").and_then(|ours| ours.strip_prefix(theirs));
                rest.is_some_and(|rest| !rest.starts_with(|next: char| next.is_ascii_digit()))
            }
            None => !ours.starts_with("RFC"),
        }
    }
}

/// Whether a file is about close codes, and the codes that it assigns.
fn read(file: &Path) -> Result<(bool, BTreeMap<u16, Entry>)> {
    let name = file.display().to_string();
    let mut reader = csv::Reader::from_path(file).context(name.clone())?;
    let is_websocket = match reader.headers().context(name.clone())?.get(0) {
        Some("Value") => false,
        Some("Status Code") => true,
        _ => bail!("{name} is neither of IANA's files of HTTP status codes and close codes"),
    };
    let mut entries = BTreeMap::new();
    for row in reader.records() {
        let row = row.context(name.clone())?;
        let (code, text, reference) = (&row[0], &row[1], &row[row.len() - 1]);
        let is_range = code.contains('-');
        if is_range || text == "Unassigned" {
            continue;
        }
        let line = row.position().map_or(0, csv::Position::line);
        let code = code.parse().with_context(|| format!("{name}:{line}: {code:?} is no code"))?;
        entries.insert(code, Entry { text: text.into(), reference: reference.into() });
    }
    Ok((is_websocket, entries))
}

#[cfg(test)]
mod tests {
    use xshell::Shell;

    use super::*;

    const HTTP: &str = "http-status-codes.csv";
    const WEBSOCKET: &str = "websocket-close-codes.csv";

    /// The changes in one of IANA's files after an edit.
    fn changes_after(file: &str, from: &str, to: &str) -> Vec<String> {
        let shell = Shell::new().unwrap();
        let text = shell.read_file(root().join("crates/core/tests/data/iana").join(file)).unwrap();
        assert!(text.contains(from), "{from}");
        let folder = shell.create_temp_dir().unwrap();
        let edited = folder.path().join(file);
        shell.write_file(&edited, text.replace(from, to)).unwrap();
        let codes = registry::load(root(), &interface::load(root()).unwrap()).unwrap().codes;
        changes(&edited, &codes).unwrap()
    }

    #[test]
    fn the_registry_agrees_with_the_files_it_was_compared_with() {
        assert!(changes_after(HTTP, "", "").is_empty());
        assert!(changes_after(WEBSOCKET, "", "").is_empty());
    }

    #[test]
    fn new_codes_are_reported() {
        let changes = changes_after(HTTP, "427,Unassigned,", "427,Brand New,[RFC9999]");
        assert_eq!(changes, ["427 new: Brand New"]);
        let changes = changes_after(WEBSOCKET, "3001-3002,Unassigned,,", "3001,Fresh,,");
        assert_eq!(changes, ["3001 new: Fresh"]);
    }

    #[test]
    fn gone_codes_are_reported() {
        let changes = changes_after(HTTP, "425,Too Early,", "425,Unassigned,");
        assert_eq!(changes, ["425 gone: Too Early"]);
    }

    #[test]
    fn renamed_codes_are_reported() {
        let changes = changes_after(HTTP, "413,Content Too Large", "413,Payload Too Large");
        assert_eq!(changes, ["413 renamed: Payload Too Large, here Content Too Large"]);
    }

    #[test]
    fn a_registration_that_becomes_permanent_is_reported() {
        let note = " (TEMPORARY - registered 2024-11-13, extension registered 2025-09-15, expires \
            2026-11-13)";
        let changes = changes_after(HTTP, note, "");
        assert_eq!(changes, ["104 is Upload Resumption Supported, here temporary"]);
    }

    #[test]
    fn a_code_that_falls_out_of_use_is_reported() {
        let changes = changes_after(HTTP, "421,Misdirected Request", "421,(Unused)");
        assert_eq!(changes, ["421 is (Unused), here current"]);
        let changes = changes_after(WEBSOCKET, "1012,Service Restart", "1012,It restarts. Soon.");
        assert_eq!(changes, ["1012 renamed: It restarts. Soon., here Service Restart"]);
    }

    #[test]
    fn another_definition_is_reported() {
        let changes = changes_after(HTTP, "Loop Detected,[RFC5842]", "Loop Detected,[RFC9999]");
        assert_eq!(changes, ["508 is defined by [RFC9999], here RFC 5842, Section 7.2"]);
        let changes = changes_after(HTTP, "Section 15.5.20]", "Section 15.5.2]");
        assert_eq!(
            changes,
            ["421 is defined by [RFC9110, Section 15.5.2], here RFC 9110, Section 15.5.20"]
        );
        let changes = changes_after(WEBSOCKET, "Timeout,,", "Timeout,,[RFC9999]");
        assert_eq!(changes.len(), 1);
    }

    #[test]
    fn other_files_are_refused() {
        let codes = root().join("crates/core/registry/http.csv");
        let error = changes(&codes, &[]).unwrap_err().to_string();
        assert!(error.contains("is neither of IANA's files"), "{error}");
        let missing = changes(Path::new("missing.csv"), &[]).unwrap_err().to_string();
        assert!(missing.contains("missing.csv"), "{missing}");
    }
}
