//! A code, as the template takes it.

use serde::Serialize;
use statuscodes::{Category, Status, Vendor};

use crate::confusions::{Confusion, Pair};
use crate::marks::{self, Mark};

#[derive(Serialize)]
pub struct Code {
    pub code: u16,
    pub category: &'static str,
    /// The fields of the record; `None` of a code that is not registered.
    status: Option<Fields>,
    pub marks: Vec<Mark>,
    /// The words by which a reader can filter.
    is: Vec<&'static str>,
    vendors: Vec<VendorFields>,
    confusions: Vec<Confusion>,
}

#[derive(Serialize)]
struct Fields {
    name: &'static str,
    phrase: &'static str,
    description: &'static str,
    reference: &'static str,
    url: &'static str,
    standing: &'static str,
    deprecated_names: &'static [&'static str],
    required_fields: &'static [&'static str],
    expected_fields: &'static [&'static str],
}

#[derive(Serialize)]
struct VendorFields {
    vendor: &'static str,
    phrase: &'static str,
    description: &'static str,
    reference: &'static str,
    url: &'static str,
}

/// A registered code.
pub fn registered(status: &'static Status, confusions: &[Pair]) -> Code {
    Code { status: Some(fields(status)), ..described(status.code, confusions) }
}

fn fields(status: &'static Status) -> Fields {
    Fields {
        name: status.name,
        phrase: status.phrase,
        description: status.description,
        reference: status.reference,
        url: status.url,
        standing: status.standing.as_str(),
        deprecated_names: status.deprecated_names,
        required_fields: status.required_fields,
        expected_fields: status.expected_fields,
    }
}

/// What is known of a code without its record.
pub fn described(code: u16, confusions: &[Pair]) -> Code {
    Code {
        code,
        category: statuscodes::category(code).map_or("none", Category::as_str),
        status: None,
        marks: marks::of(code),
        is: marks::is(code),
        vendors: statuscodes::vendors(code).iter().map(vendor_fields).collect(),
        confusions: confusions.iter().filter_map(|pair| pair.seen_from(code)).collect(),
    }
}

fn vendor_fields(vendor: &'static Vendor) -> VendorFields {
    let Vendor { vendor, phrase, description, reference, url, .. } = vendor;
    VendorFields { vendor, phrase, description, reference, url }
}
