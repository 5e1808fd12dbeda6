//! The ranges of numbers that core's `category` tells apart.

use std::ops::RangeInclusive;

use anyhow::{Result, bail, ensure};
use syn::{Arm, Expr, Item, Lit, Pat, PatRange, RangeLimits, Stmt};

use super::types::{Enumeration, enumeration_of};

/// A range of codes and the word of their category.
pub struct Range {
    pub codes: RangeInclusive<u16>,
    pub word: String,
}

/// The arms of the `match` in `category`, which are `100..=199 => Some(Category::Informational)`.
pub fn ranges(items: &[Item], enumerations: &[Enumeration]) -> Result<Vec<Range>> {
    let function = items.iter().find_map(|item| match item {
        Item::Fn(function) if function.sig.ident == "category" => Some(function),
        _ => None,
    });
    let body = function.map(|function| &function.block.stmts[..]);
    let Some([Stmt::Expr(Expr::Match(body), _)]) = body else {
        bail!("core has no function `category` that is a single `match`");
    };
    let category = enumeration_of(enumerations, "Category")?;
    let ranges: Vec<_> = body.arms.iter().filter_map(|arm| range(arm, category)).collect();
    let others = body.arms.iter().filter(|arm| matches!(arm.pat, Pat::Wild(_))).count();
    ensure!(
        ranges.len() + others == body.arms.len(),
        "an arm of `category` is not like `100..=199 => Some(Category::Informational)`"
    );
    Ok(ranges)
}

fn range(arm: &Arm, category: &Enumeration) -> Option<Range> {
    let Pat::Range(PatRange { start: Some(first), limits, end: Some(last), .. }) = &arm.pat else {
        return None;
    };
    let RangeLimits::Closed(_) = limits else { return None };
    let Expr::Call(some) = &*arm.body else { return None };
    let Expr::Path(variant) = some.args.first()? else { return None };
    let variant = &variant.path.segments.last()?.ident;
    let variant = category.variants.iter().find(|it| variant == &it.name)?;
    Some(Range { codes: number(first)?..=number(last)?, word: variant.word.clone() })
}

fn number(expression: &Expr) -> Option<u16> {
    let Expr::Lit(literal) = expression else { return None };
    let Lit::Int(number) = &literal.lit else { return None };
    number.base10_parse().ok()
}

#[cfg(test)]
mod tests {
    use syn::parse_quote;

    use super::*;

    fn of(function: Item) -> Result<Vec<Range>> {
        let items = [
            function,
            parse_quote! {
                /// The class of a code.
                pub enum Category {
                    /// 200 to 299.
                    Success,
                }
            },
            parse_quote! {
                impl Category {
                    fn as_str(self) -> &'static str {
                        match self { Self::Success => "success" }
                    }
                }
            },
        ];
        ranges(&items, &super::super::types::enumerations(&items)?)
    }

    #[test]
    fn a_range_has_the_word_of_its_category() {
        let ranges = of(parse_quote! {
            fn category(code: u16) -> Option<Category> {
                match code { 200..=299 => Some(Category::Success), _ => None }
            }
        });
        let [Range { codes, word }] = &ranges.unwrap()[..] else { panic!("one range") };
        assert_eq!((codes, word.as_str()), (&(200..=299), "success"));
    }

    #[test]
    fn an_arm_that_codegen_cannot_read_is_refused() {
        let refused = of(parse_quote! {
            fn category(code: u16) -> Option<Category> {
                match code { 200..300 => Some(Category::Success), _ => None }
            }
        });
        let message = refused.err().unwrap().to_string();
        assert!(message.contains("`100..=199 => Some(Category::Informational)`"), "{message}");
    }
}
