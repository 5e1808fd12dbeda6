//! Codes that vendors use without registration.

use core::ffi::{c_char, c_int};
use core::ptr;

use registry::VENDORS;

/// What a vendor means by a code that is not registered, or not with that meaning.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct StatusVendor {
    /// The code; a vendor may use one that is no HTTP status code, such as 999.
    pub code: c_int,
    /// Who uses it, such as "nginx".
    pub vendor: *const c_char,
    /// What the vendor calls it, such as "Client Closed Request".
    pub phrase: *const c_char,
    /// What the vendor means by it, in one sentence.
    pub description: *const c_char,
    /// Where the vendor says so.
    pub reference: *const c_char,
}

// SAFETY: the pointers lead to texts that are never written.
unsafe impl Sync for StatusVendor {}

static TABLE: [StatusVendor; VENDORS.len()] = {
    let null = ptr::null();
    let none =
        StatusVendor { code: 0, vendor: null, phrase: null, description: null, reference: null };
    let mut table = [none; VENDORS.len()];
    let mut position = 0;
    while position < table.len() {
        let vendor = &VENDORS[position];
        table[position] = StatusVendor {
            code: vendor.code as c_int,
            vendor: vendor.vendor.as_ptr().cast(),
            phrase: vendor.phrase.as_ptr().cast(),
            description: vendor.description.as_ptr().cast(),
            reference: vendor.reference.as_ptr().cast(),
        };
        position += 1;
    }
    table
};

/// A vendor that uses a code without registration; where several do, they are in the order of the
/// registry. NULL past the last one. What a vendor means by a code never changes what the functions
/// above say of it.
#[unsafe(no_mangle)]
pub extern "C" fn status_vendor(code: c_int, index: usize) -> *const StatusVendor {
    let first = TABLE.partition_point(|vendor| vendor.code < code);
    let vendors = TABLE.get(first..).unwrap_or_default();
    vendors.get(index).filter(|vendor| vendor.code == code).map_or(ptr::null(), ptr::from_ref)
}
