//! The native part of the Node package: it hands the tables of core to JavaScript, which looks codes
//! up there without calling back. Its interface is private to `bindings/node`.

use napi::bindgen_prelude::{Uint8Array, Uint16Array};
use napi::{JsString, Result};
use napi_derive::napi;
use statuscodes::{Category, Redirect, Status, Vendor};

/// Codes from here on are unknown to every function of core.
const CODES: u16 = 5000;

/// In the order of the bits in [`Tables::flags`], which `api.js` relies on.
const PREDICATES: [fn(u16) -> bool; 11] = [
    statuscodes::is_informational,
    statuscodes::is_success,
    statuscodes::is_redirection,
    statuscodes::is_client_error,
    statuscodes::is_server_error,
    statuscodes::is_error,
    statuscodes::is_websocket,
    statuscodes::is_cacheable,
    statuscodes::is_retryable,
    statuscodes::allows_content,
    statuscodes::is_sendable,
];

/// What core knows of codes.
#[napi(object, object_from_js = false)]
pub struct Tables {
    /// The version of core.
    pub version: &'static str,
    /// The registered codes, by code.
    pub records: Vec<Record>,
    /// The predicates of each code, one bit each.
    pub flags: Uint16Array,
    /// The category of each code.
    pub categories: Column,
    /// What each code does to the method of a redirected request.
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

/// A record of core, with the names of its fields in camel case.
#[napi(object, object_from_js = false)]
#[allow(missing_docs, reason = "the fields are those of core")]
pub struct Record {
    pub code: u16,
    pub name: &'static str,
    pub phrase: &'static str,
    pub description: &'static str,
    pub reference: &'static str,
    pub url: &'static str,
    pub standing: &'static str,
    pub deprecated_names: Vec<&'static str>,
    pub required_fields: Vec<&'static str>,
}

impl From<&Status> for Record {
    fn from(status: &Status) -> Self {
        Self {
            code: status.code,
            name: status.name,
            phrase: status.phrase,
            description: status.description,
            reference: status.reference,
            url: status.url,
            standing: status.standing.as_str(),
            deprecated_names: status.deprecated_names.to_vec(),
            required_fields: status.required_fields.to_vec(),
        }
    }
}

/// A vendor's code.
#[napi(object, object_from_js = false)]
#[allow(missing_docs, reason = "the fields are those of core")]
pub struct VendorRecord {
    pub code: u16,
    pub vendor: &'static str,
    pub phrase: &'static str,
    pub description: &'static str,
    pub reference: &'static str,
}

impl From<&'static Vendor> for VendorRecord {
    fn from(vendor: &'static Vendor) -> Self {
        let &Vendor { code, vendor, phrase, description, reference, .. } = vendor;
        Self { code, vendor, phrase, description, reference }
    }
}

/// To be called once.
#[napi]
#[must_use]
pub fn tables() -> Tables {
    Tables {
        version: statuscodes::VERSION,
        records: statuscodes::ALL.iter().map(Record::from).collect(),
        flags: Uint16Array::new((0..CODES).map(flags).collect()),
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

fn flags(code: u16) -> u16 {
    let bits = PREDICATES.iter().enumerate();
    bits.map(|(bit, predicate)| u16::from(predicate(code)) << bit).sum()
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
    // UTF-8 is never shorter, so what is overlong need not be copied.
    if text.utf16_len()? > statuscodes::MAX_TEXT {
        return Ok(0);
    }
    let text = text.into_utf8()?;
    Ok(statuscodes::find(text.as_str()?).map_or(0, |status| status.code))
}
