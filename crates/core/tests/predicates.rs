//! The predicates that follow from the number alone, on both sides of each bound.

use statuscodes::{
    ALL, is_client_error, is_error, is_http, is_informational, is_redirection, is_registered,
    is_server_error, is_success, is_websocket,
};

type Predicate = fn(u16) -> bool;

#[test]
fn classes_hold_for_registered_and_unregistered_codes_alike() {
    let ranges: [(Predicate, u16, u16); 8] = [
        (is_informational, 100, 199),
        (is_success, 200, 299),
        (is_redirection, 300, 399),
        (is_client_error, 400, 499),
        (is_server_error, 500, 599),
        (is_error, 400, 599),
        (is_http, 100, 599),
        (is_websocket, 1000, 4999),
    ];
    for (predicate, first, last) in ranges {
        for code in 0..=u16::MAX {
            assert_eq!(predicate(code), (first..=last).contains(&code), "{code}");
        }
    }
}

#[test]
fn the_registered_codes_are_those_of_all() {
    for code in 0..=u16::MAX {
        assert_eq!(is_registered(code), ALL.iter().any(|it| it.code == code), "{code}");
    }
}
