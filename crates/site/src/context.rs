//! What core says of the codes, as the template of the reference takes it.

use std::collections::BTreeSet;

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};
use statuscodes::{ALL, Category, Redirect, Standing, Status, VENDORS, Vendor};

#[derive(Serialize)]
pub struct Reference {
    version: &'static str,
    groups: Vec<Group>,
    /// The numbers that only vendors use.
    vendors: Vec<Code>,
    /// Every category of a code on the page.
    categories: Vec<CategoryName>,
    /// Every mark once.
    legend: Vec<Mark>,
}

#[derive(Serialize)]
struct CategoryName {
    category: &'static str,
    range: String,
}

/// The registered codes of a category.
#[derive(Serialize)]
struct Group {
    category: &'static str,
    title: String,
    range: String,
    codes: Vec<Code>,
}

#[derive(Serialize)]
struct Code {
    code: u16,
    category: &'static str,
    /// The fields of the record; `None` of a code that is not registered.
    status: Option<Fields>,
    marks: Vec<Mark>,
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

/// A short statement on a code, and its meaning.
#[derive(Clone, Copy, PartialEq, Serialize)]
struct Mark {
    label: &'static str,
    meaning: &'static str,
}

/// A code that is taken for another.
#[derive(Serialize)]
struct Confusion {
    code: u16,
    phrase: &'static str,
    difference: String,
}

/// The context of the reference.
pub fn reference() -> Result<Reference> {
    let confusions = confusions()?;
    let mut groups: Vec<Group> = Vec::new();
    for status in ALL {
        let code = registered(status, &confusions);
        let category = statuscodes::category(code.code).context("a code without a category")?;
        match groups.last_mut() {
            Some(group) if group.category == code.category => group.codes.push(code),
            _ => groups.push(Group {
                category: code.category,
                title: title(code.category),
                range: range(category),
                codes: vec![code],
            }),
        }
    }
    let legend = legend(&groups);
    Ok(Reference {
        version: statuscodes::VERSION,
        groups,
        vendors: unregistered(),
        categories: categories(),
        legend,
    })
}

fn categories() -> Vec<CategoryName> {
    let codes = ALL.iter().map(|status| status.code).chain(VENDORS.iter().map(|it| it.code));
    let categories: BTreeSet<_> = codes.filter_map(statuscodes::category).collect();
    let name =
        |category: Category| CategoryName { category: category.as_str(), range: range(category) };
    categories.into_iter().map(name).collect()
}

fn legend(groups: &[Group]) -> Vec<Mark> {
    let mut legend = Vec::new();
    for mark in groups.iter().flat_map(|group| &group.codes).flat_map(|code| &code.marks) {
        if !legend.contains(mark) {
            legend.push(*mark);
        }
    }
    legend
}

/// The word of a category as a heading.
fn title(category: &str) -> String {
    let words = category.replace('_', " ").replace("websocket", "WebSocket");
    let (first, rest) = words.split_at(1);
    first.to_uppercase() + rest
}

/// The codes of a category: `4xx`, `1000–2999`.
fn range(category: Category) -> String {
    let codes: Vec<_> =
        (0..=u16::MAX).filter(|code| statuscodes::category(*code) == Some(category)).collect();
    match codes[..] {
        [first, ..] if statuscodes::is_http(first) => format!("{}xx", first / 100),
        [first, .., last] => format!("{first}–{last}"),
        _ => String::new(),
    }
}

fn registered(status: &'static Status, confusions: &[Pair]) -> Code {
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

fn unregistered() -> Vec<Code> {
    let codes: BTreeSet<_> = VENDORS.iter().map(|vendor| vendor.code).collect();
    let codes = codes.into_iter().filter(|code| !statuscodes::is_registered(*code));
    codes.map(|code| described(code, &[])).collect()
}

fn described(code: u16, confusions: &[Pair]) -> Code {
    Code {
        code,
        category: statuscodes::category(code).map_or("none", Category::as_str),
        status: None,
        marks: marks(code),
        is: is(code),
        vendors: statuscodes::vendors(code).iter().map(vendor_fields).collect(),
        confusions: confusions.iter().filter_map(|pair| pair.seen_from(code)).collect(),
    }
}

fn vendor_fields(vendor: &'static Vendor) -> VendorFields {
    let Vendor { vendor, phrase, description, reference, url, .. } = vendor;
    VendorFields { vendor, phrase, description, reference, url }
}

fn marks(code: u16) -> Vec<Mark> {
    let mark = |label, meaning| Some(Mark { label, meaning });
    let storage = if statuscodes::is_cacheable(code) {
        mark("cacheable", "A cache may keep the response even if it does not say for how long.")
    } else if statuscodes::is_storable(code) {
        mark("storable", "A cache may keep the response if it says for how long.")
    } else if statuscodes::allows_content(code) {
        mark("not stored", "No cache may keep the response.")
    } else {
        None
    };
    let content = if statuscodes::allows_content(code) {
        mark("content", "The response may have content.")
    } else if statuscodes::is_http(code) {
        mark("no content", "The response has no content.")
    } else {
        None
    };
    let redirect = statuscodes::redirect(code).and_then(|redirect| match redirect {
        Redirect::Keep => mark("redirect: same method", "The client repeats the method."),
        Redirect::PostToGet => {
            mark("redirect: POST may become GET", "The client may change POST to GET.")
        }
        Redirect::Get => mark("redirect: GET", "The client asks for the target by GET."),
    });
    let retry = statuscodes::is_retryable(code)
        .then_some(Mark { label: "retry", meaning: "A later try may succeed." });
    let sending = match statuscodes::is_websocket(code) {
        true if statuscodes::is_sendable(code) => {
            mark("sendable", "The code may stand in a Close frame.")
        }
        true => mark("never sent", "The code must not stand in a Close frame."),
        false => None,
    };
    [storage, content, redirect, retry, sending].into_iter().flatten().collect()
}

fn is(code: u16) -> Vec<&'static str> {
    let status = statuscodes::lookup(code);
    let has = |holds: fn(&Status) -> bool| status.is_some_and(holds);
    let words = [
        ("cacheable", statuscodes::is_cacheable(code)),
        ("storable", statuscodes::is_storable(code)),
        ("content", statuscodes::allows_content(code)),
        ("redirect", statuscodes::redirect(code).is_some()),
        ("retryable", statuscodes::is_retryable(code)),
        ("sendable", statuscodes::is_sendable(code)),
        ("fields", has(|it| !it.required_fields.is_empty() || !it.expected_fields.is_empty())),
        ("renamed", has(|it| !it.deprecated_names.is_empty())),
        ("retired", has(|it| !matches!(it.standing, Standing::Current))),
        ("vendors", !statuscodes::vendors(code).is_empty()),
    ];
    words.into_iter().filter_map(|(word, holds)| holds.then_some(word)).collect()
}

/// A row of `confusions.csv`.
#[derive(Deserialize)]
struct Pair {
    code: u16,
    other: u16,
    difference: String,
}

impl Pair {
    fn seen_from(&self, code: u16) -> Option<Confusion> {
        let other = match code {
            _ if code == self.code => self.other,
            _ if code == self.other => self.code,
            _ => return None,
        };
        let difference = self.difference.clone();
        Some(Confusion { code: other, phrase: statuscodes::phrase(other)?, difference })
    }
}

fn confusions() -> Result<Vec<Pair>> {
    let file = include_str!("../../core/registry/confusions.csv");
    let rows = csv::Reader::from_reader(file.as_bytes()).into_deserialize();
    rows.collect::<Result<_, _>>().context("confusions.csv")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use statuscodes::Category;

    use super::{confusions, range, reference};

    #[test]
    fn confusions_are_of_registered_codes_and_say_the_difference_in_a_sentence() {
        let mut seen = BTreeSet::new();
        for pair in confusions().unwrap() {
            let codes = (pair.code, pair.other);
            assert!(
                pair.code < pair.other && seen.insert(codes),
                "{codes:?} is not new and in order"
            );
            assert!(
                [pair.code, pair.other].map(statuscodes::is_registered) == [true; 2],
                "{codes:?}"
            );
            assert!(pair.difference.ends_with('.') && !pair.difference.contains(". "), "{codes:?}");
        }
    }

    #[test]
    fn every_registered_code_stands_once_and_every_other_number_of_a_vendor() {
        let reference = reference().unwrap();
        let codes = reference.groups.iter().flat_map(|group| &group.codes);
        let registered: Vec<_> = codes.map(|code| code.code).collect();
        assert_eq!(registered, statuscodes::ALL.iter().map(|it| it.code).collect::<Vec<_>>());
        let vendors: BTreeSet<_> = statuscodes::VENDORS.iter().map(|it| it.code).collect();
        let others: Vec<_> = reference.vendors.iter().map(|code| code.code).collect();
        assert!(vendors.iter().all(|code| others.contains(code) != registered.contains(code)));
    }

    #[test]
    fn a_range_is_that_of_the_category() {
        assert_eq!(range(Category::ClientError), "4xx");
        assert_eq!(range(Category::WebsocketProtocol), "1000–2999");
    }
}
