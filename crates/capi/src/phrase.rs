//! The reason phrase, the one lookup whose speed matters.

use core::ffi::{c_char, c_int};
use core::ptr;

use crate::rows::{self, PHRASE, text};

/// The reason phrase of a code, such as "Not Found"; NULL when it is not registered.
#[unsafe(no_mangle)]
pub extern "C" fn status_phrase(code: c_int) -> *const c_char {
    match PHRASES.get(code.cast_unsigned() as usize) {
        Some(phrase) => phrase.0,
        None => text(code, PHRASE),
    }
}

#[derive(Clone, Copy)]
struct Phrase(*const c_char);

// SAFETY: the pointer leads to a text that is never written.
unsafe impl Sync for Phrase {}

/// The phrase of each HTTP status code, at that place.
static PHRASES: [Phrase; 600] = {
    let mut phrases = [Phrase(ptr::null()); 600];
    let mut code = 0;
    while code < 600 {
        phrases[code as usize] = Phrase(rows::phrase(code));
        code += 1;
    }
    phrases
};
