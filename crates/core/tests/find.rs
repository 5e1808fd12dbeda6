//! Texts that `find` understands, and texts that it does not.

use statuscodes::{ALL, find};

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

/// The names and phrases of RFCs, IANA and over a hundred libraries.
#[test]
fn names_of_standards_and_libraries_are_found() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/names.tsv");
    let mut rows = csv::ReaderBuilder::new().delimiter(b'\t').from_path(path).unwrap();
    let mut count = 0;
    for row in rows.records().map(Result::unwrap) {
        assert_eq!(code(&row[1]), row[0].parse().ok(), "{}", &row[1]);
        count += 1;
    }
    assert!(count > 5000, "{count}");
}

/// Names that libraries give to something else, or to several codes, and those of their exceptions.
#[test]
fn other_names_of_libraries_name_nothing() {
    let names = include_str!("data/nothing.txt");
    let found: Vec<_> = names.lines().filter(|name| code(name).is_some()).collect();
    assert_eq!(found, [""; 0]);
}

/// `HTTP_PARTIAL` of Java is 206, `HTTP_STATUS_PARTIAL` of WinINet 203.
#[test]
fn a_name_that_means_two_codes_names_neither() {
    assert_eq!(["partial", "HTTP_STATUS_PARTIAL"].map(code), [None; 2]);
    assert_eq!(code("HTTP_PARTIAL"), Some(206));
    assert_eq!(["CloseStatus.BAD_DATA", "CloseCode.INVALID_DATA"].map(code), [None; 2]);
}

#[test]
fn a_common_word_names_a_close_code_only_where_the_path_says_so() {
    for (text, expected) in [
        ("CloseCode::Error", 1011),
        ("tungstenite::protocol::frame::coding::CloseCode::Away", 1001),
        ("axum::extract::ws::close_code::SIZE", 1009),
        ("CloseStatus.POLICY_VIOLATION", 1008),
        ("LWS_CLOSE_STATUS_UNACCEPTABLE_OPCODE", 1003),
        ("HttpStatusCode.Unused", 306),
    ] {
        assert_eq!(code(text), Some(expected), "{text}");
    }
    for text in ["error", "close error", "WS error", "websocket.error", "size", "status", "Unused"]
    {
        assert_eq!(code(text), None, "{text}");
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
    ] {
        assert_eq!(code(text), Some(expected), "{text}");
    }
}

#[test]
fn a_phrase_means_its_own_code_before_one_that_had_it_earlier() {
    assert_eq!(code("WS Internal Error"), Some(1011));
    assert_eq!(code("Redirect"), Some(302));
    assert_eq!(code("Reserved"), Some(306));
}

#[test]
fn an_http_status_comes_before_a_close_code_unless_the_text_says_otherwise() {
    for (phrase, http, websocket) in [
        ("Bad Gateway", 502, 1014),
        ("Unauthorized", 401, 3000),
        ("Forbidden", 403, 3003),
        ("Internal Error", 500, 1011),
        ("Internal Server Error", 500, 1011),
        ("Timeout", 408, 3008),
        ("Reserved", 306, 1004),
    ] {
        assert_eq!(code(phrase), Some(http));
        assert_eq!(code(&format!("HTTP {phrase}")), Some(http));
        for word in ["WS", "close", "WebSocket close code"] {
            assert_eq!(code(&format!("{word} {phrase}")), Some(websocket));
        }
        assert_eq!(code(&format!("CloseCode.{phrase}")), Some(websocket));
        assert_eq!(code(&format!("{websocket} {phrase}")), Some(websocket));
        assert_eq!(code(&format!("HTTP {websocket} {phrase}")), None);
    }
    assert_eq!(code("HTTP Normal Closure"), None);
}

#[test]
fn a_librarys_word_says_the_family() {
    assert_eq!([code("MHD 404"), code("MHD 1000")], [Some(404), None]);
    assert_eq!([code("NGX_HTTP_OK"), code("ngx.WS_1000_NORMAL_CLOSURE")], [Some(200), Some(1000)]);
    assert_eq!([code("LWS_CLOSE_STATUS_NORMAL"), code("LWS 404")], [Some(1000), None]);
}

/// RFC 9112, Section 4: "A client SHOULD ignore the reason-phrase content".
#[test]
fn the_number_of_a_status_line_decides() {
    for text in [
        "HTTP/1.1 404 Not Found",
        "HTTP/1.1 404 Nicht gefunden",
        "HTTP/1.1 404 OK",
        "http/1.0 404",
        "HTTP/2 404 ",
        "HTTP/3 404 n\u{f6}t",
        "  HTTP/1.1  404 Not Found\r\nServer: x",
    ] {
        assert_eq!(code(text), Some(404), "{text}");
    }
    for text in [
        "HTTP/1.1 499 Client Closed Request",
        "HTTP/1.1 1000 Normal Closure",
        "HTTP/1.1 4040",
        "HTTP/1.1 404x",
        "HTTP/1.1 404,",
        "HTTP/1.1 40",
        "HTTP/x 404",
        "HTTP/1.1",
        "HTTP/1.1404",
        "HTTP/1.1 Going Away",
        "GET / HTTP/1.1",
    ] {
        assert_eq!(code(text), None, "{text}");
    }
}

#[test]
fn the_path_of_a_constant_with_its_number_is_dropped() {
    for text in [
        "starlette.status.HTTP_404_NOT_FOUND",
        "falcon.HTTP_404",
        "anything::at::all::HTTP_404_NOT_FOUND",
        "some\\Name\\Space::HTTP_404",
        "a/b#NotFound404",
        "$this->HTTP_404_NOT_FOUND",
        "StatusCodes.Status404NotFound",
        "grpc.HTTP_404_NOT_FOUND",
        "grpc.HTTP_404",
        "/404",
        "#404",
    ] {
        assert_eq!(code(text), Some(404), "{text}");
    }
}

#[test]
fn a_path_is_dropped_that_says_that_a_code_is_meant() {
    for (text, expected) in [
        ("axum::http::StatusCode::NOT_FOUND", 404),
        ("System.Net.HttpStatusCode.NotFound", 404),
        ("org.springframework.http.HttpStatus.NOT_FOUND", 404),
        ("Symfony\\Component\\HttpFoundation\\Response::HTTP_NOT_FOUND", 404),
        ("org.apache.hc.core5.http.HttpStatus.SC_NOT_FOUND", 404),
        ("hyper::StatusCode::NOT_FOUND", 404),
        ("jakarta.ws.rs.core.Response.Status.NOT_FOUND", 404),
        ("Response.Status.NOT_FOUND", 404),
        ("Status.NotFound", 404),
        ("HttpStatus#NOT_FOUND", 404),
        ("std.http.Status.not_found", 404),
        ("net/http.StatusNotFound", 404),
        ("fiber.StatusNotFound", 404),
        ("httpstatus.NOT_FOUND", 404),
        (".notFound", 404),
        ("starlette.status.WS_1001_GOING_AWAY", 1001),
        ("github.com/gorilla/websocket.CloseGoingAway", 1001),
        ("javax.websocket.CloseReason.CloseCodes.GOING_AWAY", 1001),
        ("org.eclipse.jetty.websocket.api.StatusCode.SERVER_ERROR", 1011),
        ("tungstenite::protocol::frame::coding::CloseCode::Normal", 1000),
        ("HTTP::WebSocket::CloseCode::GoingAway", 1001),
        ("websocketpp::close::status::normal", 1000),
        ("boost::beast::websocket::close_code::normal", 1000),
    ] {
        assert_eq!(code(text), Some(expected), "{text}");
    }
}

#[test]
fn a_path_that_says_something_else_or_nothing_leads_nowhere() {
    for text in [
        "io.grpc.Status.NOT_FOUND",
        "grpc.StatusCode.NOT_FOUND",
        "tonic::Code::NotFound",
        "tonic::Status::not_found",
        "Grpc.Core.StatusCode.NotFound",
        "codes.NotFound",
        "google.rpc.Code.NOT_FOUND",
        "opentelemetry.trace.StatusCode.OK",
        "SpanStatusCode.OK",
        "std::io::ErrorKind::NotFound",
        "errors.NotFound",
        "TaskStatus.Created",
        "order.Status.Accepted",
        "Closet.Normal",
        "disclosed.Normal",
        "wsgi.Normal",
        "x.404",
        "docs/404",
        "404.html",
        "not/found",
        "not.found",
        "Not::Found",
        "http://example.com/404",
        "https://httpstatuses.com/404",
        "// 404",
    ] {
        assert_eq!(code(text), None, "{text}");
    }
}

#[test]
fn logs_and_messages_are_read() {
    for (text, expected) in [
        ("status=404", 404),
        ("\"status\": 404", 404),
        ("{\"status\":404}", 404),
        ("status_code=503;", 503),
        ("statusCode: 503,", 503),
        ("http.status_code=404", 404),
        ("http.response.status_code = 404", 404),
        ("res.status=404", 404),
        ("code=1006", 1006),
        ("close code: 1006", 1006),
        ("Error 404", 404),
        ("error: 404 (Not Found)", 404),
        ("HTTP Error 404: Not Found", 404),
        ("Status 404 \u{2012} Not Found", 404),
        ("HTTP Status 404 \u{2013} Not Found", 404),
        ("HTTP Status 404 \u{2014} Not Found", 404),
        ("Status 404 \u{2015} Not Found", 404),
        ("Response Code: 404", 404),
        ("404. Not Found.", 404),
    ] {
        assert_eq!(code(text), Some(expected), "{text}");
    }
    for text in [
        "status=404 bytes=12",
        "status=404 status=500",
        "status=499",
        "HTTP Error 404: Found",
        "Error Not Found",
        "ERROR_NOT_FOUND",
        "CodeNotFound",
        "exit code 404",
        "status=-404",
        "Status 404 \u{2013}404",
        "timeout 404",
    ] {
        assert_eq!(code(text), None, "{text}");
    }
}

#[test]
fn punctuation_stands_between_words_only() {
    for (text, expected) in [
        ("IM-A-TEAPOT", 418),
        ("I'm a teapot", 418),
        ("I_M_A_TEAPOT", 418),
        ("IMATEAPOT", 418),
        ("Request Time-out", 408),
        ("GATEWAY_TIME_OUT", 504),
        ("Multi Status", 207),
        ("multistatus", 207),
        ("NON_AUTHORITATIVE_INFORMATION", 203),
        ("WEB_SOCKET_CLOSE_NORMAL", 1000),
        ("`Not_found", 404),
        ("[not found]", 404),
    ] {
        assert_eq!(code(text), Some(expected), "{text}");
    }
    for text in [
        "lo[c]ked",
        "g-o-n-e",
        "lo'cked",
        "not fo-und",
        "for-bidden",
        "con flict",
        "te.apot",
        "time out of",
    ] {
        assert_eq!(code(text), None, "{text}");
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
fn five_words_may_stand_before_a_name() {
    assert_eq!(code(&("http ".repeat(5) + "not found")), Some(404));
    assert_eq!(code(&("http ".repeat(6) + "not found")), None);
}

#[test]
fn a_text_may_be_no_longer_than_the_limit() {
    assert_eq!(code(&format!("{:128}", "Not Found")), Some(404));
    assert_eq!(code(&format!("{:129}", "Not Found")), None);
    assert_eq!(code(&"a".repeat(10_000)), None);
}
