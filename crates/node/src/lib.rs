//! The native part of the Node package: it hands the tables of core to JavaScript, which looks
//! codes up there without calling back. Its interface is private to `bindings/node`.

mod interface;

use interface::{CATEGORY, LISTS, PREDICATES, REDIRECT, Record, VendorRecord};
use napi::bindgen_prelude::{Uint8Array, Uint32Array};
use napi::{JsString, Result};
use napi_derive::napi;

/// Codes from here on are unknown to every function of core.
const CODES: u16 = 5000;

/// The phrases of the registered codes.
#[napi(object, object_from_js = false)]
pub struct Phrases {
    /// The codes, in their order.
    pub codes: Vec<u16>,
    /// The phrase of each.
    pub texts: Vec<&'static str>,
}

/// To be called once.
#[napi]
#[must_use]
pub fn phrases() -> Phrases {
    let codes = statuscodes::ALL.iter().map(|status| status.code).collect();
    let texts = statuscodes::ALL.iter().map(|status| status.phrase).collect();
    Phrases { codes, texts }
}

/// The tables of core.
#[napi(object, object_from_js = false)]
pub struct Tables {
    /// The registered codes, by code.
    pub records: Vec<Record>,
    /// The names of the fields that are arrays.
    pub lists: Vec<&'static str>,
    /// The names of the predicates, in the order of the bits in `flags`.
    pub predicates: Vec<&'static str>,
    /// The answers of the predicates for each code, one bit each.
    pub flags: Uint32Array,
    /// The category of each code.
    pub categories: Column,
    /// The effect of each code on the method of a redirected request.
    pub redirects: Column,
}

/// One of a few words for each code.
#[napi(object, object_from_js = false)]
pub struct Column {
    /// The words.
    pub words: Vec<&'static str>,
    /// An entry for each code: 1 for the first word and so on, or 0 for none.
    pub indexes: Uint8Array,
}

/// To be called once.
#[napi]
#[must_use]
pub fn tables() -> Tables {
    Tables {
        records: statuscodes::ALL.iter().map(Record::from).collect(),
        lists: LISTS.to_vec(),
        predicates: PREDICATES.iter().map(|(name, _)| *name).collect(),
        flags: Uint32Array::new((0..CODES).map(flags).collect()),
        categories: column(CATEGORY, |code| Some(statuscodes::category(code)? as usize)),
        redirects: column(REDIRECT, |code| Some(statuscodes::redirect(code)? as usize)),
    }
}

/// The codes that vendors use without registration, by code; to be called once.
#[napi]
#[must_use]
pub fn vendors() -> Vec<VendorRecord> {
    statuscodes::VENDORS.iter().map(VendorRecord::from).collect()
}

fn flags(code: u16) -> u32 {
    const { assert!(PREDICATES.len() <= 32, "one bit is needed for each predicate") };
    let bits = PREDICATES.iter().enumerate();
    bits.map(|(bit, (_, predicate))| u32::from(predicate(code)) << bit).sum()
}

fn column(words: &[&'static str], word_of: impl Fn(u16) -> Option<usize>) -> Column {
    let index = |code| word_of(code).map_or(0, |word| word + 1);
    let index = |code| u8::try_from(index(code)).expect("the words are few");
    Column { words: words.to_vec(), indexes: Uint8Array::new((0..CODES).map(index).collect()) }
}

/// The code that a text names, or 0.
///
/// # Errors
/// The value is not a string.
#[napi]
pub fn find(text: JsString) -> Result<u16> {
    // UTF-8 is never shorter, so an overlong text need not be copied.
    if text.utf16_len()? > statuscodes::MAX_TEXT {
        return Ok(0);
    }
    let text = text.into_utf8()?;
    Ok(statuscodes::find(text.as_str()?).map_or(0, |status| status.code))
}
