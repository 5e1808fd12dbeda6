//! Compared with the crate `http`.

use http::StatusCode;
#[cfg(feature = "http")]
use statuscodes::{ALL, StatusCodeExt, category, is_http, is_retryable, lookup, redirect, vendors};
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
#[cfg(feature = "http")]
fn its_methods_are_our_functions() {
    for code in 100..=999 {
        let theirs = StatusCode::from_u16(code).unwrap();
        assert_eq!(theirs.status(), lookup(code));
        assert_eq!(theirs.name(), lookup(code).map(|it| it.name));
        assert_eq!(theirs.phrase(), phrase(code));
        assert_eq!(theirs.category(), category(code));
        assert_eq!(theirs.redirect(), redirect(code));
        assert_eq!(theirs.vendors(), vendors(code));
        assert_eq!(theirs.is_error(), theirs.is_client_error() || theirs.is_server_error());
        assert_eq!(theirs.is_registered(), lookup(code).is_some());
        assert_eq!(theirs.is_retryable(), is_retryable(code));
    }
}

#[test]
#[cfg(feature = "http")]
fn records_become_its_statuses() {
    for status in ALL {
        let theirs = StatusCode::try_from(status).ok();
        assert_eq!(theirs.map(|it| it.as_u16()), is_http(status.code).then_some(status.code));
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

/// The column of the crate in the table of the project's README, in the order of the rows.
#[test]
fn its_column_in_the_readme_is_true() {
    // The second one is that of a packaged crate.
    let places = ["../../README.md", "README.md"];
    let readme = places.iter().find_map(|readme| std::fs::read_to_string(readme).ok()).unwrap();
    let rows: Vec<Vec<&str>> = readme
        .lines()
        .filter(|line| line.starts_with("| ") && line.matches('|').count() == 8)
        .map(|line| line.split('|').map(str::trim).collect())
        .collect();
    let column = rows[0].iter().position(|cell| *cell == "the crate `http`").unwrap();
    let knows = |code| StatusCode::from_u16(code).is_ok_and(|it| it.canonical_reason().is_some());
    let ours = || statuscodes::ALL.iter().map(|status| status.code);
    let is_number = std::any::TypeId::of::<StatusCode>() == std::any::TypeId::of::<u16>();
    let answers = [
        ours().filter(|code| *code < 600).all(knows),
        ours().filter(|code| *code >= 1000).all(knows),
        is_number,
        StatusCode::from_u16(499).is_ok_and(|it| it.canonical_reason().is_none()),
        format!("{:?}", StatusCode::NOT_FOUND).contains("15.5.5"),
        // Its only methods are `canonical_reason` and the five classes.
        false,
        "http.StatusNotFound".parse::<StatusCode>().is_ok(),
    ];
    assert_eq!(rows.len(), answers.len() + 2);
    for (row, answer) in rows[2..].iter().zip(answers) {
        assert_eq!(row[column], if answer { "yes" } else { "no" }, "{}", row[1]);
    }
}
