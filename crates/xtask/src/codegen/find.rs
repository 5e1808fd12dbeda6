//! The phrases and words that `find` knows.

use std::cmp::Reverse;

use serde::Serialize;

use crate::registry::words::{Means, capitalized};
use crate::registry::{Code, Registry};

/// The letters of all phrases, and a row for each code that has one.
#[derive(Serialize)]
pub struct Phrases {
    letters: Vec<String>,
    rows: Vec<PhraseRow>,
    starts: Vec<usize>,
    /// The phrases once more, by code, but those that a code has now and whose spaces show all parts. The
    /// code that is preferred where several have one comes first.
    groups: Vec<Group>,
}

/// Phrases of a code that need the same.
#[derive(Serialize)]
struct Group {
    code: u16,
    needs: Needs,
    phrases: Vec<String>,
}

#[derive(Serialize)]
struct PhraseRow {
    letters: String,
    start: usize,
    end: usize,
    code: u16,
    needs: Needs,
}

/// What a text must say besides a phrase to name its code.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
enum Needs {
    Nothing,
    Family,
    ClosePath,
}

pub fn phrases(registry: &Registry) -> Phrases {
    let mut keys: Vec<_> = registry.codes.iter().flat_map(|code| keys(code, registry)).collect();
    let groups = groups(&mut keys);
    keys.sort();
    let starts = starts(&keys.iter().map(|key| key.letters.as_str()));
    let mut phrases = Phrases { letters: Vec::new(), rows: Vec::new(), starts, groups };
    let mut end = 0;
    for Key { spelling: letters, code, needs, .. } in keys {
        if phrases.letters.last() != Some(&letters) {
            end += letters.len();
            phrases.letters.push(letters.clone());
        }
        phrases.rows.push(PhraseRow { start: end - letters.len(), end, letters, code, needs });
    }
    phrases
}

fn groups(keys: &mut [Key]) -> Vec<Group> {
    let preference = |key: &Key| (key.is_websocket, key.needs, key.is_earlier, key.code);
    keys.sort_by_key(preference);
    let others: Vec<_> = keys.iter().filter(|key| key.is_earlier || key.has_more_parts).collect();
    let groups = others.chunk_by(|a, b| preference(a) == preference(b));
    let group = |keys: &[&Key]| Group {
        code: keys[0].code,
        needs: keys[0].needs,
        phrases: keys.iter().map(|key| apart(&key.spelling)).collect(),
    };
    groups.map(group).collect()
}

/// Letters with a space before each part but the first.
fn apart(spelling: &str) -> String {
    let mut apart = String::new();
    for letter in spelling.chars() {
        let begins = letter.is_uppercase() && !apart.is_empty();
        apart.extend(begins.then_some(' ').into_iter().chain([letter]));
    }
    apart
}

/// The order of phrases: by first letter, by length, by letters; then an HTTP status before a close code, a
/// phrase that its code has now before one that it had earlier.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    first: Option<char>,
    length: usize,
    letters: String,
    is_websocket: bool,
    needs: Needs,
    is_earlier: bool,
    code: u16,
    spelling: String,
    /// Whether a part begins where the phrase has no space.
    has_more_parts: bool,
}

fn keys<'a>(code: &'a Code, registry: &'a Registry) -> impl Iterator<Item = Key> {
    let own = [(&code.phrase, false, Needs::Nothing)];
    let others = code.other_phrases.iter().map(|phrase| (phrase, true, Needs::Nothing));
    let qualified = code.qualified_phrases.iter().map(|phrase| (phrase, true, needs(code, phrase)));
    own.into_iter().chain(others).chain(qualified).map(|(phrase, is_earlier, needs)| {
        let spelling = spelling(phrase, registry);
        let letters = spelling.to_lowercase();
        Key {
            first: letters.chars().next(),
            length: letters.len(),
            letters,
            is_websocket: !code.is_http(),
            needs,
            is_earlier,
            code: code.code,
            has_more_parts: spelling != capitalized(phrase),
            spelling,
        }
    })
}

/// A word such as `Error` names a close code only where the path says that it is one.
fn needs(code: &Code, phrase: &str) -> Needs {
    if code.is_http() || phrase.contains(' ') { Needs::Family } else { Needs::ClosePath }
}

/// A phrase's letters, with a capital where a part begins, also within a word that may be written apart.
fn spelling(phrase: &str, registry: &Registry) -> String {
    let apart = registry.words.iter().filter(|word| word.word.contains('-'));
    apart.fold(capitalized(phrase), |spelling, word| {
        let joined = capitalized(&word.word.replace('-', ""));
        spelling.replace(&joined, &word.spelling())
    })
}

/// The words, in the order of their first letters, longest first.
#[derive(Serialize)]
pub struct Words {
    rows: Vec<WordRow>,
    starts: Vec<usize>,
}

#[derive(Serialize)]
struct WordRow {
    letters: String,
    means: &'static str,
}

pub fn words(registry: &Registry) -> Words {
    let words = registry.words.iter();
    let words = words.filter_map(|word| Some((word.spelling(), means(word.means)?)));
    let mut rows: Vec<_> = words.map(|(letters, means)| WordRow { letters, means }).collect();
    rows.sort_by_key(|row| (row.letters.bytes().next(), Reverse(row.letters.len())));
    Words { starts: starts(&rows.iter().map(|row| row.letters.as_str())), rows }
}

/// The meaning as core has it; `None` for a word that stands before no name.
fn means(means: Means) -> Option<&'static str> {
    match means {
        Means::Http => Some("Of(Http)"),
        Means::WebSocket => Some("Of(WebSocket)"),
        Means::Close => Some("Close"),
        Means::Either => Some("Either"),
        Means::Other => Some("Other"),
        Means::Number => Some("Number"),
        Means::Nothing => Some("Nothing"),
        Means::Apart => None,
    }
}

/// Where the texts of each first letter begin, and where the last ones end.
fn starts<'a>(sorted: &(impl Iterator<Item = &'a str> + Clone)) -> Vec<usize> {
    let first = |text: &str| text.bytes().next().map(|letter| letter.to_ascii_lowercase());
    let before = |letter| sorted.clone().take_while(|text| first(text) < Some(letter)).count();
    (b'a'..=b'z' + 1).map(before).collect()
}
