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

/// The code that IANA describes in sentences: its phrase is the registry's own, so there is none to compare.
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

    const HTTP: &str = "Value,Description,Reference";
    const WEBSOCKET: &str = "Status Code,Meaning,Contact,Reference";

    /// A code of the registry: its number, phrase, standing and reference.
    type Ours = (u16, &'static str, &'static str, &'static str);

    const DRAFT: Ours = (104, "Upload Resumption Supported", "temporary", "draft-ietf-httpbis");
    const LARGE: Ours = (413, "Content Too Large", "current", "RFC 9110, Section 15.5.14");
    const EARLY: Ours = (425, "Too Early", "current", "RFC 8470, Section 5.2");
    const TIMEOUT: Ours = (3008, "Timeout", "current", "IANA registry");

    fn codes() -> Vec<Code> {
        registry::load(root(), &interface::load(root()).unwrap()).unwrap().codes
    }

    /// The changes in a file of IANA, where the registry holds one code or none.
    fn changes_in(header: &str, row: &str, ours: Option<Ours>) -> Vec<String> {
        let shell = Shell::new().unwrap();
        let folder = shell.create_temp_dir().unwrap();
        let file = folder.path().join("iana.csv");
        shell.write_file(&file, format!("{header}\n{row}\n")).unwrap();
        let ours = ours.map(|(code, phrase, standing, reference)| Code {
            code,
            phrase: phrase.into(),
            standing: standing.into(),
            reference: reference.into(),
            ..codes().remove(0)
        });
        changes(&file, ours.as_slice()).unwrap()
    }

    #[test]
    fn the_registry_agrees_with_the_files_it_was_compared_with() {
        for file in ["http-status-codes.csv", "websocket-close-codes.csv"] {
            let file = root().join("crates/core/tests/data/iana").join(file);
            assert_eq!(changes(&file, &codes()).unwrap(), [""; 0]);
        }
    }

    #[test]
    fn new_codes_are_reported() {
        let changes = changes_in(HTTP, "427,Brand New,[RFC9999]", None);
        assert_eq!(changes, ["427 new: Brand New"]);
        assert_eq!(changes_in(WEBSOCKET, "3001,Fresh,,", None), ["3001 new: Fresh"]);
        assert_eq!(changes_in(HTTP, "427,Unassigned,\n432-450,Unassigned,", None), [""; 0]);
    }

    #[test]
    fn gone_codes_are_reported() {
        let changes = changes_in(HTTP, "425,Unassigned,", Some(EARLY));
        assert_eq!(changes, ["425 gone: Too Early"]);
        assert_eq!(changes_in(WEBSOCKET, "1016-2999,Unassigned,,", Some(EARLY)), [""; 0]);
    }

    #[test]
    fn renamed_codes_are_reported() {
        let row = "413,Payload Too Large,\"[RFC9110, Section 15.5.14]\"";
        let changes = changes_in(HTTP, row, Some(LARGE));
        assert_eq!(changes, ["413 renamed: Payload Too Large, here Content Too Large"]);
        let changes = changes_in(WEBSOCKET, "3008,It is late. Retry.,,", Some(TIMEOUT));
        assert_eq!(changes, ["3008 renamed: It is late. Retry., here Timeout"]);
    }

    #[test]
    fn a_registration_that_becomes_permanent_is_reported() {
        let row = "104,Upload Resumption Supported (TEMPORARY - expires 2026-11-13),[draft]";
        assert_eq!(changes_in(HTTP, row, Some(DRAFT)), [""; 0]);
        let changes = changes_in(HTTP, "104,Upload Resumption Supported,[RFC9999]", Some(DRAFT));
        assert_eq!(changes, ["104 is Upload Resumption Supported, here temporary"]);
    }

    #[test]
    fn a_code_that_falls_out_of_use_is_reported() {
        let changes = changes_in(HTTP, "425,(Unused),[RFC8470]", Some(EARLY));
        assert_eq!(changes, ["425 is (Unused), here current"]);
    }

    #[test]
    fn another_definition_is_reported() {
        let changes = changes_in(HTTP, "425,Too Early,[RFC9999]", Some(EARLY));
        assert_eq!(changes, ["425 is defined by [RFC9999], here RFC 8470, Section 5.2"]);
        let row = "413,Content Too Large,\"[RFC9110, Section 15.5.1]\"";
        assert_eq!(
            changes_in(HTTP, row, Some(LARGE)),
            ["413 is defined by [RFC9110, Section 15.5.1], here RFC 9110, Section 15.5.14"]
        );
        let changes = changes_in(WEBSOCKET, "3008,Timeout,,[RFC9999]", Some(TIMEOUT));
        assert_eq!(changes, ["3008 is defined by [RFC9999], here IANA registry"]);
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
