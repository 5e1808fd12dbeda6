//! The native part of the Node package: it hands the tables of core to JavaScript, which looks codes
//! up there without calling back. Its interface is private to `bindings/node`, whose portable tables are
//! made of what these functions answer. All but `find` are to be called once.

pub mod interface;
mod ranges;

use interface::{CATEGORY, REDIRECT, Records, VendorRecords};
use napi::{JsString, Result};
use napi_derive::napi;

/// The version, which tells whether an addon belongs to the package that loads it.
#[napi]
#[must_use]
pub const fn version() -> &'static str {
    statuscodes::VERSION
}

/// The registered codes, in their order.
#[napi]
#[must_use]
pub fn codes() -> Vec<u16> {
    statuscodes::ALL.iter().map(|status| status.code).collect()
}

/// The name of each.
#[napi]
#[must_use]
pub fn names() -> Vec<&'static str> {
    statuscodes::ALL.iter().map(|status| status.name).collect()
}

/// The phrase of each.
#[napi]
#[must_use]
pub fn phrases() -> Vec<&'static str> {
    statuscodes::ALL.iter().map(|status| status.phrase).collect()
}

/// All fields of each.
#[napi]
#[must_use]
pub fn records() -> Records {
    statuscodes::ALL.into()
}

/// The meanings that vendors give to codes, by code.
#[napi]
#[must_use]
pub fn vendors() -> VendorRecords {
    statuscodes::VENDORS.into()
}

/// The codes that a word of an enumeration describes.
#[napi(object, object_from_js = false)]
pub struct Described {
    /// The word.
    pub word: &'static str,
    /// The ranges of its codes.
    pub ranges: Vec<u16>,
}

/// The codes of each category.
#[napi]
#[must_use]
pub fn categories() -> Vec<Described> {
    described(CATEGORY, |code| Some(statuscodes::category(code)? as usize))
}

/// The codes of each effect on the method of a redirected request.
#[napi]
#[must_use]
pub fn redirects() -> Vec<Described> {
    described(REDIRECT, |code| Some(statuscodes::redirect(code)? as usize))
}

fn described(words: &[&'static str], word_of: impl Fn(u16) -> Option<usize>) -> Vec<Described> {
    let mut described: Vec<_> =
        words.iter().map(|word| Described { word, ranges: Vec::new() }).collect();
    for code in 0..=u16::MAX {
        if let Some(described) = word_of(code).and_then(|word| described.get_mut(word)) {
            ranges::add(&mut described.ranges, code);
        }
    }
    described
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
