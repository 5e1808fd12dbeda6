//! The reason phrase, the one lookup whose speed matters. It reads no table of other fields, so that
//! a program that links it alone stays small.

use core::ffi::{c_char, c_int};
use core::ptr;

use crate::code::to_u16;
use crate::table::{PHRASE_TEXT, PHRASES, ROWS};
use crate::text::text_in;

/// The phrase of a code; NULL when it is not registered.
#[expect(clippy::cast_sign_loss, reason = "a negative code becomes one beyond the table")]
pub fn phrase(code: c_int) -> *const c_char {
    match OF_HTTP.get((code as u32 as usize).wrapping_sub(FIRST)) {
        Some(phrase) => phrase.0,
        None => any_phrase(code),
    }
}

/// The phrase of any code, by its position among all.
fn any_phrase(code: c_int) -> *const c_char {
    let position = registry::position(to_u16(code));
    let offset = position.and_then(|position| PHRASES.get(position));
    text_in(&PHRASE_TEXT, offset.map_or(0, |offset| *offset))
}

#[derive(Clone, Copy)]
struct Phrase(*const c_char);

// SAFETY: the pointer leads to a text that is never written.
unsafe impl Sync for Phrase {}

/// The HTTP status codes from the first to the last of the range.
const FIRST: usize = 100;
const CODES: usize = 500;

/// The phrase of each HTTP status code, in their order.
static OF_HTTP: [Phrase; CODES] = {
    let mut phrases = [Phrase(ptr::null()); CODES];
    let mut position = 0;
    while position < ROWS.len() && (ROWS[position].code as usize) < FIRST + CODES {
        let place = ROWS[position].code as usize - FIRST;
        phrases[place] = Phrase(text_in(&PHRASE_TEXT, PHRASES[position]));
        position += 1;
    }
    phrases
};
