//! The records and enumerations of core.

use anyhow::{Context, Result, bail};
use serde::Serialize;
use syn::{
    Expr, Fields, ImplItem, Item, ItemEnum, ItemImpl, Lit, Pat, Stmt, Type, TypeReference,
    Visibility,
};

use super::{Docs, docs};

/// A struct of core.
#[derive(Serialize)]
pub struct Record {
    #[serde(flatten)]
    pub docs: Docs,
    pub fields: Vec<Field>,
}

#[derive(Serialize)]
pub struct Field {
    pub name: String,
    #[serde(flatten)]
    pub docs: Docs,
    #[serde(flatten)]
    pub kind: Kind,
}

/// The type of a field, as each language has it.
#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Kind {
    /// `u16`: the code.
    Number,
    /// `&'static str`
    Text,
    /// `&'static [&'static str]`
    List,
    /// An enumeration of core.
    Word { enumeration: String },
}

/// An enum of core, with a word for each variant.
#[derive(Serialize)]
pub struct Enumeration {
    pub name: String,
    #[serde(flatten)]
    pub docs: Docs,
    pub variants: Vec<Variant>,
}

#[derive(Serialize)]
pub struct Variant {
    pub name: String,
    pub docs: String,
    pub word: String,
}

/// The public enumerations among the items.
pub fn enumerations(items: &[Item]) -> Result<Vec<Enumeration>> {
    let enums = items.iter().filter_map(|item| match item {
        Item::Enum(it) if matches!(it.vis, Visibility::Public(_)) => Some(it),
        _ => None,
    });
    enums.map(|it| enumeration(it, items)).collect()
}

/// The enumeration of this name.
pub fn enumeration_of<'a>(all: &'a [Enumeration], name: &str) -> Result<&'a Enumeration> {
    let enumeration = all.iter().find(|it| it.name == name);
    enumeration.with_context(|| format!("core has no enumeration {name}"))
}

fn enumeration(item: &ItemEnum, items: &[Item]) -> Result<Enumeration> {
    let name = item.ident.to_string();
    let words = words(&name, items).with_context(|| format!("{name}::as_str has no `match`"))?;
    let variant = |variant: &syn::Variant| {
        let name = variant.ident.to_string();
        let docs = docs::of(&variant.attrs, &name)?;
        let word = words.iter().find(|(variant, _)| *variant == name);
        let (_, word) = word.with_context(|| format!("as_str has no word for {name}"))?;
        Ok(Variant { docs, word: word.clone(), name })
    };
    let variants = item.variants.iter().map(variant).collect::<Result<_>>();
    Ok(Enumeration {
        docs: Docs::of(&item.attrs, &name)?,
        variants: variants.with_context(|| format!("the enumeration {name}"))?,
        name,
    })
}

/// The words of the variants: the arms of the `match` in `as_str`.
fn words(name: &str, items: &[Item]) -> Option<Vec<(String, String)>> {
    let as_str = items.iter().find_map(|item| match item {
        Item::Impl(item) if item.trait_.is_none() && is(&item.self_ty, name) => method(item),
        _ => None,
    })?;
    let [Stmt::Expr(Expr::Match(words), _)] = &as_str.block.stmts[..] else { return None };
    let word = |arm: &syn::Arm| match (&arm.pat, &*arm.body) {
        (Pat::Path(variant), Expr::Lit(word)) => match &word.lit {
            Lit::Str(word) => Some((variant.path.segments.last()?.ident.to_string(), word.value())),
            _ => None,
        },
        _ => None,
    };
    words.arms.iter().map(word).collect()
}

fn method(item: &ItemImpl) -> Option<&syn::ImplItemFn> {
    item.items.iter().find_map(|item| match item {
        ImplItem::Fn(method) if method.sig.ident == "as_str" => Some(method),
        _ => None,
    })
}

/// The public struct of this name among the items.
pub fn record(items: &[Item], name: &str, enumerations: &[Enumeration]) -> Result<Record> {
    let item = items.iter().find_map(|item| match item {
        Item::Struct(item) if item.ident == name => Some(item),
        _ => None,
    });
    let item = item.with_context(|| format!("core has no struct {name}"))?;
    let Fields::Named(fields) = &item.fields else { bail!("the fields of {name} have no names") };
    let field = |field: &syn::Field| {
        let name = field.ident.as_ref().map(ToString::to_string).unwrap_or_default();
        let docs = Docs::of(&field.attrs, &name)?;
        let kind = kind(&name, &field.ty, enumerations)?;
        Ok(Field { name, docs, kind })
    };
    let fields = fields.named.iter().map(field).collect::<Result<_>>();
    Ok(Record {
        docs: Docs::of(&item.attrs, name)?,
        fields: fields.with_context(|| format!("the struct {name}"))?,
    })
}

fn kind(name: &str, ty: &Type, enumerations: &[Enumeration]) -> Result<Kind> {
    if let Some(Enumeration { name, .. }) = enumerations.iter().find(|it| is(ty, &it.name)) {
        return Ok(Kind::Word { enumeration: name.clone() });
    }
    match ty {
        Type::Path(_) if name == "code" && is(ty, "u16") => Ok(Kind::Number),
        Type::Reference(TypeReference { elem, .. }) if is(elem, "str") => Ok(Kind::Text),
        Type::Reference(TypeReference { elem, .. }) if is_texts(elem) => Ok(Kind::List),
        _ => bail!(
            "the packages cannot take the type of `{name}`: take &'static str, \
             &'static [&'static str] or an enumeration"
        ),
    }
}

fn is_texts(ty: &Type) -> bool {
    let Type::Slice(slice) = ty else { return false };
    matches!(&*slice.elem, Type::Reference(TypeReference { elem, .. }) if is(elem, "str"))
}

/// Whether a type has this name.
pub fn is(ty: &Type, name: &str) -> bool {
    matches!(ty, Type::Path(path) if path.path.is_ident(name))
}
