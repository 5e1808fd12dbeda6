//! The records of core without a pointer: each one would have to be relocated whenever the shared
//! library is loaded, and together they would be most of it.

use core::ffi::{c_char, c_int};
use core::ptr;

use registry::{ALL, Standing, Status, position};

use crate::convert::to_u16;

/// A record: where its texts stand in the table.
#[derive(Clone, Copy)]
pub struct Row {
    pub code: u16,
    pub standing: Standing,
    first: u16,
    deprecated_names: u16,
    required_fields: u16,
    end: u16,
}

/// The texts that every record has, in their order; `pub` alone would put them into the header.
pub(crate) const NAME: u16 = 0;
pub(crate) const PHRASE: u16 = 1;
pub(crate) const DESCRIPTION: u16 = 2;
pub(crate) const REFERENCE: u16 = 3;
pub(crate) const URL: u16 = 4;

/// The row of a code, if it is registered.
pub fn row(code: c_int) -> Option<&'static Row> {
    TABLE.rows.get(position(to_u16(code))?)
}

/// Every row, by code.
pub fn rows() -> &'static [Row] {
    &TABLE.rows
}

/// A text of a code's record; NULL when it is not registered.
pub fn text(code: c_int, field: u16) -> *const c_char {
    row(code).map_or(ptr::null(), |row| row.text(field))
}

/// The reason phrase of a code, for another table to hold.
pub const fn phrase(code: u16) -> *const c_char {
    match position(code) {
        Some(position) => TABLE.rows[position].text(PHRASE),
        None => ptr::null(),
    }
}

impl Row {
    const fn text(&self, field: u16) -> *const c_char {
        text_at(self.first + field)
    }

    pub fn deprecated_name(&self, index: usize) -> *const c_char {
        (self.deprecated_names..self.required_fields).nth(index).map_or(ptr::null(), text_at)
    }

    pub fn required_field(&self, index: usize) -> *const c_char {
        (self.required_fields..self.end).nth(index).map_or(ptr::null(), text_at)
    }
}

const fn text_at(index: u16) -> *const c_char {
    let Some((_, [start, ..])) = TABLE.starts.split_at_checked(index as usize) else {
        return ptr::null();
    };
    match TABLE.bytes.split_at_checked(*start as usize) {
        Some((_, text)) => text.as_ptr().cast(),
        None => ptr::null(),
    }
}

struct Table {
    rows: [Row; ALL.len()],
    /// Where each text begins.
    starts: [u16; TEXTS],
    /// The texts, each with a NUL behind it.
    bytes: [u8; BYTES],
}

static TABLE: Table = {
    let none = Row {
        code: 0,
        standing: Standing::Unused,
        first: 0,
        deprecated_names: 0,
        required_fields: 0,
        end: 0,
    };
    let mut table = Table { rows: [none; ALL.len()], starts: [0; TEXTS], bytes: [0; BYTES] };
    let mut index = 0;
    let mut start = 0;
    let mut position = 0;
    while position < ALL.len() {
        let status = &ALL[position];
        let first = index;
        while let Some(text) = text_of(status, index - first) {
            table.starts[index as usize] = start;
            start = table.write(start, text);
            index += 1;
        }
        table.rows[position] = Row {
            code: status.code,
            standing: status.standing,
            first,
            deprecated_names: first + FIELDS,
            required_fields: first + FIELDS + count_of(status.deprecated_names),
            end: index,
        };
        position += 1;
    }
    table
};

impl Table {
    /// Writes a text and says where the next one begins.
    const fn write(&mut self, start: u16, text: &str) -> u16 {
        let mut at = start;
        let mut rest = text.as_bytes();
        while let [byte, tail @ ..] = rest {
            self.bytes[at as usize] = *byte;
            at += 1;
            rest = tail;
        }
        at + 1
    }
}

const FIELDS: u16 = 5;

/// A record's texts: the fields, then the deprecated names, then the required header fields.
const fn text_of(status: &'static Status, index: u16) -> Option<&'static str> {
    match index {
        NAME => Some(status.name),
        PHRASE => Some(status.phrase),
        DESCRIPTION => Some(status.description),
        REFERENCE => Some(status.reference),
        URL => Some(status.url),
        _ => {
            let (names, fields) = (status.deprecated_names, status.required_fields);
            let index = (index - FIELDS) as usize;
            if index < names.len() {
                Some(names[index])
            } else if index - names.len() < fields.len() {
                Some(fields[index - names.len()])
            } else {
                None
            }
        }
    }
}

const fn count_of(texts: &[&str]) -> u16 {
    let mut count = 0;
    while (count as usize) < texts.len() {
        count += 1;
    }
    count
}

/// How many texts there are, and their bytes.
const TEXTS: usize = count().0;
const BYTES: usize = count().1;

const fn count() -> (usize, usize) {
    let (mut texts, mut bytes) = (0, 0);
    let mut position = 0;
    while position < ALL.len() {
        let mut index = 0;
        while let Some(text) = text_of(&ALL[position], index) {
            texts += 1;
            bytes += text.len() + 1;
            index += 1;
        }
        position += 1;
    }
    (texts, bytes)
}
