//! The name in a text: words such as `HTTP` or `status`, then a number, a phrase or both.

use super::{Family, Means, letters, words};
use crate::phrases::{LETTERS, Needs, PHRASES, Phrase, STARTS};
use crate::position;

/// A code that a name means.
pub(super) struct Found {
    pub(super) code: u16,
    /// Whether the name has the number of the code, and more.
    pub(super) is_constant: bool,
    /// Whether a word of the name says that a code is meant.
    pub(super) says_code: bool,
}

/// The words before a code.
#[derive(Clone, Copy, Default)]
struct Before {
    count: usize,
    family: Option<Family>,
    /// Whether the path says that a close code is meant.
    follows_close: bool,
    says_code: bool,
    /// Whether a number must follow.
    announces_number: bool,
}

/// One more than the longest name of a library has, `MHD_WEBSOCKET_CLOSEREASON_GOING_AWAY`. It bounds the
/// time that a text can take.
const MAX_WORDS: usize = 5;

/// The code that the letters of a name mean, in a family or either.
pub(super) fn resolve(
    letters: &[u8],
    family: Option<Family>,
    follows_close: bool,
) -> Option<Found> {
    resolve_after(letters, Before { family, follows_close, ..Before::default() })
}

/// Takes words off the front, one by one, until the rest names a code.
fn resolve_after(letters: &[u8], before: Before) -> Option<Found> {
    numbered(letters, before).or_else(|| {
        if before.count == MAX_WORDS {
            return None;
        }
        words::of(letters)
            .filter(|(_, means)| *means != Means::Other)
            .find_map(|(word, means)| resolve_after(letters.get(word..)?, before.and(means)))
    })
}

impl Before {
    /// Whether the text says all that a phrase needs to name its code.
    fn allows(self, phrase: &Phrase) -> bool {
        Family::includes(self.family, phrase.code)
            && match phrase.needs {
                Needs::Nothing => true,
                Needs::Family => self.family.is_some(),
                Needs::ClosePath => self.follows_close,
            }
    }

    fn and(self, means: Means) -> Self {
        Self {
            count: self.count + 1,
            family: match means {
                Means::Of(family) => Some(family),
                Means::Close => Some(Family::WebSocket),
                _ => self.family,
            },
            says_code: self.says_code
                || matches!(means, Means::Of(_) | Means::Close | Means::Either),
            announces_number: self.announces_number || means == Means::Number,
            ..self
        }
    }
}

/// The code that stands there, that has the phrase, or both where they agree.
fn numbered(letters: &[u8], before: Before) -> Option<Found> {
    let (digits, phrase) = split_number(letters);
    let mut codes = codes(phrase, before);
    let code = if digits.is_empty() {
        let may_follow = before.count == 0 || before.says_code && !before.announces_number;
        if !may_follow {
            return None;
        }
        codes.next()?
    } else {
        let number = parse(digits)?;
        if phrase.is_empty() { number } else { codes.find(|code| *code == number)? }
    };
    let is_registered = position(code).is_some() && Family::includes(before.family, code);
    is_registered.then_some(Found {
        code,
        is_constant: !digits.is_empty() && (before.count > 0 || !phrase.is_empty()),
        says_code: before.says_code,
    })
}

/// The codes that have the phrase, in the order in which [`PHRASES`] prefers them.
fn codes(phrase: &[u8], before: Before) -> impl Iterator<Item = u16> {
    let length = |row: &Phrase| usize::from(row.end - row.start);
    let rows = letters::rows(phrase, &STARTS, &PHRASES);
    let first = rows.partition_point(|row| length(row) < phrase.len());
    let rows = rows.get(first..).unwrap_or_default().iter();
    rows.take_while(move |row| length(row) == phrase.len())
        .filter(move |row| {
            let known = LETTERS.get(usize::from(row.start)..usize::from(row.end));
            known.is_some_and(|known| letters::are(phrase, known)) && before.allows(row)
        })
        .map(|row| row.code)
}

/// Splits off the digits that letters begin with or else end with.
fn split_number(letters: &[u8]) -> (&[u8], &[u8]) {
    let is_letter = |byte: &u8| !byte.is_ascii_digit();
    let start = letters.iter().position(is_letter).unwrap_or(letters.len());
    if start > 0 {
        return letters.split_at_checked(start).unwrap_or_default();
    }
    let end = letters.iter().rposition(is_letter).map_or(0, |last| last + 1);
    let (phrase, number) = letters.split_at_checked(end).unwrap_or_default();
    (number, phrase)
}

/// The number of three or four digits, as codes are written.
pub(super) fn parse(digits: &[u8]) -> Option<u16> {
    let is_code = matches!(digits, [b'1'..=b'9', _, _] | [b'1'..=b'9', _, _, _]);
    if !is_code || !digits.iter().all(u8::is_ascii_digit) {
        return None;
    }
    Some(digits.iter().fold(0, |number, digit| number * 10 + u16::from(digit - b'0')))
}
