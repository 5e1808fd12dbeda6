//! From a text to its code. Where no native code runs, `bindings/node/lib/portable/find.js` is its twin.

mod letters;
mod name;
mod path;
mod text;
mod words;

use letters::Letters;
use path::Path;

use crate::{Status, is_websocket, lookup};

/// The longest text, in bytes, that [`find`] considers: a longer one is no match.
///
/// ```
/// use statuscodes::{MAX_TEXT, find};
///
/// assert!(find(&format!("{:MAX_TEXT$}", "not found")).is_some());
/// assert!(find(&format!("{:MAX_TEXT$} ", "not found")).is_none());
/// ```
pub const MAX_TEXT: usize = 128;

/// The record that a text names; `None` when it names none.
///
/// It understands a number, a constant (deprecated ones too), a phrase or bare name in any case, with
/// any punctuation between its words, an earlier phrase, and the name that another library gives a code.
/// A number beside a name must agree with it.
///
/// In a status line, such as `HTTP/1.1 404 Nicht gefunden`, the number decides. Words such as `HTTP`,
/// `status`, `code` or `close` may stand before a code: `HTTP Error 404: Not Found`, `status=404`,
/// `code=1006`. A module's or a type's path may, if it says that HTTP statuses or close codes are meant
/// (`http::StatusCode::NOT_FOUND`) or the name has its number (`status.HTTP_201_CREATED`); not if it says
/// that something else is (`io.grpc.Status.NOT_FOUND`). A phrase never spans a separator of a path.
///
/// Where an HTTP status and a close code have a phrase, now or earlier, the HTTP status wins, unless the
/// text says `WS`, `close` or the like; the word `HTTP` excludes close codes. Within a family a code's own
/// phrase comes before one that another code had earlier.
///
/// It never guesses: there is no prefix match and no fuzzy match, punctuation inside a word joins nothing,
/// and a text that is empty, a URL, not ASCII (but for dashes) or longer than 128 bytes is no match.
/// RFC 9112, Section 4.
///
/// ```
/// use statuscodes::find;
///
/// for text in ["404", "HTTP_404_NOT_FOUND", "not found", "404 Not Found", "http.StatusNotFound"] {
///     assert_eq!(find(text).unwrap().code, 404);
/// }
/// assert_eq!(find("Payload Too Large").unwrap().code, 413);
/// assert_eq!(find("Bad Gateway").unwrap().code, 502);
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
    let text = text.as_bytes().trim_ascii();
    let (text, family) = match after_version(text) {
        Some(rest @ [b'0'..=b'9', ..]) => return status_line(rest),
        Some(rest) => (rest, Some(Family::Http)),
        None => (text, None),
    };
    let mut letters = Letters::new();
    let path = text::read(text, &mut letters)?;
    if path.is_empty() {
        return Some(name::resolve(letters.get(), family, false)?.code);
    }
    let path = Path::read(path);
    let found = name::resolve(letters.get(), path.family.or(family), path.says_close)?;
    let says_code = path.says_code || found.says_code || words::say_family(letters.get());
    (found.is_constant || says_code && !path.says_otherwise).then_some(found.code)
}

#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Family {
    Http,
    WebSocket,
}

impl Family {
    /// Whether a code may be meant where a text says this family, or none.
    fn includes(family: Option<Self>, code: u16) -> bool {
        family.is_none_or(|family| is_websocket(code) == (family == Self::WebSocket))
    }
}

/// The meaning of a word before a code or in a path.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Means {
    /// A code of a family.
    Of(Family),
    /// A close code.
    Close,
    /// A code of either family.
    Either,
    /// Something else, which has names of its own.
    Other,
    /// A number, and no phrase: `Error 404`, but not `ERROR_NOT_FOUND`.
    Number,
    /// Nothing by itself.
    Nothing,
}

/// The text behind the version at the start of a status line, such as `HTTP/1.1 `.
fn after_version(text: &[u8]) -> Option<&[u8]> {
    let (start, rest) = text.split_at_checked(5)?;
    let version = rest.iter().position(|byte| !byte.is_ascii_digit() && *byte != b'.')?;
    let is_version = start.eq_ignore_ascii_case(b"HTTP/") && version > 0;
    let (_, rest) = rest.split_at_checked(version)?;
    (is_version && rest.first()?.is_ascii_whitespace()).then_some(rest.trim_ascii_start())
}

/// The code of a status line: the number alone.
fn status_line(rest: &[u8]) -> Option<u16> {
    let end = rest.iter().position(u8::is_ascii_whitespace).unwrap_or(rest.len());
    let code = name::parse(rest.get(..end)?)?;
    (Family::includes(Some(Family::Http), code) && lookup(code).is_some()).then_some(code)
}
