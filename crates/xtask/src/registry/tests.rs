//! The rules, by changes of the registry that break them.

use xshell::Shell;

use super::table::Table;
use super::*;
use crate::{interface, root};

const HTTP: &str = "http.csv";
const WEBSOCKET: &str = "websocket.csv";

/// Why the registry is refused after a change of one file.
fn refusal(file: &str, change: impl FnOnce(&mut Table)) -> String {
    let shell = Shell::new().unwrap();
    let copy = shell.create_temp_dir().unwrap();
    let folder = root().join(FOLDER);
    for name in [HTTP, WEBSOCKET, VENDORS, WORDS] {
        shell.copy_file(folder.join(name), copy.path()).unwrap();
    }
    let mut table = Table::read(&folder.join(file));
    change(&mut table);
    table.write(&copy.path().join(file));
    let interface = interface::load(root()).unwrap();
    format!("{:#}", read(copy.path(), &interface).err().expect("a refusal"))
}

/// Refused are the rows of 200 and 201 after changes of the latter.
#[track_caller]
fn assert_refused(changes: &[(&str, &str)], reason: &str) {
    let refusal = refusal(HTTP, |table| {
        table.retain(&["200", "201"]);
        // The code last, since rows are found by it.
        for (column, value) in changes.iter().rev() {
            table.set("201", column, value);
        }
    });
    assert!(refusal.contains("http.csv:3"), "no line: {refusal}");
    assert!(refusal.contains(reason), "{refusal}");
}

#[test]
fn the_registry_is_accepted() {
    let codes = load(root(), &interface::load(root()).unwrap()).unwrap().codes;
    assert!(codes.is_sorted_by(|a, b| a.code < b.code));
}

#[test]
fn the_columns_are_the_fields_of_core() {
    let refusal_of = |file: &str, change: fn(&mut Table)| refusal(file, change);
    let missing = refusal_of(HTTP, |table| table.rename_column("description", "colour"));
    assert_eq!(missing, "http.csv:1: 0 columns are called description: it needs one");
    let twice = refusal_of(HTTP, |table| table.add_column("code", "1"));
    assert_eq!(twice, "http.csv:1: 2 columns are called code: it needs one");
    let unknown = refusal_of(WEBSOCKET, |table| table.add_column("colour", "red"));
    assert_eq!(unknown, "websocket.csv:1: no field of core and no fact is called colour");
    let list = refusal_of(HTTP, |table| table.rename_column("required_fields", "colour"));
    assert_eq!(list, "http.csv:1: 0 columns are called required_fields: it needs one");
}

#[test]
fn facts_that_core_tells_of_ranges_are_refused_for_single_codes() {
    let content = refusal(HTTP, |table| table.set("103", "content", "yes"));
    assert!(content.ends_with(": 103 has no content, as every 1xx code"), "{content}");
    let sendable = refusal(WEBSOCKET, |table| table.set("3008", "sendable", "no"));
    assert!(
        sendable.ends_with(": 3008 is sendable, as every code from 3000 to 4999"),
        "{sendable}"
    );
    let redirect = refusal(HTTP, |table| table.set("200", "redirect", "keep"));
    assert!(redirect.ends_with(": 200 redirects nothing: leave it empty"), "{redirect}");
}

#[test]
fn a_code_and_a_name_stand_once() {
    assert_refused(&[("code", "200")], "the code 200 is that of 200 already");
    let names = [("name", "OK"), ("phrase", "OK"), ("other_phrases", "")];
    assert_refused(&names, "the name OK is that of 200 already");
    let names = [("deprecated_names", "OK"), ("other_phrases", "Ok")];
    assert_refused(&names, "the name OK is that of 200 already");
}

#[test]
fn a_phrase_stands_once_however_it_is_spelt() {
    assert_refused(&[("other_phrases", "cre-ated")], "the phrase created is that of 201 already");
    assert_refused(&[("other_phrases", "Made;MADE")], "the phrase made is that of 201 already");
    assert_refused(&[("other_phrases", "O.k.")], "the phrase ok is that of 200 already");
}

#[test]
fn a_name_must_fit_its_phrase() {
    assert_refused(&[("name", "CREATE")], "does not fit the phrase \"Created\"");
    assert_refused(&[("name", "Created")], "does not fit");
    assert_refused(&[("name", "CREATED_")], "does not fit");
    assert_refused(&[("name", ""), ("phrase", "")], "the column phrase: a text is empty");
    let deprecated = [("deprecated_names", "MADE"), ("other_phrases", "Maid")];
    assert_refused(&deprecated, "fits the deprecated name \"MADE\"");
}

#[test]
fn unknown_values_are_refused() {
    assert_refused(&[("code", "99")], "99 is not within 100 to 599");
    assert_refused(&[("code", "2x1")], "\"2x1\" is no code");
    assert_refused(&[("standing", "curent")], "\"curent\" is none of current");
    for reference in ["", "a book", "RFC 9110, Section -", "RFC 91a, Section 2", "draft-"] {
        assert_refused(&[("reference", reference)], "no link is known");
    }
    assert_refused(&[("cacheable", "maybe")], "cacheable is \"maybe\", neither yes nor no");
    assert_refused(&[("redirect", "put")], "\"put\" is none of keep");
}

#[test]
fn texts_that_would_break_a_source_are_refused() {
    assert_refused(&[("other_phrases", "Made;")], "is empty");
    for (text, reason) in [
        ("", "is empty"),
        ("Made. ", "blanks around it"),
        ("A \"word\".", "would end"),
        ("M\u{e4}de.", "not printable ASCII"),
        ("Made */.", "would end a comment"),
    ] {
        assert_refused(&[("description", text)], reason);
    }
}

#[test]
fn a_row_that_is_too_short_is_refused() {
    let shell = Shell::new().unwrap();
    let copy = shell.create_temp_dir().unwrap();
    let text = shell.read_file(root().join(FOLDER).join(HTTP)).unwrap();
    shell.write_file(copy.path().join(HTTP), text + "201,CREATED\n").unwrap();
    let error = read(copy.path(), &interface::load(root()).unwrap()).err().expect("a refusal");
    let error = format!("{error:#}");
    assert!(error.contains("http.csv") && error.contains("found record with 2 fields"), "{error}");
}

#[test]
fn words_are_refused_that_find_could_not_read() {
    let word = |word: &str, family: &str| refusal(WORDS, |table| table.add_row(&[word, family]));
    assert!(
        word("two words", "http")
            .ends_with("\"two words\" is no word: take small letters, as web-socket")
    );
    assert!(word("brand-new", "gopher").contains("\"gopher\" is none of http, websocket"));
    assert!(word("websocket", "").ends_with("the word websocket is that of web-socket already"));
}
