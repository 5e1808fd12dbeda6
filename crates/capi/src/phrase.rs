//! The reason phrase, the one lookup whose speed matters.

use core::ffi::{c_char, c_int};
use core::ptr;

use crate::code::text_of;
use crate::table::ROWS;
use crate::text::text;

/// The phrase of a code; NULL when it is not registered.
#[expect(clippy::cast_sign_loss, reason = "a negative code becomes one beyond the table")]
pub fn phrase(code: c_int) -> *const c_char {
    match PHRASES.get(code as u32 as usize) {
        Some(phrase) => phrase.0,
        None => text_of(code, |row| row.phrase),
    }
}

#[derive(Clone, Copy)]
struct Phrase(*const c_char);

// SAFETY: the pointer leads to a text that is never written.
unsafe impl Sync for Phrase {}

/// The phrase of each HTTP status code, at that place.
static PHRASES: [Phrase; 600] = {
    let mut phrases = [Phrase(ptr::null()); 600];
    let mut position = 0;
    while position < ROWS.len() && ROWS[position].code < 600 {
        phrases[ROWS[position].code as usize] = Phrase(text(ROWS[position].phrase));
        position += 1;
    }
    phrases
};
