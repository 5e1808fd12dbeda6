//! The words of the enumerations, each made into a Python object once.

use std::ptr;
use std::sync::OnceLock;

use crate::text::Text;

/// One word and those that were asked for after it: a list that only grows is read without a lock.
struct Word {
    text: Text,
    next: Next,
}

type Next = OnceLock<Box<Word>>;

/// The text of a word, found by the word's address.
pub fn text(word: &'static str) -> &'static Text {
    static FIRST: Next = Next::new();
    let mut next = &FIRST;
    loop {
        let it = next.get_or_init(|| Box::new(Word { text: word.into(), next: Next::new() }));
        if ptr::eq(it.text.as_str(), word) {
            return &it.text;
        }
        next = &it.next;
    }
}
