//! Times the ways from a code to its phrase, in the form and by the method of `bindings/c/bench`.
//! The arguments are the common codes.

#![allow(clippy::cast_possible_truncation, clippy::cast_precision_loss)]

use std::hint::black_box;
use std::time::Instant;

use http::StatusCode;
use statuscodes::phrase;

const PASSES: usize = 10;

/// Too many for a branch predictor to learn their order.
const CALLS: usize = 1 << 16;

fn main() {
    let common: Vec<u16> = std::env::args().filter_map(|argument| argument.parse().ok()).collect();
    let common = if common.is_empty() { vec![404] } else { common };
    let mut random = random();
    let common: Vec<u16> = (0..CALLS).map(|_| common[random() % common.len()]).collect();
    let any: Vec<u16> = (0..CALLS).map(|_| 100 + (random() % 500) as u16).collect();

    // Filled here, since the compiler must not know its contents.
    let mut table = [None; 500];
    (100..600).for_each(|code| table[usize::from(code) - 100] = phrase(code));
    let table = black_box(&table);
    let inline_table = |code| *table.get(usize::from(code).wrapping_sub(100))?;
    let http = |code| StatusCode::from_u16(code).ok()?.canonical_reason();

    for _ in 0..PASSES {
        measure("statuscodes::phrase", phrase, &common, &any);
        measure("inline table", inline_table, &common, &any);
        measure("http", http, &common, &any);
    }
}

trait Phrase: Fn(u16) -> Option<&'static str> {}

impl<F: Fn(u16) -> Option<&'static str>> Phrase for F {}

fn measure(subject: &str, phrase: impl Phrase, common: &[u16], random: &[u16]) {
    println!("{subject}\tlatency, common\t{:.3}", latency(&phrase, common));
    println!("{subject}\tlatency, random\t{:.3}", latency(&phrase, random));
    println!("{subject}\tthroughput, common\t{:.3}", throughput(&phrase, common));
    println!("{subject}\tthroughput, random\t{:.3}", throughput(&phrase, random));
}

/// Calls that do not wait for one another.
#[inline(never)]
fn throughput(phrase: &impl Phrase, codes: &[u16]) -> f64 {
    let start = Instant::now();
    for &code in codes {
        black_box(address(phrase(code)));
    }
    per_call(start)
}

/// Calls that wait for one another: each code is the address of the last answer plus a number
/// chosen to give that code. This costs one addition.
#[inline(never)]
fn latency(phrase: &impl Phrase, codes: &[u16]) -> f64 {
    let next = codes.iter().cycle().skip(1);
    let steps =
        codes.iter().zip(next).map(|(&code, next)| next.wrapping_sub(address(phrase(code))));
    let steps: Vec<u16> = steps.collect();
    let start = Instant::now();
    let mut code = codes[0];
    for step in steps {
        code = step.wrapping_add(address(phrase(code)));
    }
    black_box(code);
    per_call(start)
}

fn address(phrase: Option<&str>) -> u16 {
    phrase.map_or(0, |phrase| phrase.as_ptr().addr() as u16)
}

fn per_call(start: Instant) -> f64 {
    start.elapsed().as_nanos() as f64 / CALLS as f64
}

/// Numbers by a linear congruence, the same in every run.
fn random() -> impl FnMut() -> usize {
    let mut state = 1_u64;
    move || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        (state >> 33) as usize
    }
}
