//! The phrases that `find` knows: their letters, lowered, sorted at compile time.

use core::cmp::Ordering;

use crate::ALL;
use crate::table::OTHER_PHRASES;

/// The codes that have a phrase of these letters: those whose own phrase it is before those that had it
/// earlier, and HTTP statuses before close codes. Dots between the letters do not count.
pub(crate) fn codes(letters: &[u8]) -> impl Iterator<Item = u16> {
    let compare = |key: &Key| {
        let phrase = TABLE.letters.get(usize::from(key.start)..usize::from(key.end));
        let letters = letters.iter().filter(|byte| **byte != b'.');
        phrase.unwrap_or_default().iter().cmp(letters)
    };
    let start = TABLE.keys.partition_point(|key| compare(key) == Ordering::Less);
    let keys = TABLE.keys.get(start..).unwrap_or_default().iter();
    keys.take_while(move |key| compare(key) == Ordering::Equal).map(|key| key.code)
}

struct Table {
    letters: [u8; LETTERS],
    keys: [Key; PHRASES],
}

/// Where the letters of a code's phrase stand.
#[derive(Clone, Copy)]
struct Key {
    start: u16,
    end: u16,
    code: u16,
}

static TABLE: Table = {
    let mut table =
        Table { letters: [0; LETTERS], keys: [Key { start: 0, end: 0, code: 0 }; PHRASES] };
    let mut count = 0;
    let mut end = 0;
    while count < PHRASES {
        let (phrase, code) = phrase(count);
        let start = end;
        let mut rest = phrase.as_bytes();
        while let [byte, tail @ ..] = rest {
            if byte.is_ascii_alphabetic() {
                table.letters[end as usize] = byte.to_ascii_lowercase();
                end += 1;
            }
            rest = tail;
        }
        table.insert(count, Key { start, end, code });
        count += 1;
    }
    table
};

impl Table {
    /// Inserts a key behind those of the `count` sorted ones that are not greater.
    const fn insert(&mut self, count: usize, key: Key) {
        let mut at = count;
        while at > 0 && self.is_less(key, self.keys[at - 1]) {
            self.keys[at] = self.keys[at - 1];
            at -= 1;
        }
        self.keys[at] = key;
    }

    const fn is_less(&self, a: Key, b: Key) -> bool {
        let mut at = 0;
        while a.start + at < a.end && b.start + at < b.end {
            let (x, y) =
                (self.letters[(a.start + at) as usize], self.letters[(b.start + at) as usize]);
            if x != y {
                return x < y;
            }
            at += 1;
        }
        a.end - a.start < b.end - b.start
    }
}

const PHRASES: usize = ALL.len() + OTHER_PHRASES.len();

/// How many letters all phrases have.
const LETTERS: usize = {
    let mut letters = 0;
    let mut index = 0;
    while index < PHRASES {
        let mut rest = phrase(index).0.as_bytes();
        while let [byte, tail @ ..] = rest {
            letters += byte.is_ascii_alphabetic() as usize;
            rest = tail;
        }
        index += 1;
    }
    letters
};

/// A phrase and its code: the codes' own ones come first.
const fn phrase(index: usize) -> (&'static str, u16) {
    if index < ALL.len() {
        (ALL[index].phrase, ALL[index].code)
    } else {
        OTHER_PHRASES[index - ALL.len()]
    }
}
