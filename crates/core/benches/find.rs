//! Times `find` for each of its arguments, in the form of `bindings/c/bench`.

#![allow(clippy::cast_precision_loss)]

use std::hint::black_box;
use std::time::Instant;

const PASSES: usize = 10;
const CALLS: usize = 500;

fn main() {
    let texts: Vec<String> = std::env::args().skip(1).filter(|text| text != "--bench").collect();
    for _ in 0..PASSES {
        for text in &texts {
            println!("find\t{text}\t{:.3}", find(text));
        }
    }
}

fn find(text: &str) -> f64 {
    let start = Instant::now();
    for _ in 0..CALLS {
        black_box(statuscodes::find(black_box(text)));
    }
    start.elapsed().as_nanos() as f64 / CALLS as f64
}
