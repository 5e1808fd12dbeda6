//! The meaning of codes, compared with lists written out from the text of the RFCs.

use statuscodes::{
    ALL, Redirect, Standing, allows_body, allows_content, is_cacheable, is_retryable, is_sendable,
    is_storable, is_websocket, lookup, redirect,
};

fn codes_where(holds: impl Fn(u16) -> bool) -> Vec<u16> {
    (0..=u16::MAX).filter(|code| holds(*code)).collect()
}

/// RFC 9110, Section 15.1; 451: RFC 7725, Section 3.
#[test]
fn heuristically_cacheable_codes() {
    let expected = [200, 203, 204, 206, 300, 301, 308, 404, 405, 410, 414, 451, 501];
    assert_eq!(codes_where(is_cacheable), expected);
}

/// RFC 9110, Section 6.4.1: 1xx, 204 and 304; Section 15.3.6: 205.
#[test]
fn codes_without_content() {
    let without = codes_where(|code| (100..=599).contains(&code) && !allows_content(code));
    assert_eq!(without, (100..=199).chain([204, 205, 304]).collect::<Vec<_>>());
    assert!(!codes_where(allows_content).iter().any(|code| !(200..=599).contains(code)));
}

/// RFC 9112, Section 6.3: "any response with a 1xx (Informational), 204 (No Content), or 304 (Not
/// Modified) status code".
#[test]
fn codes_without_a_body() {
    let expected: Vec<u16> = (200..=599).filter(|code| ![204, 304].contains(code)).collect();
    assert_eq!(codes_where(allows_body), expected);
}

/// RFC 6585, Section 3 to 6: responses with 428, 429, 431 and 511 "MUST NOT be stored by a cache"; RFC
/// 9111, Section 3: "the response status code is final".
#[test]
fn codes_that_no_cache_may_store() {
    let expected: Vec<u16> =
        (200..=599).filter(|code| ![428, 429, 431, 511].contains(code)).collect();
    assert_eq!(codes_where(is_storable), expected);
}

/// RFC 9110, Section 15.4.2, 15.4.3, 15.4.4, 15.4.8 and 15.4.9.
#[test]
fn redirects() {
    let with = |kind| codes_where(|code| redirect(code) == Some(kind));
    assert_eq!(with(Redirect::PostToGet), [301, 302]);
    assert_eq!(with(Redirect::Get), [303]);
    assert_eq!(with(Redirect::Keep), [307, 308]);
}

/// RFC 8470, Section 5.2 for 425; RFC 6455, Section 7.2.3 for 1006; RFC 9110, Section 15 for an
/// unregistered 5xx, which is treated as 500.
#[test]
fn retryable_codes() {
    let registered = [408, 425, 429, 500, 502, 503, 504, 1001, 1006, 1012, 1013, 1014, 3008];
    let is_unregistered_5xx = |code: &u16| (500..=599).contains(code) && lookup(*code).is_none();
    let mut expected: Vec<u16> = (500..=599).filter(is_unregistered_5xx).collect();
    expected.extend(registered);
    expected.sort_unstable();
    assert_eq!(codes_where(is_retryable), expected);
}

/// The numbers in the documentation are the codes of the list, and those named beside it.
#[test]
fn documentation_lists_the_codes() {
    let except = |holds: fn(u16) -> bool| (200..=599).filter(|code| !holds(*code)).collect();
    let retryable = codes_where(|code| is_retryable(code) && lookup(code).is_some());
    let lists: [(&str, Vec<u16>, &[u16]); 5] = [
        ("is_cacheable", codes_where(is_cacheable), &[451]),
        ("is_retryable", retryable, &[408, 421, 500, 1013]),
        ("is_storable", except(is_storable), &[200, 599]),
        ("allows_content", except(allows_content), &[200, 599]),
        ("allows_body", except(allows_body), &[200, 205, 599]),
    ];
    for (function, list, beside) in lists {
        let mut expected = [&list, beside].concat();
        expected.sort_unstable();
        assert_eq!(documented_codes(function), expected, "{function}");
    }
}

/// The numbers in the paragraphs of a predicate's documentation, but for those of RFCs and sections.
fn documented_codes(function: &str) -> Vec<u16> {
    let source = include_str!("../src/predicates.rs");
    let (before, _) = source.split_once(&format!("fn {function}(")).unwrap();
    let docs = before.rsplit("\n\n").next().unwrap().split("```").next().unwrap();
    let words = docs.replace("\n///", "").replace("RFC ", "RFC");
    let words = words.split(|character: char| !character.is_ascii_alphanumeric());
    let mut codes: Vec<_> =
        words.filter_map(|it| it.parse().ok()).filter(|it| *it >= 100).collect();
    codes.sort_unstable();
    codes
}

/// RFC 6455, Section 7.4.1 and 7.4.2.
#[test]
fn codes_of_a_close_frame() {
    let expected = (1000..=1003).chain(1007..=1014).chain(3000..=4999);
    assert_eq!(codes_where(is_sendable), expected.collect::<Vec<_>>());
}

/// RFC 9110, Section 7.8, 11.6.1, 11.7.1 and 15.5.6; RFC 3229, Section 10.4.1.
#[test]
fn required_header_fields() {
    let with: Vec<_> = ALL.iter().filter(|status| !status.required_fields.is_empty()).collect();
    let with: Vec<_> = with.iter().map(|it| (it.code, it.required_fields)).collect();
    let expected: [(u16, &[&str]); 6] = [
        (101, &["Upgrade", "Connection"]),
        (226, &["ETag"]),
        (401, &["WWW-Authenticate"]),
        (405, &["Allow"]),
        (407, &["Proxy-Authenticate"]),
        (426, &["Upgrade", "Connection"]),
    ];
    assert_eq!(with, expected);
}

/// The section of each code that names the fields, where it is not the code's own.
#[test]
fn expected_header_fields() {
    let expected: [(u16, &[&str]); 19] = [
        (103, &["Link"]),
        // draft-ietf-httpbis-resumable-upload, "Upload Creation" and "Upload Progress".
        (104, &["Location", "Upload-Offset"]),
        // The validator fields are those of RFC 9110, Section 8.8.
        (201, &["Location", "ETag", "Last-Modified"]),
        (204, &["ETag"]),
        (
            206,
            &[
                "Content-Range",
                "Content-Type",
                "Date",
                "Cache-Control",
                "ETag",
                "Expires",
                "Content-Location",
                "Vary",
            ],
        ),
        // RFC 3229, Section 10.5.1 and 10.5.2.
        (226, &["IM", "Delta-Base"]),
        // RFC 9110, Section 10.2.3 for Retry-After.
        (300, &["Location", "Link", "Retry-After"]),
        (301, &["Location", "Retry-After"]),
        (302, &["Location", "Retry-After"]),
        (303, &["Location", "Retry-After"]),
        (304, &["Content-Location", "Date", "ETag", "Vary", "Cache-Control", "Expires"]),
        (307, &["Location", "Retry-After"]),
        (308, &["Location", "Retry-After"]),
        (413, &["Retry-After"]),
        (415, &["Accept", "Accept-Encoding"]),
        (416, &["Content-Range"]),
        (429, &["Retry-After"]),
        // RFC 7725, Section 4.
        (451, &["Link"]),
        (503, &["Retry-After"]),
    ];
    let with: Vec<_> = ALL.iter().filter(|status| !status.expected_fields.is_empty()).collect();
    let with: Vec<_> = with.iter().map(|it| (it.code, it.expected_fields)).collect();
    assert_eq!(with, expected);
    for status in ALL {
        assert!(!status.required_fields.iter().any(|it| status.expected_fields.contains(it)));
    }
}

#[test]
fn standings_other_than_current() {
    let standing = |code| lookup(code).unwrap().standing;
    let current = ALL.iter().filter(|status| status.standing == Standing::Current).count();
    assert_eq!(current, ALL.len() - 6);
    assert_eq!(standing(104), Standing::Temporary);
    assert_eq!(standing(305), Standing::Deprecated);
    assert_eq!(standing(510), Standing::Obsolete);
    assert_eq!([306, 418, 1004].map(standing), [Standing::Unused; 3]);
}

/// RFC 9110, Section 15.5.5 and RFC 6455, Section 7.4.1, at the documents' official addresses.
#[test]
fn links_lead_to_the_section() {
    let url = |code| lookup(code).unwrap().url;
    assert_eq!(url(404), "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5");
    assert_eq!(url(1001), "https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1");
    let draft = "https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-resumable-upload";
    assert_eq!(url(104), draft);
    assert_eq!(url(1011), "https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1");
    let hybi = "https://www.ietf.org/mail-archive/web/hybi/current/";
    assert_eq!(url(1012), format!("{hybi}msg09670.html"));
    assert_eq!(url(1014), format!("{hybi}msg10748.html"));
    let iana = "https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number";
    assert_eq!(url(3000), iana);
    assert!(is_websocket(3000));
}
