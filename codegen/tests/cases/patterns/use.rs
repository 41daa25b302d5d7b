//! Patterns of all kinds have the meaning that ECMA 262 gives them.

use patterns::types::{
    Ahead, Anchor, Behind, Dot, Duration, Except, Greedy, Group, Holder, Long, Message, Or, Twice,
    Wide,
};
use patterns::{Validate, Violations};

/// The compiler evaluates these constants where it can.
const MESSAGE: Message = Message::from_static("SM00aF");
const DURATION: Duration = Duration::from_static("1.5h30m");
const AHEAD: Ahead = Ahead::from_static("sink1");

type New<T> = fn(&'static str) -> Result<T, Violations>;

fn check<T>(new: New<T>, good: &[&'static str], bad: &[&'static str]) {
    for text in good {
        assert!(new(text).is_ok(), "{text:?} is accepted");
    }
    for text in bad {
        let found = new(text).err().map(|found| found.to_string());
        assert!(found.is_some_and(|found| found.contains("match")), "{text:?}");
    }
}

#[test]
fn steps_match_characters() {
    check(Dot::new, &["", "aé😀"], &["\n", "a\rb", "\u{2028}"]);
    check(Wide::new, &["é", "éé"], &["", "e", "è", "éx"]);
    check(Except::new, &["b", "é", "😀", "\n"], &["a", "", "bb"]);
    check(Message::new, &["MM12ab"], &["AM12ab", "SM12a", "SM12ag", "S12ab", "SMMM1234"]);
    assert_eq!(MESSAGE.as_str(), "SM00aF");
}

#[test]
fn automata_match_alternatives() {
    check(Group::new, &["ab", "abab"], &["", "aba", "abc"]);
    check(Or::new, &["a", "ax", "xb", "b"], &["", "xa", "bx"]);
    check(Greedy::new, &["az", "zz", "azbz"], &["z", "za", "Az"]);
    check(Anchor::new, &[], &["ab", "", "a\nb"]);
    check(Duration::new, &["1ns", "2.5µs", "1h2m3.0s"], &["", "1", "1d", "1.h", "µs"]);
    assert_eq!(DURATION.as_str(), "1.5h30m");
}

#[test]
fn lookaheads_at_the_start_need_no_engine() {
    check(Ahead::new, &["a1", "1_", "sin1_"], &["a", "sink_1", "", "A1"]);
    assert!(Ahead::new("a1234567890123").is_err(), "it is too long");
    assert_eq!(AHEAD.as_str(), "sink1");
}

#[test]
fn engines_match_the_rest() {
    check(Long::new, &["aé", "ab:\u{a0}é", "a_é"], &["é", "a", "aée", "a::é"]);
    check(Twice::new, &["a-a", "aa-aa"], &["a-aa", "aa-a", "b-b"]);
    check(Behind::new, &["b", "ab", "-ab"], &["-b", "a-b", "ba"]);
    assert_eq!(Twice::from_static("a-a").as_str(), "a-a");
    assert!(std::panic::catch_unwind(|| Twice::from_static("a-b")).is_err());
}

#[test]
fn a_long_string_is_matched_quickly() {
    let long = "a".repeat(100_000);
    assert!(Long::new(long.as_str()).is_err());
    assert!(Greedy::new(long.as_str()).is_err());
    assert!(Group::new(long).is_err());
}

#[test]
fn patterns_without_a_type_are_validated() {
    let holder = |json: &str| serde_json::from_str::<Holder>(json).expect("is an object");
    assert!(holder(r#"{"inline": "xyz", "both": "abc"}"#).validate().is_ok());
    let found = holder(r#"{"inline": "xyzz", "both": "ab"}"#).validate().expect_err("both are invalid");
    let reported: Vec<_> = found.iter().map(|one| (one.location().to_owned(), one.keyword())).collect();
    assert_eq!(reported, [("/inline".to_owned(), "pattern"), ("/both".to_owned(), "pattern")]);
}
