//! Prints every function's answer for every code from -1 to 70000, then for every line of the files
//! in its arguments. This program prints the same text in every language.

#[path = "../../../examples/interface.rs"]
mod interface;

use std::io::{BufWriter, Write};

use interface::{PREDICATES, fields, vendor_fields};
use statuscodes::{Category, Redirect, Status, Vendor};

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
    let predicates = PREDICATES.iter().filter(|(_, holds)| holds(code)).map(|(name, _)| *name);
    let vendors = statuscodes::vendors(code).iter().map(vendor);
    [
        statuscodes::name(code).unwrap_or("-").into(),
        statuscodes::phrase(code).unwrap_or("-").into(),
        statuscodes::category(code).map_or("-", Category::as_str).into(),
        statuscodes::redirect(code).map_or("-", Redirect::as_str).into(),
        predicates.collect::<Vec<_>>().join(" "),
        vendors.collect::<Vec<_>>().join(";"),
        statuscodes::lookup(code).map_or("-".into(), record),
    ]
    .join("\t")
}

fn vendor(vendor: &'static Vendor) -> String {
    let fields = vendor_fields(vendor);
    fields.iter().map(|(name, text)| format!("{name}:{text}")).collect::<Vec<_>>().join(":")
}

fn record(status: &'static Status) -> String {
    let fields = fields(status).into_iter();
    fields.map(|(name, texts)| format!("{name}:{}", texts.join(";"))).collect::<Vec<_>>().join("\t")
}
