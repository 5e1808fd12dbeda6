//! From a code to its record, by tables that are computed from [`ALL`] at compile time.

use crate::{ALL, Status};

/// The record of a code; `None` when it is not registered.
///
/// IANA registers HTTP status codes (RFC 9110, Section 16.2) and WebSocket close codes (RFC 6455,
/// Section 11.7).
///
/// ```
/// use statuscodes::lookup;
///
/// assert_eq!(lookup(404).unwrap().phrase, "Not Found");
/// assert_eq!(lookup(1001).unwrap().phrase, "Going Away");
/// assert!(lookup(599).is_none());
/// ```
#[must_use]
pub const fn lookup(code: u16) -> Option<&'static Status> {
    match position(code) {
        Some(position) => Some(&ALL[position]),
        None => None,
    }
}

/// The name of a code's constant, such as `HTTP_404_NOT_FOUND`; `None` when it is not registered.
///
/// ```
/// assert_eq!(statuscodes::name(404), Some("HTTP_404_NOT_FOUND"));
/// assert_eq!(statuscodes::name(499), None);
/// ```
#[must_use]
pub const fn name(code: u16) -> Option<&'static str> {
    match lookup(code) {
        Some(status) => Some(status.name),
        None => None,
    }
}

/// The reason phrase of a code, such as `Not Found`; `None` when it is not registered.
///
/// ```
/// assert_eq!(statuscodes::phrase(421), Some("Misdirected Request"));
/// assert_eq!(statuscodes::phrase(499), None);
/// ```
#[must_use]
pub const fn phrase(code: u16) -> Option<&'static str> {
    match slot(code) {
        Some(slot) => PHRASES[slot],
        None => None,
    }
}

/// The index of a code in [`ALL`]; `None` when it is not registered.
///
/// It indexes a table that has one entry for each registered code:
///
/// ```
/// let mut seen = [0; statuscodes::ALL.len()];
/// for code in [200, 404, 200] {
///     seen[statuscodes::position(code).unwrap()] += 1;
/// }
/// assert_eq!(seen.iter().max(), Some(&2));
/// assert_eq!(statuscodes::position(499), None);
/// ```
#[must_use]
pub const fn position(code: u16) -> Option<usize> {
    let Some(slot) = slot(code) else { return None };
    let position = POSITIONS[slot] as usize;
    if position < ALL.len() { Some(position) } else { None }
}

/// The tables by code have a slot for every HTTP status, then one for every close code up to the
/// last registered one of its range.
const fn slot(code: u16) -> Option<usize> {
    let code = code as usize;
    if HTTP_START <= code && code < HTTP_END {
        Some(code - HTTP_START)
    } else if PROTOCOL_START <= code && code < PROTOCOL_END {
        Some(code - PROTOCOL_START + HTTP_SLOTS)
    } else if REGISTERED_START <= code && code < REGISTERED_END {
        Some(code - REGISTERED_START + HTTP_SLOTS + PROTOCOL_SLOTS)
    } else {
        None
    }
}

const HTTP_START: usize = 100;
const HTTP_END: usize = 600;
const PROTOCOL_START: usize = 1000;
const PROTOCOL_END: usize = end_of_codes_below(3000);
const REGISTERED_START: usize = 3000;
const REGISTERED_END: usize = end_of_codes_below(4000);

const HTTP_SLOTS: usize = HTTP_END - HTTP_START;
const PROTOCOL_SLOTS: usize = PROTOCOL_END - PROTOCOL_START;
const SLOTS: usize = HTTP_SLOTS + PROTOCOL_SLOTS + REGISTERED_END - REGISTERED_START;

/// One more than the last registered code below `limit`.
const fn end_of_codes_below(limit: u16) -> usize {
    let mut last = ALL.len() - 1;
    while ALL[last].code >= limit {
        last -= 1;
    }
    ALL[last].code as usize + 1
}

/// A position past the end of [`ALL`].
const UNREGISTERED: u8 = u8::MAX;

static POSITIONS: [u8; SLOTS] = {
    assert!(ALL.len() < UNREGISTERED as usize);
    let mut positions = [UNREGISTERED; SLOTS];
    let mut position = 0;
    while (position as usize) < ALL.len() {
        positions[slot(ALL[position as usize].code).unwrap()] = position;
        position += 1;
    }
    positions
};

/// A table of its own spares a load: the phrase is the most frequent lookup.
static PHRASES: [Option<&str>; SLOTS] = {
    let mut phrases = [None; SLOTS];
    let mut position = 0;
    while position < ALL.len() {
        phrases[slot(ALL[position].code).unwrap()] = Some(ALL[position].phrase);
        position += 1;
    }
    phrases
};
