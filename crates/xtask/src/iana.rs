//! Compares one of IANA's own files with the registry.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::registry::{self, Code, Standing};
use crate::root;

/// Prints what has changed at IANA; fails when something has.
pub fn compare(file: &str) -> Result<()> {
    let codes = registry::read(&root().join("crates/core/registry"))?.codes;
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

/// A line for each code that is new, gone, renamed or of another standing.
fn changes(file: &Path, codes: &[Code]) -> Result<Vec<String>> {
    let (is_websocket, theirs) = read(file)?;
    let ours: BTreeMap<u16, &Code> = codes
        .iter()
        .filter(|code| (code.code >= 1000) == is_websocket)
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

/// What IANA says of a code.
struct Entry {
    text: String,
}

impl Entry {
    /// How the registry differs, if it does.
    fn change(&self, code: &Code) -> Option<String> {
        let (phrase, note) = self.text.split_once('(').unwrap_or((&self.text, ""));
        let phrase = phrase.trim().trim_matches('-');
        // "(Unused)" alone is no phrase, nor are several sentences.
        if !phrase.is_empty() && !phrase.contains(". ") && phrase != code.phrase {
            return Some(format!("{} renamed: {phrase}, here {}", code.code, code.phrase));
        }
        let differs = |word, standing| note.starts_with(word) != (code.standing == standing);
        if differs("TEMPORARY", Standing::Temporary) || differs("OBSOLETED", Standing::Obsolete) {
            return Some(format!("{} is {}, here {:?}", code.code, self.text, code.standing));
        }
        None
    }
}

/// Whether a file is that of the close codes, and the codes that it assigns.
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
        let (code, text) = (&row[0], &row[1]);
        let is_range = code.contains('-');
        if is_range || text == "Unassigned" {
            continue;
        }
        let line = row.position().map_or(0, csv::Position::line);
        let code = code.parse().with_context(|| format!("{name}:{line}: {code:?} is no code"))?;
        entries.insert(code, Entry { text: text.into() });
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
        let codes = registry::read(&root().join("crates/core/registry")).unwrap().codes;
        changes(&edited, &codes).unwrap()
    }

    #[test]
    fn the_registry_is_that_of_the_files_it_was_compared_with() {
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
        assert_eq!(changes, ["104 is Upload Resumption Supported, here Temporary"]);
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
