//! Fuzzes the C interface: `cargo xtask fuzz`. An input is a text for `statuscode_find`, and its bytes
//! are also numbers for the functions by code.

#![no_main]

mod by_code;
mod by_text;
mod interface;

// The C library's crate is not a Rust library, so its modules are compiled here as well.
#[path = "../../src/code.rs"]
mod code;
#[path = "../../src/functions.rs"]
mod functions;
#[path = "../../src/phrase.rs"]
mod phrase;
#[path = "../../src/table.rs"]
mod table;
#[path = "../../src/text.rs"]
mod text;
#[path = "../../src/types.rs"]
mod types;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    by_text::check(data);
    for bytes in data.chunks(4) {
        let number = bytes.iter().fold(0, |number, &byte| number << 8 | i32::from(byte));
        by_code::check(number, usize::try_from(number).unwrap_or(usize::MAX));
        by_code::check(number % 5000, number.unsigned_abs() as usize % 4);
    }
});
