//! Prints every function's answer for every code from -1 to 70000, then for every line of the files
//! that are its arguments, in the form that the same program in each language prints.

use std::io::{BufWriter, Write};

use statuscodes::{Category, Redirect, Status};

fn main() -> std::io::Result<()> {
    let mut out = BufWriter::new(std::io::stdout().lock());
    writeln!(out, "version {}", statuscodes::VERSION)?;
    for status in statuscodes::ALL {
        writeln!(out, "registered {}", status.code)?;
    }
    for number in -1..=70000 {
        writeln!(out, "{number}\t{}", answers(u16::try_from(number).unwrap_or(0)))?;
    }
    for file in std::env::args().skip(1) {
        for text in std::fs::read_to_string(file)?.split_terminator('\n') {
            let code = statuscodes::find(text).map_or(0, |status| status.code);
            writeln!(out, "{code}\t{text}")?;
        }
    }
    out.flush()
}

fn answers(code: u16) -> String {
    let predicates = [
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
    [
        statuscodes::name(code).unwrap_or("-").into(),
        statuscodes::phrase(code).unwrap_or("-").into(),
        statuscodes::category(code).map_or("-", Category::as_str).into(),
        statuscodes::redirect(code).map_or("-", Redirect::as_str).into(),
        predicates.map(|holds| if holds { "1" } else { "0" }).concat(),
        vendors(code),
        statuscodes::lookup(code).map_or("-".into(), record),
    ]
    .join("\t")
}

fn vendors(code: u16) -> String {
    let vendors = statuscodes::vendors(code).iter();
    let fields = vendors.map(|it| [it.vendor, it.phrase, it.description, it.reference].join(":"));
    fields.collect::<Vec<_>>().join(";")
}

fn record(status: &Status) -> String {
    [
        status.description,
        status.reference,
        status.url,
        status.standing.as_str(),
        &status.deprecated_names.join(";"),
        &status.required_fields.join(";"),
    ]
    .join("\t")
}
