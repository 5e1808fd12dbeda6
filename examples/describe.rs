//! Describes codes and texts: `describe 404 "unprocessable entity" WS_1006_ABNORMAL_CLOSURE`.
//! Exits with 1 when one of them is no registered code.

use std::process::ExitCode;

use statuscodes::{Category, Redirect, Status};

type Predicate = fn(u16) -> bool;

const PREDICATES: [(&str, Predicate); 11] = [
    ("is_informational", statuscodes::is_informational),
    ("is_success", statuscodes::is_success),
    ("is_redirection", statuscodes::is_redirection),
    ("is_client_error", statuscodes::is_client_error),
    ("is_server_error", statuscodes::is_server_error),
    ("is_error", statuscodes::is_error),
    ("is_websocket", statuscodes::is_websocket),
    ("is_cacheable", statuscodes::is_cacheable),
    ("is_retryable", statuscodes::is_retryable),
    ("allows_content", statuscodes::allows_content),
    ("is_sendable", statuscodes::is_sendable),
];

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

fn describe(status: &Status) {
    println!("{} {}", status.code, status.phrase);
    line("name", status.name);
    line("category", statuscodes::category(status.code).map_or("none", Category::as_str));
    line("description", status.description);
    line("reference", status.reference);
    line("url", status.url);
    line("standing", status.standing.as_str());
    line("deprecated names", &list(status.deprecated_names));
    line("required fields", &list(status.required_fields));
    line("redirect", statuscodes::redirect(status.code).map_or("none", Redirect::as_str));
    line("predicates", &predicates(status.code));
    vendors(status.code);
}

/// A number can have a category, or a meaning of a vendor's, without being registered.
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
