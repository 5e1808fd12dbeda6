//! Fuzzes the C interface: `cargo xtask fuzz`. An input is a text for `status_find`, and its bytes are
//! also numbers for the functions by code.

#![no_main]

mod code;
mod text;

// The C library's crate gives no Rust library, so its modules are compiled here as well.
#[path = "../../src/by_code.rs"]
mod by_code;
#[path = "../../src/convert.rs"]
mod convert;
#[path = "../../src/enums.rs"]
mod enums;
#[path = "../../src/text.rs"]
mod find;
#[path = "../../src/phrase.rs"]
mod phrase;
#[path = "../../src/predicates.rs"]
mod predicates;
#[path = "../../src/records.rs"]
mod records;
#[path = "../../src/rows.rs"]
mod rows;
#[path = "../../src/vendors.rs"]
mod vendors;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    text::check(data);
    for bytes in data.chunks(4) {
        let number = bytes.iter().fold(0, |number, &byte| number << 8 | i32::from(byte));
        code::check(number, usize::try_from(number).unwrap_or(usize::MAX));
        code::check(number % 5000, number.unsigned_abs() as usize % 4);
    }
});
