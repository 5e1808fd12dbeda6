//! The native part of the Node package: it hands the tables of core to JavaScript, which looks codes
//! up there without calling back. Its interface is private to `bindings/node`.

mod interface;

use interface::{CATEGORY, LISTS, PREDICATES, REDIRECT, Record, VendorRecord, flags};
use napi::bindgen_prelude::{Uint8Array, Uint32Array};
use napi::{JsString, Result};
use napi_derive::napi;

/// Codes from here on are unknown to every function of core. A number of so many bits is an index.
const CODES: usize = 1 << 13;

/// The answers of the predicates for each code, one bit each.
static FLAGS: [u32; CODES] = {
    assert!(PREDICATES.len() <= 32, "one bit is needed for each predicate");
    let mut table = [0; CODES];
    let mut code = 0;
    while (code as usize) < CODES {
        table[code as usize] = flags(code);
        code += 1;
    }
    table
};

/// The tables that the package reads when it is loaded.
#[napi(object, object_from_js = false)]
pub struct Tables {
    /// The registered codes, in their order.
    pub codes: Vec<u16>,
    /// The phrase of each.
    pub phrases: Vec<&'static str>,
    /// The names of the predicates, in the order of the bits in `flags`.
    pub predicates: Vec<&'static str>,
    /// The answers of the predicates for each code, one bit each.
    pub flags: Uint32Array,
}

/// To be called once.
#[napi]
#[must_use]
pub fn tables() -> Tables {
    Tables {
        codes: statuscodes::ALL.iter().map(|status| status.code).collect(),
        phrases: statuscodes::ALL.iter().map(|status| status.phrase).collect(),
        predicates: PREDICATES.to_vec(),
        flags: Uint32Array::new(FLAGS.to_vec()),
    }
}

/// The registered codes.
#[napi(object, object_from_js = false)]
pub struct Records {
    /// The records, by code.
    pub records: Vec<Record>,
    /// The names of the fields that are arrays.
    pub lists: Vec<&'static str>,
}

/// To be called once.
#[napi]
#[must_use]
pub fn records() -> Records {
    Records { records: statuscodes::ALL.iter().map(Record::from).collect(), lists: LISTS.to_vec() }
}

/// One of a few words for each code.
#[napi(object, object_from_js = false)]
pub struct Column {
    /// The words.
    pub words: Vec<&'static str>,
    /// For each code 1 for the first word and so on, or 0 when it has none.
    pub indexes: Uint8Array,
}

/// The category of each code; to be called once.
#[napi]
#[must_use]
pub fn categories() -> Column {
    column(CATEGORY, |code| Some(statuscodes::category(code)? as usize))
}

/// The effect of each code on the method of a redirected request; to be called once.
#[napi]
#[must_use]
pub fn redirects() -> Column {
    column(REDIRECT, |code| Some(statuscodes::redirect(code)? as usize))
}

fn column(words: &'static [&'static str], word_of: impl Fn(u16) -> Option<usize>) -> Column {
    let index = |code: usize| word_of(u16::try_from(code).ok()?);
    let index = |code| u8::try_from(index(code).map_or(0, |word| word + 1));
    let indexes = (0..CODES).map(|code| index(code).expect("the words are few"));
    Column { words: words.to_vec(), indexes: Uint8Array::new(indexes.collect()) }
}

/// The codes that vendors use without registration, by code; to be called once.
#[napi]
#[must_use]
pub fn vendors() -> Vec<VendorRecord> {
    statuscodes::VENDORS.iter().map(VendorRecord::from).collect()
}

/// The code that a text names, or 0.
///
/// # Errors
/// The value is no string.
#[napi]
pub fn find(text: JsString) -> Result<u16> {
    // UTF-8 is never shorter, so an overlong text need not be copied.
    if text.utf16_len()? > statuscodes::MAX_TEXT {
        return Ok(0);
    }
    let text = text.into_utf8()?;
    Ok(statuscodes::find(text.as_str()?).map_or(0, |status| status.code))
}
