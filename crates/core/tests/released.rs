//! The promise of every version: a constant is never removed and never changes its value.

use statuscodes::lookup;

/// The constants of the last release, as `CONTRIBUTING.md` says to keep them.
fn released() -> Vec<(String, u16)> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/released.csv");
    let mut reader = csv::Reader::from_path(path).unwrap();
    reader.deserialize().map(Result::unwrap).collect()
}

#[test]
fn released_constants_keep_their_values() {
    let constants = include_str!("../src/constants.rs");
    for (name, code) in released() {
        let definition = format!("\npub const {name}: u16 = {code};\n");
        assert!(constants.contains(&definition), "{name} is not {code} any more");
    }
}

#[test]
fn released_names_stay_names_of_their_codes() {
    for (name, code) in released() {
        let status = lookup(code).unwrap_or_else(|| panic!("{name} has no record any more"));
        let is_known = status.name == name || status.deprecated_names.contains(&name.as_str());
        assert!(is_known, "{code} is not called {name} any more");
    }
}

#[test]
fn the_list_is_that_of_a_release() {
    assert_eq!(released().len(), 64 + 19 + 4);
}
