//! The meaning of codes, compared with lists written out from the text of the RFCs.

use statuscodes::{
    ALL, Redirect, Standing, allows_content, is_cacheable, is_retryable, is_sendable, is_websocket,
    lookup, redirect,
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

/// RFC 9110, Section 15.4.2, 15.4.3, 15.4.4, 15.4.8 and 15.4.9.
#[test]
fn redirects() {
    let with = |kind| codes_where(|code| redirect(code) == Some(kind));
    assert_eq!(with(Redirect::PostToGet), [301, 302]);
    assert_eq!(with(Redirect::Get), [303]);
    assert_eq!(with(Redirect::Keep), [307, 308]);
}

/// RFC 8470, Section 5.2 for 425; RFC 6455, Section 7.2.3 for 1006.
#[test]
fn retryable_codes() {
    let expected = [408, 425, 429, 500, 502, 503, 504, 1001, 1006, 1012, 1013, 1014];
    assert_eq!(codes_where(is_retryable), expected);
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
        (101, &["Upgrade"]),
        (226, &["ETag"]),
        (401, &["WWW-Authenticate"]),
        (405, &["Allow"]),
        (407, &["Proxy-Authenticate"]),
        (426, &["Upgrade"]),
    ];
    assert_eq!(with, expected);
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
    let iana = "https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number";
    assert_eq!(url(3000), iana);
    assert!(is_websocket(3000));
}
