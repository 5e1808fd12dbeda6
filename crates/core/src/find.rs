//! From a text to its code.
//!
//! A text is reduced to its letters in lower case, its digits and the dots of a path. Words such as
//! `http` or `status` are taken off its front. The rest must be a code, a phrase that the registry
//! knows, or both.

use core::cmp::Ordering;

use crate::phrases::{LETTERS, PHRASES, Phrase};
use crate::{Status, is_websocket, lookup, position};

/// The longest text, in bytes, that [`find`] considers: a longer one matches nothing.
pub const MAX_TEXT: usize = 128;

/// The record that a text names; `None` when it names none.
///
/// It understands a number, a constant (deprecated ones too), a phrase or bare name in any case and
/// punctuation, an earlier phrase, the name that another library gives a code, and a status line. A
/// number beside a name must agree with it.
///
/// A code's own phrase comes before one that another code had earlier; where an HTTP status and a
/// close code share a phrase, the HTTP status wins unless the text says `WS`.
///
/// It never guesses: there is no prefix or fuzzy match, and a text that is empty, not ASCII or
/// longer than 128 bytes matches nothing.
///
/// ```
/// use statuscodes::find;
///
/// for text in ["404", "HTTP_404_NOT_FOUND", "not found", "404 Not Found", "http.StatusNotFound"] {
///     assert_eq!(find(text).unwrap().code, 404);
/// }
/// assert_eq!(find("Payload Too Large").unwrap().code, 413);
/// assert_eq!(find("WS Bad Gateway").unwrap().code, 1014);
/// assert!(find("404 Found").is_none() && find("nonsense").is_none());
/// ```
#[must_use]
pub fn find(text: &str) -> Option<&'static Status> {
    lookup(find_code(text)?)
}

/// The code of the record that [`find`] finds, for the C library, which has no records.
#[doc(hidden)]
#[must_use]
pub fn find_code(text: &str) -> Option<u16> {
    if text.len() > MAX_TEXT {
        return None;
    }
    let mut buffer = [0; MAX_TEXT];
    let length = fold(text, &mut buffer)?;
    resolve(buffer.get(..length)?, MAX_WORDS, None)
}

#[derive(Clone, Copy, PartialEq)]
enum Family {
    Http,
    WebSocket,
}

/// Enough for `HttpStatusCodes.STATUS_CODE_NOT_FOUND`. It bounds the time that a text can take.
const MAX_WORDS: usize = 5;

/// The words that may stand before a code or a phrase, with the family that they mean. A word with
/// a dot is the last part of a module's or a type's path.
const WORDS: [(&[u8], Option<Family>); 21] = [
    (b"http", Some(Family::Http)),
    (b"ws", Some(Family::WebSocket)),
    (b"websocket", Some(Family::WebSocket)),
    (b"close", Some(Family::WebSocket)),
    (b"status", None),
    (b"code", None),
    (b"codes", None),
    (b"sc", Some(Family::Http)),
    (b"mhd", None),
    (b"ngx", None),
    (b"soup", None),
    (b"net.", None),
    (b"httpx.", None),
    (b"requests.", None),
    (b"client.", None),
    (b"constants.", None),
    (b"response.", None),
    (b"responsestatus.", None),
    (b"servletresponse.", None),
    (b"urlconnection.", None),
    (b"reasonphrases.", None),
];

/// Writes a text's letters in lower case, its digits and the dots between them to the buffer, and
/// returns their count. A negative number is not a code, and two numbers in a row must not become
/// one: such texts give `None`.
fn fold(text: &str, buffer: &mut [u8; MAX_TEXT]) -> Option<usize> {
    let text = after_version(text.trim_ascii_start());
    let mut length = 0;
    let mut previous = b' ';
    let (mut number_ended, mut minus) = (false, false);
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() {
            if (number_ended || minus) && byte.is_ascii_digit() {
                return None;
            }
            (number_ended, minus) = (false, false);
            if matches!(previous, b'.' | b':') {
                *buffer.get_mut(length)? = b'.';
                length += 1;
            }
            *buffer.get_mut(length)? = byte.to_ascii_lowercase();
            length += 1;
        } else if separates(byte) {
            number_ended |= previous.is_ascii_digit();
            minus = byte == b'-' && !previous.is_ascii_alphanumeric();
        } else {
            return None;
        }
        previous = byte;
    }
    Some(length)
}

/// The text after the version at the start of a status line, such as `HTTP/1.1 `.
fn after_version(text: &str) -> &str {
    let line = text.strip_prefix("HTTP/").and_then(|line| line.split_once(' '));
    match line {
        Some(("1.0" | "1.1" | "2" | "2.0" | "3", rest)) => rest,
        _ => text,
    }
}

fn separates(byte: u8) -> bool {
    byte.is_ascii_whitespace() || b"_-.:/'\"(),[]".contains(&byte)
}

/// Takes up to `words` words off the front, one by one, until the rest names a code.
fn resolve(text: &[u8], words: usize, family: Option<Family>) -> Option<u16> {
    let text = text.strip_prefix(b".").unwrap_or(text);
    numbered(text, family).or_else(|| {
        let words = words.checked_sub(1)?;
        WORDS
            .iter()
            .find_map(|(word, means)| resolve(without(word, text)?, words, means.or(family)))
    })
}

/// A text without a word at its start. The comparison needs no function of a C library.
fn without<'a>(word: &[u8], text: &'a [u8]) -> Option<&'a [u8]> {
    let (start, rest) = text.split_at_checked(word.len())?;
    start.iter().eq(word).then_some(rest)
}

/// The code of a number, of a phrase, or of both where they agree.
fn numbered(text: &[u8], family: Option<Family>) -> Option<u16> {
    let (digits, phrase) = split_number(text);
    let number = if digits.is_empty() { None } else { Some(parse(digits)?) };
    let mut codes = codes(phrase);
    let code = match number {
        Some(number) if phrase.is_empty() => number,
        Some(number) => codes.find(|code| *code == number)?,
        None => codes.find(|code| is_of(*code, family))?,
    };
    let is_meant = position(code).is_some() && is_of(code, family);
    is_meant.then_some(code)
}

/// The codes that have a phrase of these letters, in the order of [`PHRASES`]. Dots between the
/// letters do not count.
fn codes(letters: &[u8]) -> impl Iterator<Item = u16> {
    let compare = |phrase: &Phrase| {
        let known = LETTERS.get(usize::from(phrase.start)..usize::from(phrase.end));
        let letters = letters.iter().filter(|byte| **byte != b'.');
        known.unwrap_or_default().iter().cmp(letters)
    };
    let first = PHRASES.partition_point(|phrase| compare(phrase) == Ordering::Less);
    let phrases = PHRASES.get(first..).unwrap_or_default().iter();
    phrases.take_while(move |phrase| compare(phrase) == Ordering::Equal).map(|phrase| phrase.code)
}

fn is_of(code: u16, family: Option<Family>) -> bool {
    family.is_none_or(|family| is_websocket(code) == (family == Family::WebSocket))
}

/// Splits off the digits at the start of a text, or else those at its end.
fn split_number(text: &[u8]) -> (&[u8], &[u8]) {
    let is_letter = |byte: &u8| !byte.is_ascii_digit();
    let start = text.iter().position(is_letter).unwrap_or(text.len());
    if start > 0 {
        return text.split_at_checked(start).unwrap_or_default();
    }
    let end = text.iter().rposition(is_letter).map_or(0, |last| last + 1);
    let (phrase, number) = text.split_at_checked(end).unwrap_or_default();
    (number, phrase)
}

/// The number of three or four digits, as codes are written.
fn parse(digits: &[u8]) -> Option<u16> {
    if !matches!(digits, [b'1'..=b'9', _, _] | [b'1'..=b'9', _, _, _]) {
        return None;
    }
    Some(digits.iter().fold(0, |number, digit| number * 10 + u16::from(digit - b'0')))
}
