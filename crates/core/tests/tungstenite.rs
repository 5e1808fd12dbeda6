//! Beside the close codes of the crate `tungstenite`.

use statuscodes::{ALL, WS_1001_GOING_AWAY, WS_1014_BAD_GATEWAY, is_sendable, is_websocket};
use tungstenite::protocol::frame::coding::CloseCode;

#[test]
fn its_codes_convert_to_ours_and_back() {
    assert_eq!(CloseCode::from(WS_1001_GOING_AWAY), CloseCode::Away);
    for status in ALL.iter().filter(|status| is_websocket(status.code)) {
        assert_eq!(u16::from(CloseCode::from(status.code)), status.code);
    }
}

#[test]
fn it_allows_what_may_be_sent_but_for_bad_gateway() {
    let differing =
        (0..=u16::MAX).filter(|code| is_sendable(*code) != CloseCode::from(*code).is_allowed());
    assert_eq!(differing.collect::<Vec<_>>(), [WS_1014_BAD_GATEWAY]);
}
