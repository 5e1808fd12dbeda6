//! The meanings that vendors give to codes.

use crate::VENDORS;

/// The meaning that a vendor gives to a code.
///
/// Most of these codes are unregistered. A registered one, such as 418, keeps its registered meaning too.
///
/// ```
/// use statuscodes::vendors;
///
/// assert_eq!(vendors(499)[0].vendor, "nginx");
/// assert_eq!(vendors(499)[0].phrase, "Client Closed Request");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Vendor {
    /// The code; a vendor may use one that is not an HTTP status code, such as 999.
    ///
    /// ```
    /// assert_eq!(statuscodes::vendors(499)[0].code, 499);
    /// ```
    pub code: u16,
    /// The vendor, such as `nginx`; `informal` where the code belongs to no vendor.
    ///
    /// ```
    /// assert_eq!(statuscodes::vendors(499)[0].vendor, "nginx");
    /// ```
    pub vendor: &'static str,
    /// The vendor's phrase, such as `Client Closed Request`.
    ///
    /// ```
    /// assert_eq!(statuscodes::vendors(499)[0].phrase, "Client Closed Request");
    /// ```
    pub phrase: &'static str,
    /// The meaning of the code, in one sentence.
    ///
    /// ```
    /// assert_eq!(statuscodes::vendors(444)[0].description, "The server closed the connection without a response; seen only in its log.");
    /// ```
    pub description: &'static str,
    /// The vendor's document or source that says so; begins with `informal` where none is known.
    ///
    /// ```
    /// assert_eq!(statuscodes::vendors(418)[0].reference, "Binance Spot REST API");
    /// ```
    pub reference: &'static str,
    /// A link to the reference; for an informal one, to Wikipedia's list of HTTP status codes.
    ///
    /// ```
    /// assert_eq!(statuscodes::vendors(444)[0].url, "https://github.com/nginx/nginx/blob/HEAD/src/http/ngx_http_request.h");
    /// ```
    pub url: &'static str,
}

/// The meanings that vendors give to a code, registered or not, in the order of the registry.
///
/// Empty when none is known. They never change the answers of the other functions.
///
/// ```
/// use statuscodes::{lookup, vendors};
///
/// assert_eq!(vendors(530)[0].vendor, "Cloudflare");
/// assert_eq!(vendors(530)[1].vendor, "Shopify");
/// assert_eq!(vendors(418)[0].vendor, "Binance");
/// assert!(vendors(404).is_empty() && lookup(530).is_none());
/// ```
#[must_use]
pub const fn vendors(code: u16) -> &'static [Vendor] {
    let (_, rest) = VENDORS.split_at(count_below(code as u32));
    let (vendors, _) = rest.split_at(count_below(code as u32 + 1) - count_below(code as u32));
    vendors
}

/// How many of [`VENDORS`] have a code below the limit.
const fn count_below(limit: u32) -> usize {
    let mut count = 0;
    while count < VENDORS.len() && (VENDORS[count].code as u32) < limit {
        count += 1;
    }
    count
}
