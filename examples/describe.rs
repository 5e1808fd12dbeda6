//! Describes codes and texts: `describe 404 "unprocessable entity" WS_1006_ABNORMAL_CLOSURE`.
//! Exits with 1 when one of them is not a registered code.

mod interface;

use std::process::ExitCode;

use interface::{PREDICATES, fields};
use statuscodes::{Category, Redirect, Status};

fn main() -> ExitCode {
    let mut exit = ExitCode::SUCCESS;
    for (index, argument) in std::env::args_os().skip(1).enumerate() {
        let argument = argument.to_string_lossy();
        if index > 0 {
            println!();
        }
        if let Some(status) = statuscodes::find(&argument) {
            describe(status);
        } else {
            exit = ExitCode::FAILURE;
            describe_unknown(&argument);
        }
    }
    exit
}

fn describe(status: &'static Status) {
    println!("{status}");
    for (name, texts) in fields(status) {
        if name != "phrase" {
            line(&name.replace('_', " "), &list(&texts));
        }
    }
    line("category", statuscodes::category(status.code).map_or("none", Category::as_str));
    line("redirect", statuscodes::redirect(status.code).map_or("none", Redirect::as_str));
    line("predicates", &predicates(status.code));
    vendors(status.code);
}

/// An unregistered number can still have a category, or a vendor's meaning.
fn describe_unknown(argument: &str) {
    let number = argument.parse().ok().filter(|code: &u16| code.to_string() == argument);
    let is_used = |code: &u16| {
        statuscodes::category(*code).is_some() || !statuscodes::vendors(*code).is_empty()
    };
    let Some(code) = number.filter(is_used) else {
        return println!("{argument} (unknown)");
    };
    println!("{code} (unregistered)");
    line("category", statuscodes::category(code).map_or("none", Category::as_str));
    line("predicates", &predicates(code));
    vendors(code);
}

fn vendors(code: u16) {
    for vendor in statuscodes::vendors(code) {
        line("vendor", &format!("{}: {}. {}", vendor.vendor, vendor.phrase, vendor.description));
    }
}

fn predicates(code: u16) -> String {
    let holding = PREDICATES.iter().filter(|(_, predicate)| predicate(code));
    list(&holding.map(|(name, _)| *name).collect::<Vec<_>>())
}

fn list(items: &[&str]) -> String {
    if items.is_empty() { "none".into() } else { items.join(", ") }
}

fn line(label: &str, value: &str) {
    println!("  {label:<16}  {value}");
}
