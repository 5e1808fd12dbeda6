//! The path of a module or type before a name, such as `axum::http::StatusCode::`.

use super::letters::{self, Letters};
use super::{Family, Means, words};

/// The statement of a path.
#[derive(Default)]
pub(super) struct Path {
    /// The family that its last word with one says.
    pub(super) family: Option<Family>,
    /// Whether it says that a code is meant.
    pub(super) says_code: bool,
    /// Whether it says that a close code is.
    pub(super) says_close: bool,
    /// Whether it says that something else is meant.
    pub(super) says_otherwise: bool,
}

impl Path {
    /// Reads the words of a path that are known.
    pub(super) fn read(path: &[u8]) -> Self {
        let mut read = Self::default();
        let (mut is_known, mut says_either) = (true, false);
        for component in path.split(|byte| b".:/\\#>".contains(byte)) {
            let component = Component::read(component);
            is_known &= component.is_known;
            says_either |= component.says_either;
            read.family = component.family.or(read.family);
            read.says_close |= component.says_close;
            read.says_otherwise |= component.says_otherwise;
            // `StatusCode` says it, whatever stands before it, and `Status` alone where nothing else does.
            read.says_code |= component.is_known && component.says_either && component.words > 1;
        }
        read.says_code |= read.family.is_some() || is_known && says_either;
        read
    }
}

/// The statement of a part of a path.
#[derive(Default)]
struct Component {
    family: Option<Family>,
    says_close: bool,
    says_either: bool,
    says_otherwise: bool,
    words: usize,
    is_known: bool,
}

impl Component {
    fn read(text: &[u8]) -> Self {
        let mut letters = Letters::new();
        fold(text, &mut letters);
        let mut rest = letters.get();
        let mut read = Self { is_known: true, ..Self::default() };
        while let Some((_, tail)) = rest.split_first() {
            if let Some(end) = end_of_words(rest) {
                let (known, after) = rest.split_at_checked(end).unwrap_or_default();
                read.add(known);
                rest = after;
            } else {
                read.is_known = false;
                let next = tail.iter().position(|letter| letters::begins_part(*letter));
                rest = tail.get(next.unwrap_or(tail.len())..).unwrap_or_default();
            }
        }
        read
    }

    /// Adds the words that letters are made of.
    fn add(&mut self, mut letters: &[u8]) {
        while let Some((word, means)) = words::first(letters) {
            self.words += 1;
            match means {
                Means::Of(family) => self.family = Some(family),
                Means::Close => {
                    self.family = Some(Family::WebSocket);
                    self.says_close = true;
                }
                Means::Either => self.says_either = true,
                Means::Other => self.says_otherwise = true,
                Means::Number | Means::Nothing => {}
            }
            letters = letters.get(word..).unwrap_or_default();
        }
    }
}

/// Where the words end that letters begin with, if that is the end or a part begins there.
fn end_of_words(letters: &[u8]) -> Option<usize> {
    let mut end = 0;
    loop {
        let (word, _) = words::first(letters.get(end..)?)?;
        end += word;
        if letters.get(end).is_none_or(|letter| letters::begins_part(*letter)) {
            return Some(end);
        }
    }
}

/// Collects the letters. A part begins after another character, or by case, as in `HTTPStatus`,
/// `httpStatus` and `http_status`.
fn fold(text: &[u8], letters: &mut Letters) {
    let is =
        |at: Option<usize>, kind: fn(&u8) -> bool| at.and_then(|at| text.get(at)).is_some_and(kind);
    for (at, letter) in text.iter().enumerate().filter(|(_, byte)| byte.is_ascii_alphabetic()) {
        let before = at.checked_sub(1);
        let follows_small = is(before, u8::is_ascii_lowercase);
        let ends_acronym =
            is(before, u8::is_ascii_uppercase) && is(Some(at + 1), u8::is_ascii_lowercase);
        let begins_by_case = letter.is_ascii_uppercase() && (follows_small || ends_acronym);
        letters.push_letter(*letter, begins_by_case || !is(before, u8::is_ascii_alphabetic));
    }
}
