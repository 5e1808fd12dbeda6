//! What `find` understands, and what it does not.

use statuscodes::{ALL, MAX_TEXT, find};

fn code(text: &str) -> Option<u16> {
    find(text).map(|status| status.code)
}

#[test]
fn every_code_is_found_by_number_name_and_status_line() {
    for status in ALL {
        assert_eq!(code(&status.code.to_string()), Some(status.code));
        assert_eq!(code(status.name), Some(status.code));
        assert_eq!(code(&status.to_string()), Some(status.code));
        for name in status.deprecated_names {
            assert_eq!(code(name), Some(status.code));
        }
    }
}

#[test]
fn every_phrase_is_found_in_any_case_and_punctuation() {
    for status in ALL.iter().filter(|status| status.code < 1000) {
        let phrase = status.phrase;
        for text in [
            phrase.to_owned(),
            phrase.to_uppercase(),
            phrase.to_lowercase().replace(' ', "_"),
            phrase.replace(' ', "-"),
            phrase.replace(' ', ""),
        ] {
            assert_eq!(code(&text), Some(status.code), "{text}");
        }
    }
}

#[test]
fn earlier_phrases_are_found() {
    assert_eq!(code("Payload Too Large"), Some(413));
    assert_eq!(code("Request-URI Too Large"), Some(414));
    assert_eq!(code("Moved Temporarily"), Some(302));
    assert_eq!(code("Switch Proxy"), Some(306));
}

#[test]
fn spellings_of_other_libraries_are_found() {
    for text in [
        "http.StatusNotFound",
        "StatusCode::NOT_FOUND",
        "HttpStatusCode.NotFound",
        ":not_found",
        "HTTP_STATUS_NOT_FOUND",
    ] {
        assert_eq!(code(text), Some(404), "{text}");
    }
}

#[test]
fn a_shared_phrase_means_the_http_status_unless_the_text_says_ws() {
    for (phrase, http, websocket) in
        [("Bad Gateway", 502, 1014), ("Unauthorized", 401, 3000), ("Forbidden", 403, 3003)]
    {
        assert_eq!(code(phrase), Some(http));
        assert_eq!(code(&format!("WS {phrase}")), Some(websocket));
        assert_eq!(code(&format!("HTTP {phrase}")), Some(http));
        assert_eq!(code(&format!("{websocket} {phrase}")), Some(websocket));
    }
}

#[test]
fn a_number_must_agree_with_its_name_and_family() {
    for text in ["404 Found", "HTTP_404_FOUND", "HTTP_1000_NORMAL_CLOSURE", "WS_404_NOT_FOUND"] {
        assert_eq!(code(text), None, "{text}");
    }
}

#[test]
fn other_texts_name_nothing() {
    for text in [
        "",
        " ",
        "\t\n",
        "_",
        "4xx",
        "40",
        "4040404",
        "0404",
        "-404",
        "+404",
        "4 04",
        "404.5",
        "4_04",
        "404 404",
        "499",
        "HTTP",
        "HTTP status",
        "WS",
        "Not",
        "Not Foun",
        "Not Found At All",
        "(Unused)",
        "constructor",
        "toString",
        "__proto__",
        "nöt found",
        "４０４",
        "Not Found\u{0}",
        "not\u{7f}found",
    ] {
        assert_eq!(code(text), None, "{text:?}");
    }
}

#[test]
fn a_text_may_be_no_longer_than_the_limit() {
    let padded = format!("{:MAX_TEXT$}", "Not Found");
    assert_eq!(code(&padded), Some(404));
    assert_eq!(code(&(padded + " ")), None);
    assert_eq!(code(&"a".repeat(10_000)), None);
}
