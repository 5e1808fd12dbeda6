//! The codes in the order of the page.

use std::collections::BTreeSet;

use anyhow::{Context, Result};
use serde::Serialize;
use statuscodes::{ALL, Category, VENDORS};

use crate::code::{self, Code};
use crate::confusions;
use crate::marks::Mark;

#[derive(Serialize)]
pub struct Reference {
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

/// The context of the reference.
pub fn reference() -> Result<Reference> {
    let confusions = confusions::load()?;
    let mut groups: Vec<Group> = Vec::new();
    for status in ALL {
        let code = code::registered(status, &confusions);
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
    Ok(Reference { groups, vendors: unregistered(), categories: categories(), legend })
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

fn unregistered() -> Vec<Code> {
    let codes: BTreeSet<_> = VENDORS.iter().map(|vendor| vendor.code).collect();
    let codes = codes.into_iter().filter(|code| !statuscodes::is_registered(*code));
    codes.map(|code| code::described(code, &[])).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use statuscodes::Category;

    use super::{range, reference};

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
