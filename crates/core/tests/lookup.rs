//! Lookups by code, over every possible code.

use statuscodes::{
    ALL, Category, HTTP_404_NOT_FOUND, VENDORS, VERSION, WS_1006_ABNORMAL_CLOSURE, category,
    lookup, name, phrase, position, vendors,
};

#[test]
fn every_code_agrees_with_a_search_of_all() {
    for code in 0..=u16::MAX {
        let found = ALL.iter().find(|status| status.code == code);
        assert_eq!(lookup(code), found, "{code}");
        assert_eq!(name(code), found.map(|status| status.name), "{code}");
        assert_eq!(phrase(code), found.map(|status| status.phrase), "{code}");
        assert_eq!(position(code).map(|position| &ALL[position]), found, "{code}");
    }
}

#[test]
fn every_code_has_its_vendors() {
    for code in 0..=u16::MAX {
        let expected = VENDORS.iter().filter(|vendor| vendor.code == code);
        assert!(vendors(code).iter().eq(expected), "{code}");
    }
}

#[test]
fn codes_ascend() {
    assert!(ALL.is_sorted_by(|a, b| a.code < b.code));
}

#[test]
fn a_record_is_one_object() {
    assert!(core::ptr::eq(lookup(404).unwrap(), lookup(404).unwrap()));
}

#[test]
fn lookups_are_constant_expressions() {
    const PHRASE: Option<&str> = phrase(HTTP_404_NOT_FOUND);
    const NAME: &str = lookup(WS_1006_ABNORMAL_CLOSURE).unwrap().name;
    assert_eq!(PHRASE, Some("Not Found"));
    assert_eq!(NAME, "WS_1006_ABNORMAL_CLOSURE");
}

#[test]
fn constants_stand_in_patterns() {
    let matches = |code| matches!(code, HTTP_404_NOT_FOUND | WS_1006_ABNORMAL_CLOSURE);
    assert!(matches(404) && matches(1006) && !matches(405));
}

#[test]
fn unknown_codes_have_no_record() {
    for code in [0, 99, 105, 499, 600, 999, 1016, 2999, 3001, 3999, 4000, u16::MAX] {
        assert!(lookup(code).is_none() && name(code).is_none() && phrase(code).is_none(), "{code}");
    }
}

#[test]
#[expect(deprecated)]
fn earlier_names_keep_their_values() {
    assert_eq!(statuscodes::HTTP_413_REQUEST_ENTITY_TOO_LARGE, 413);
    assert_eq!(statuscodes::HTTP_414_REQUEST_URI_TOO_LONG, 414);
    assert_eq!(statuscodes::HTTP_416_REQUESTED_RANGE_NOT_SATISFIABLE, 416);
    assert_eq!(statuscodes::HTTP_422_UNPROCESSABLE_ENTITY, 422);
}

#[test]
fn a_status_shows_as_code_and_phrase() {
    assert_eq!(lookup(418).unwrap().to_string(), "418 I'm a teapot");
}

#[test]
fn the_version_is_the_package_version() {
    assert_eq!(VERSION, env!("CARGO_PKG_VERSION"));
}

/// RFC 9110, Section 15; RFC 6455, Section 7.4.2.
#[test]
fn categories_have_these_bounds() {
    let bounds = [
        (100, 199, Category::Informational, "informational"),
        (200, 299, Category::Success, "success"),
        (300, 399, Category::Redirection, "redirection"),
        (400, 499, Category::ClientError, "client_error"),
        (500, 599, Category::ServerError, "server_error"),
        (1000, 2999, Category::WebsocketProtocol, "websocket_protocol"),
        (3000, 3999, Category::WebsocketRegistered, "websocket_registered"),
        (4000, 4999, Category::WebsocketPrivate, "websocket_private"),
    ];
    for (first, last, expected, text) in bounds {
        assert_eq!(category(first), Some(expected));
        assert_eq!(category(last), Some(expected));
        assert_eq!(expected.as_str(), text);
        assert_eq!(format!("{expected:>21}"), format!("{text:>21}"));
    }
    assert!(bounds.is_sorted_by_key(|bound| bound.2));
    assert_eq!([0, 99, 600, 999, 5000, u16::MAX].map(category), [None; 6]);
}
