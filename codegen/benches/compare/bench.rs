//! Compares the time to generate crates at two commits, in one process (see `run.sh`).
//!
//! The two take turns, so that both meet the same load of the machine, and the shortest time of
//! each counts.

use std::hint::black_box;
use std::time::{Duration, Instant};
use std::{env, fs};

/// How often each document is generated at each commit.
const ROUNDS: usize = 40;

macro_rules! time {
    ($codegen:ident, $text:expr) => {{
        let source = $codegen::Source {
            name: "api",
            text: black_box($text),
        };
        let start = Instant::now();
        let generated = $codegen::generate(&source, &$codegen::Settings::default());
        let time = start.elapsed();
        assert!(generated.is_ok(), "the document was rejected");
        drop(black_box(generated));
        time
    }};
}

fn main() {
    println!("{:>10} {:>10} {:>6}  document", "base", "current", "ratio");
    for path in env::args()
        .skip(1)
        .filter(|argument| !argument.starts_with("--"))
    {
        let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
        let (mut base, mut current) = (Duration::MAX, Duration::MAX);
        for _ in 0..ROUNDS {
            base = base.min(time!(base, &text));
            current = current.min(time!(current, &text));
        }
        let ratio = current.as_secs_f64() / base.as_secs_f64();
        println!("{base:>10.2?} {current:>10.2?} {ratio:>6.3}  {path}");
    }
}
