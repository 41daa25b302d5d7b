//! Rules of texts: lengths in characters, patterns as ECMA 262 means them, constants.

use crate::runtime::text::{ALPHANUMERIC, Class, DIGIT, HEX, Pattern, Rules, Step, WORD};
use crate::runtime::validate::{At, Violations};

const DIGITS: Step = Step::Repeat(DIGIT, 2, 3);

const fn rules(min_length: u64, max_length: Option<u64>) -> Rules {
    let rules = Rules::NONE.min_length(min_length);
    match max_length {
        Some(length) => rules.max_length(length),
        None => rules,
    }
}

fn broken(rules: &Rules, text: &str) -> Vec<&'static str> {
    let mut found = Violations::default();
    rules.check(text, &At::Root, &mut found);
    found.iter().map(|one| one.keyword()).collect()
}

#[test]
fn lengths_count_code_points() {
    let two = rules(2, Some(2));
    for good in ["ab", "äö", "😀😀", "e\u{301}", "\0\0"] {
        assert!(broken(&two, good).is_empty(), "{good:?}");
    }
    assert_eq!(broken(&two, "😀"), ["minLength"]);
    assert_eq!(broken(&two, "äöü"), ["maxLength"]);
    assert!(broken(&rules(0, None), &"x".repeat(100_000)).is_empty());
    assert_eq!(broken(&rules(0, Some(0)), "x"), ["maxLength"]);
}

#[test]
fn anchors_hold_the_ends() {
    let cases: [(bool, bool, &[&str], &[&str]); 4] = [
        (
            true,
            true,
            &["12", "123"],
            &["", "1", "1234", "12x", "x12", "12\n"],
        ),
        (true, false, &["12", "1234", "12x"], &["x12", "", "1x2"]),
        (false, true, &["12", "1234", "x12"], &["12x", "", "1"]),
        (false, false, &["x12y", "1 234", "é12"], &["1 2 3", "", "é"]),
    ];
    for (from_start, to_end, good, bad) in cases {
        let all = [Step::Start, DIGITS, Step::End];
        let steps = &all[usize::from(!from_start)..2 + usize::from(to_end)];
        let pattern = Pattern::new("test", steps.to_vec().leak());
        for text in good {
            assert!(pattern.matches(text), "{text:?} {from_start} {to_end}");
        }
        for text in bad {
            assert!(!pattern.matches(text), "{text:?} {from_start} {to_end}");
        }
    }
}

#[test]
fn steps_follow_one_another() {
    const STEPS: &[Step] = &[
        Step::Start,
        Step::Literal("é-".as_bytes()),
        Step::Repeat(HEX, 0, u32::MAX),
        Step::Literal(b"z"),
        Step::Repeat(WORD, 1, 1),
        Step::End,
    ];
    let whole = Pattern::new("test", STEPS);
    for good in ["é-z_", "é-00ffFFz9", "é-zz"] {
        assert!(whole.matches(good), "{good}");
    }
    for bad in ["é-z", "e-z_", "é-gz_", "é-z-", "é-zé"] {
        assert!(!whole.matches(bad), "{bad}");
    }
    let found = Pattern::new("test", &STEPS[1..5]);
    assert!(found.matches("é-é-0zAB"));
    // Nothing to find is found in everything.
    assert!(Pattern::new("", &[]).matches(""));
    let empty = Pattern::new("^$", &[Step::Start, Step::End]);
    assert!(empty.matches("") && !empty.matches("a"));
}

#[test]
fn classes_have_their_characters_and_no_others() {
    let of = |class: &Class| -> Vec<u8> { (0..=255).filter(|byte| class.has(*byte)).collect() };
    assert_eq!(of(DIGIT), b"0123456789");
    assert_eq!(of(HEX), b"0123456789ABCDEFabcdef");
    assert_eq!(of(ALPHANUMERIC).len(), 62);
    assert_eq!(of(WORD).len(), 63);
    assert_eq!(of(&Class::of(b"")), b"");
    assert_eq!(of(&Class::of(b"\x00\xff")).len(), 256);
}

#[test]
fn the_compiler_can_check() {
    const GOOD: bool = rules(1, Some(2)).accept("é");
    const BAD: bool = Pattern::new("", &[Step::Start, DIGITS, Step::End]).matches("1");
    assert_eq!((GOOD, BAD), (true, false));
}
