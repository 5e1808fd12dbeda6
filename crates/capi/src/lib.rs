//! The C interface of `statuscodes`: the functions that `include/status.h` declares.
//!
//! A function converts types and asks core. None can panic, and none allocates.

#![cfg_attr(not(test), no_std)]
#![allow(unsafe_code)]

mod code;
mod functions;
mod phrase;
mod table;
mod text;
mod types;

#[cfg(not(test))]
#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    loop {}
}
