//! The registry against IANA's own files.

use std::collections::BTreeMap;

use statuscodes::{ALL, is_websocket, phrase};

/// The assigned codes of one of IANA's files, with the text of its second column.
fn assigned(file: &str) -> BTreeMap<u16, String> {
    let path = format!("{}/tests/data/iana/{file}", env!("CARGO_MANIFEST_DIR"));
    let mut reader = csv::Reader::from_path(path).unwrap();
    let rows = reader.records().map(Result::unwrap).filter(|row| &row[1] != "Unassigned");
    rows.filter_map(|row| Some((row[0].parse().ok()?, row[1].to_owned()))).collect()
}

#[test]
fn http_codes_are_those_of_iana() {
    let assigned = assigned("http-status-codes.csv");
    let ours: Vec<u16> = ALL.iter().map(|it| it.code).filter(|code| *code < 1000).collect();
    assert_eq!(ours, assigned.keys().copied().collect::<Vec<_>>());
}

#[test]
fn http_phrases_are_those_of_iana() {
    for (code, iana) in assigned("http-status-codes.csv") {
        let ours = phrase(code).unwrap();
        match code {
            // IANA's notes are not part of the phrase.
            104 | 510 => assert_eq!(Some(ours), iana.split(" (").next(), "{code}"),
            // "(Unused)" is not a reason phrase.
            306 | 418 => assert_eq!(iana, "(Unused)"),
            _ => assert_eq!(ours, iana, "{code}"),
        }
    }
}

#[test]
fn close_codes_are_those_of_iana() {
    let assigned = assigned("websocket-close-codes.csv");
    let ours: Vec<u16> = ALL.iter().map(|it| it.code).filter(|code| is_websocket(*code)).collect();
    assert_eq!(ours, assigned.keys().copied().collect::<Vec<_>>());
}

#[test]
fn meanings_of_close_codes_are_those_of_iana() {
    for (code, iana) in assigned("websocket-close-codes.csv") {
        match code {
            1004 => assert_eq!(iana, "---Reserved----"),
            1014 => assert!(iana.contains("gateway or proxy")),
            _ => assert_eq!(phrase(code), Some(iana.as_str())),
        }
    }
}
