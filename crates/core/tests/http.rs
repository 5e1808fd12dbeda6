//! Compared with the crate `http`.

use http::StatusCode;
use statuscodes::{
    HTTP_404_NOT_FOUND, HTTP_503_SERVICE_UNAVAILABLE, is_client_error, is_informational,
    is_redirection, is_server_error, is_success, phrase,
};

#[test]
fn its_statuses_compare_with_our_constants() {
    assert_eq!(StatusCode::NOT_FOUND, HTTP_404_NOT_FOUND);
    assert_eq!(HTTP_503_SERVICE_UNAVAILABLE, StatusCode::SERVICE_UNAVAILABLE);
}

#[test]
fn its_predicates_are_ours() {
    for code in 100..=999 {
        let theirs = StatusCode::from_u16(code).unwrap();
        assert_eq!(is_informational(code), theirs.is_informational(), "{code}");
        assert_eq!(is_success(code), theirs.is_success(), "{code}");
        assert_eq!(is_redirection(code), theirs.is_redirection(), "{code}");
        assert_eq!(is_client_error(code), theirs.is_client_error(), "{code}");
        assert_eq!(is_server_error(code), theirs.is_server_error(), "{code}");
    }
}

#[test]
fn its_reasons_are_our_phrases_except_for_these() {
    let codes = 100..=999;
    let differing = codes.filter_map(|code| {
        let theirs = StatusCode::from_u16(code).unwrap().canonical_reason();
        (theirs != phrase(code)).then_some((code, theirs))
    });
    let expected = [
        (104, None),
        (203, Some("Non Authoritative Information")),
        (306, None),
        (413, Some("Payload Too Large")),
        (422, Some("Unprocessable Entity")),
    ];
    assert_eq!(differing.collect::<Vec<_>>(), expected);
}
