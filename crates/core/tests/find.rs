//! Texts that `find` understands, and texts that it does not.

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

/// The names and phrases of RFCs, IANA, CPython, FastAPI, Django REST framework, Java, .NET and
/// Spring.
#[test]
fn names_of_standards_and_libraries_are_found() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/names.tsv");
    let mut rows = csv::ReaderBuilder::new().delimiter(b'\t').from_path(path).unwrap();
    let rows: Vec<_> = rows.records().map(Result::unwrap).collect();
    assert_eq!(rows.len(), 304);
    for row in rows {
        assert_eq!(code(&row[1]), row[0].parse().ok(), "{}", &row[1]);
    }
}

#[test]
fn spellings_of_other_libraries_are_found() {
    for (text, expected) in [
        ("http.StatusNotFound", 404),
        ("http.StatusNonAuthoritativeInfo", 203),
        ("http.StatusProxyAuthRequired", 407),
        ("http.StatusTeapot", 418),
        ("StatusCode::NOT_FOUND", 404),
        ("HttpStatusCode.NotFound", 404),
        ("StatusCodes.Status413PayloadTooLarge", 413),
        (":not_found", 404),
        ("Net::HTTPNotFound", 404),
        ("HTTP_STATUS_NOT_FOUND", 404),
        ("NGX_HTTP_REQUEST_TIME_OUT", 408),
        ("MHD_HTTP_URI_TOO_LONG", 414),
        ("SOUP_STATUS_OK", 200),
        ("HttpServletResponse.SC_NO_CONTENT", 204),
        ("HttpURLConnection.HTTP_MOVED_TEMP", 302),
        ("Response::HTTP_I_AM_A_TEAPOT", 418),
        ("HTTP_VERSION_NOT_SUPPORTED", 505),
        ("http.client.GATEWAY_TIMEOUT", 504),
        ("http.HTTPStatus.GONE", 410),
        ("requests.codes.not_found", 404),
        ("httpx.codes.NOT_FOUND", 404),
        ("HttpStatusCodes.STATUS_CODE_CONFLICT", 409),
        ("HttpResponseStatus.TOO_EARLY", 425),
        ("notFound404", 404),
        ("CloseCode::Normal", 1000),
        ("websocket.CloseMandatoryExtension", 1010),
        ("WebSocketCloseStatus.InternalServerError", 1011),
        ("HTTP/1.1 404 Not Found", 404),
    ] {
        assert_eq!(code(text), Some(expected), "{text}");
    }
}

#[test]
fn a_phrase_means_its_own_code_before_one_that_had_it_earlier() {
    assert_eq!(code("Internal Error"), Some(1011));
    assert_eq!(code("HTTP_INTERNAL_ERROR"), Some(500));
    assert_eq!(code("Internal Server Error"), Some(500));
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
        "(-404)",
        "code -404",
        "HTTP/1.1 -404",
        "Not Found -404",
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
        "HttpResponsePermanentRedirect",
        "errors.NotFound",
        "not4found",
        "404NotFound404",
        "4o4",
        "NotFoundException",
        "HTTP/1.1 404 Found",
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
