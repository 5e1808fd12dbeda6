//! Compared with the close codes of the crate `tungstenite`.

use statuscodes::{WS_1001_GOING_AWAY, WS_1011_INTERNAL_ERROR, WS_1014_BAD_GATEWAY, is_sendable};
use tungstenite::protocol::frame::coding::CloseCode;

#[test]
fn its_codes_are_our_constants() {
    assert_eq!(CloseCode::from(WS_1001_GOING_AWAY), CloseCode::Away);
    assert_eq!(u16::from(CloseCode::Error), WS_1011_INTERNAL_ERROR);
}

#[test]
fn it_allows_the_sendable_codes_except_for_bad_gateway() {
    let differing =
        (0..=u16::MAX).filter(|code| is_sendable(*code) != CloseCode::from(*code).is_allowed());
    assert_eq!(differing.collect::<Vec<_>>(), [WS_1014_BAD_GATEWAY]);
}
