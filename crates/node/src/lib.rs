//! The native part of the Node package: it hands the tables of core to JavaScript, which looks codes
//! up there without calling back. Its interface is private to `bindings/node`.

mod interface;

use interface::{PREDICATES, Record, VendorRecord};
use napi::bindgen_prelude::{Uint8Array, Uint32Array};
use napi::{JsString, Result};
use napi_derive::napi;
use statuscodes::{Category, Redirect};

/// Codes from here on are unknown to every function of core.
const CODES: u16 = 5000;

/// The tables of core.
#[napi(object, object_from_js = false)]
pub struct Tables {
    /// The version of core.
    pub version: &'static str,
    /// The registered codes, by code.
    pub records: Vec<Record>,
    /// The names of the predicates, in the order of the bits in `flags`.
    pub predicates: Vec<&'static str>,
    /// The answers of the predicates for each code, one bit each.
    pub flags: Uint32Array,
    /// The category of each code.
    pub categories: Column,
    /// The effect of each code on the method of a redirected request.
    pub redirects: Column,
}

/// One of a few texts for each code.
#[napi(object, object_from_js = false)]
pub struct Column {
    /// The texts, in the order in which codes have them.
    pub texts: Vec<&'static str>,
    /// For each code 1 for the first text and so on, or 0 when it has none.
    pub indexes: Uint8Array,
}

/// To be called once.
#[napi]
#[must_use]
pub fn tables() -> Tables {
    Tables {
        version: statuscodes::VERSION,
        records: statuscodes::ALL.iter().map(Record::from).collect(),
        predicates: PREDICATES.iter().map(|(name, _)| *name).collect(),
        flags: Uint32Array::new((0..CODES).map(flags).collect()),
        categories: column(|code| statuscodes::category(code).map(Category::as_str)),
        redirects: column(|code| statuscodes::redirect(code).map(Redirect::as_str)),
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

fn column(text_of: impl Fn(u16) -> Option<&'static str>) -> Column {
    let mut texts = vec![];
    let mut index = |code| {
        let Some(text) = text_of(code) else { return 0 };
        let position = texts.iter().position(|it| *it == text).unwrap_or_else(|| {
            texts.push(text);
            texts.len() - 1
        });
        u8::try_from(position + 1).expect("the texts are few")
    };
    let indexes = Uint8Array::new((0..CODES).map(&mut index).collect());
    Column { texts, indexes }
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
