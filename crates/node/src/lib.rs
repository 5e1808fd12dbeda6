//! The native part of the Node package: it hands the tables of core to JavaScript, which looks codes
//! up there without calling back. Its interface is private to `bindings/node`.

use napi::bindgen_prelude::{Uint8Array, Uint16Array};
use napi::{JsString, Result};
use napi_derive::napi;
use statuscodes::{Category, Redirect, Status, Vendor};

/// Codes from here on are unknown to every function of core.
const CODES: u16 = 5000;

/// What core knows. A text that JavaScript splits takes a tenth of the time of objects made here.
#[napi(object, object_from_js = false)]
pub struct Tables {
    /// The version of core.
    pub version: &'static str,
    /// The registered codes, by code: a line for each.
    pub records: String,
    /// The codes that vendors use without registration, by code: a line for each.
    pub vendors: String,
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

/// Everything but `find`, to be called once.
#[napi]
#[must_use]
pub fn tables() -> Tables {
    Tables {
        version: statuscodes::VERSION,
        records: lines(statuscodes::ALL, record),
        vendors: lines(statuscodes::VENDORS, vendor),
        flags: Uint16Array::new(FLAGS.to_vec()),
        categories: column(statuscodes::category, Category::as_str),
        redirects: column(statuscodes::redirect, Redirect::as_str),
    }
}

/// No text of core has a tab or a line break in it.
fn lines<T>(rows: &[T], line: fn(&T) -> String) -> String {
    rows.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// The fields in the order in which `api.js` takes them; neither names nor header fields have spaces.
fn record(status: &Status) -> String {
    let &Status { name, phrase, description, reference, url, .. } = status;
    let (code, standing) = (status.code, status.standing.as_str());
    let deprecated_names = status.deprecated_names.join(" ");
    let required_fields = status.required_fields.join(" ");
    format!(
        "{code}\t{name}\t{phrase}\t{description}\t{reference}\t{url}\t{standing}\t\
         {deprecated_names}\t{required_fields}"
    )
}

fn vendor(vendor: &Vendor) -> String {
    let &Vendor { code, vendor, phrase, description, reference, .. } = vendor;
    format!("{code}\t{vendor}\t{phrase}\t{description}\t{reference}")
}

static FLAGS: [u16; CODES as usize] = {
    let mut all = [0; CODES as usize];
    let mut code = 0;
    while code < CODES {
        all[code as usize] = flags(code);
        code += 1;
    }
    all
};

/// A bit for each predicate, in the order on which `api.js` relies.
const fn flags(code: u16) -> u16 {
    let bits = [
        statuscodes::is_informational(code),
        statuscodes::is_success(code),
        statuscodes::is_redirection(code),
        statuscodes::is_client_error(code),
        statuscodes::is_server_error(code),
        statuscodes::is_error(code),
        statuscodes::is_websocket(code),
        statuscodes::is_cacheable(code),
        statuscodes::is_retryable(code),
        statuscodes::allows_content(code),
        statuscodes::is_sendable(code),
    ];
    let mut flags = 0;
    let mut bit = 0;
    while bit < bits.len() {
        if bits[bit] {
            flags |= 1 << bit;
        }
        bit += 1;
    }
    flags
}

fn column<T: PartialEq>(of: fn(u16) -> Option<T>, text: fn(T) -> &'static str) -> Column {
    let mut values = vec![];
    let mut index = |code| {
        let Some(value) = of(code) else { return 0 };
        let position = values.iter().position(|it| *it == value).unwrap_or_else(|| {
            values.push(value);
            values.len() - 1
        });
        u8::try_from(position + 1).expect("the values are few")
    };
    let indexes = Uint8Array::new((0..CODES).map(&mut index).collect());
    Column { texts: values.into_iter().map(text).collect(), indexes }
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
