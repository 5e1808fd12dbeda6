//! The letters and digits of a text, as `find` compares them: in small letters, with a mark on each letter
//! that begins a part.

use super::MAX_TEXT;

/// Not in ASCII.
const MARK: u8 = 0x80;

pub(super) struct Letters {
    bytes: [u8; MAX_TEXT],
    length: usize,
}

impl Letters {
    pub(super) const fn new() -> Self {
        Self { bytes: [0; MAX_TEXT], length: 0 }
    }

    pub(super) const fn push_letter(&mut self, letter: u8, begins: bool) {
        self.push_digit(letter.to_ascii_lowercase() | if begins { MARK } else { 0 });
    }

    /// There is room for each byte of a text; a remainder needs no check of a bound.
    pub(super) const fn push_digit(&mut self, digit: u8) {
        self.bytes[self.length % MAX_TEXT] = digit;
        self.length += 1;
    }

    pub(super) const fn clear(&mut self) {
        self.length = 0;
    }

    pub(super) fn get(&self) -> &[u8] {
        self.bytes.get(..self.length).unwrap_or_default()
    }
}

/// Whether a letter begins a part.
pub(super) const fn begins_part(letter: u8) -> bool {
    letter & MARK != 0
}

/// Whether letters are those of a known word or phrase, in which a capital begins a part. A letter that
/// begins a part must do so there too: punctuation joins no word.
pub(super) fn are(letters: &[u8], known: &[u8]) -> bool {
    const SMALL: u8 = b'a' ^ b'A';
    letters.len() == known.len()
        && letters.iter().zip(known).all(|(letter, known)| {
            let is_same = letter & !MARK == known | SMALL;
            is_same && (letter & MARK == 0 || known & SMALL == 0)
        })
}

/// The rows of a table by first letters that have the first one of these.
pub(super) fn rows<'a, T>(letters: &[u8], starts: &[u16; 27], table: &'a [T]) -> &'a [T] {
    let rows = || {
        let letter = usize::from((letters.first()? & !MARK).checked_sub(b'a')?);
        let (start, end) = (starts.get(letter)?, starts.get(letter + 1)?);
        table.get(usize::from(*start)..usize::from(*end))
    };
    rows().unwrap_or_default()
}
