//! Reads core's interface from its source: the functions, records and enumerations that the
//! packages repeat, with their documentation.

mod category;
mod docs;
mod example;
mod types;

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use serde::Serialize;
use syn::{Attribute, Item, ItemFn, ReturnType, Signature, Visibility, parse_quote};

pub use example::{Answer, Argument, Example, Question};
pub use types::{Enumeration, Field, Kind, Record};

/// The public interface of core.
#[derive(Serialize)]
pub struct Interface {
    /// The functions of `predicates.rs`, in their order.
    pub predicates: Vec<Predicate>,
    /// The other functions, by name.
    pub functions: BTreeMap<String, Docs>,
    pub enumerations: Vec<Enumeration>,
    #[serde(skip)]
    pub categories: Vec<category::Range>,
    pub status: Record,
    pub vendor: Record,
}

/// A function that answers yes or no.
#[derive(Serialize)]
pub struct Predicate {
    pub name: String,
    #[serde(flatten)]
    pub docs: Docs,
}

/// The documentation of an item.
#[derive(Serialize)]
pub struct Docs {
    #[serde(rename = "docs")]
    pub text: String,
    #[serde(skip)]
    pub examples: Vec<Example>,
}

impl Docs {
    fn of(attributes: &[Attribute], name: &str) -> Result<Self> {
        Ok(Self { text: docs::of(attributes, name)?, examples: example::of(attributes, name)? })
    }
}

const SOURCES: &str = "crates/core/src";
const PREDICATES: &str = "predicates.rs";
/// The files with the other items that the packages repeat.
const OTHERS: [&str; 6] =
    ["category.rs", "find/mod.rs", "lookup.rs", "redirect.rs", "status.rs", "vendors.rs"];

/// Reads the interface of core in a copy of the project.
pub fn load(root: &Path) -> Result<Interface> {
    let predicates = items(root, PREDICATES)?;
    let predicates = functions(&predicates).map(predicate).collect::<Result<_>>();
    let predicates = predicates.with_context(|| format!("{SOURCES}/{PREDICATES}"))?;
    let mut others = Vec::new();
    for file in OTHERS {
        others.extend(items(root, file)?);
    }
    let enumerations = types::enumerations(&others)?;
    let record = |name| types::record(&others, name, &enumerations);
    Ok(Interface {
        predicates,
        functions: functions(&others).map(function).collect::<Result<_>>()?,
        status: record("Status")?,
        vendor: record("Vendor")?,
        categories: category::ranges(&others, &enumerations)?,
        enumerations,
    })
}

impl Interface {
    /// The enumeration of this name.
    pub fn enumeration(&self, name: &str) -> Result<&Enumeration> {
        types::enumeration_of(&self.enumerations, name)
    }

    pub fn has_function(&self, name: &str) -> bool {
        self.functions.contains_key(name) || self.predicates.iter().any(|it| it.name == name)
    }

    /// The word of an answer that is a variant.
    pub fn word(&self, answer: &Answer) -> Option<&str> {
        let Answer::Variant { enumeration, variant } = answer else { return None };
        let variants = &self.enumeration(enumeration).ok()?.variants;
        variants.iter().find(|it| it.name == *variant).map(|it| &*it.word)
    }
}

fn items(root: &Path, file: &str) -> Result<Vec<Item>> {
    let name = format!("{SOURCES}/{file}");
    let source = std::fs::read_to_string(root.join(&name)).context(name.clone())?;
    Ok(syn::parse_file(&source).context(name)?.items)
}

/// The public functions among the items, but for those that documentation hides.
fn functions(items: &[Item]) -> impl Iterator<Item = &ItemFn> {
    let functions = items.iter().filter_map(|item| match item {
        Item::Fn(function) if matches!(function.vis, Visibility::Public(_)) => Some(function),
        _ => None,
    });
    functions.filter(|function| !function.attrs.contains(&parse_quote!(#[doc(hidden)])))
}

fn predicate(function: &ItemFn) -> Result<Predicate> {
    let (name, docs) = self::function(function)?;
    ensure!(
        name.starts_with("is_") || name.starts_with("allows_"),
        "a predicate's name begins with is_ or allows_, which `{name}` does not: the packages list \
         their predicates by it"
    );
    ensure!(is_predicate(&function.sig), "`{name}` is no function from a u16 to a bool");
    Ok(Predicate { name, docs })
}

fn function(function: &ItemFn) -> Result<(String, Docs)> {
    let name = function.sig.ident.to_string();
    let docs = Docs::of(&function.attrs, &name)?;
    Ok((name, docs))
}

fn is_predicate(signature: &Signature) -> bool {
    let ReturnType::Type(_, answer) = &signature.output else { return false };
    let [syn::FnArg::Typed(code)] = &signature.inputs.iter().collect::<Vec<_>>()[..] else {
        return false;
    };
    types::is(&code.ty, "u16") && types::is(answer, "bool")
}
