//! Constraints of strings: lengths in characters, patterns of ECMA 262, constants.

use crate::runtime::validation::location::Location;
use crate::runtime::validation::pattern::{Matcher, Pattern, Step};
use crate::runtime::validation::string_constraints::StringConstraints;
use crate::runtime::validation::violation::Violations;

const DIGITS: Step = Step::Repeat(b"09", 2, 3);

const fn pattern(steps: &'static [Step]) -> Pattern {
    let source = "test";
    let matcher = Matcher::Steps(steps);
    Pattern { source, matcher }
}

const fn rules(min_length: u64, max_length: Option<u64>) -> StringConstraints {
    StringConstraints {
        min_length,
        max_length,
        pattern: None,
    }
}

fn broken(rules: &StringConstraints, text: &str) -> Vec<&'static str> {
    let mut found = Violations::default();
    rules.validate(text, &Location::Root, &mut found);
    found.iter().map(|one| one.keyword()).collect()
}

#[test]
fn lengths_count_code_points() {
    let two = rules(2, Some(2));
    for valid in ["ab", "äö", "😀😀", "e\u{301}", "\0\0"] {
        assert!(broken(&two, valid).is_empty(), "{valid:?}");
    }
    assert_eq!(broken(&two, "😀"), ["minLength"]);
    assert_eq!(broken(&two, "äöü"), ["maxLength"]);
    assert!(broken(&rules(0, None), &"x".repeat(100_000)).is_empty());
    assert_eq!(broken(&rules(0, Some(0)), "x"), ["maxLength"]);
    assert_eq!(broken(&rules(2, None), "é"), ["minLength"]);
    assert!(broken(&rules(2, None), "éé").is_empty());
}

#[test]
fn only_violations_are_reported() {
    let rules = StringConstraints {
        pattern: Some(pattern(&[Step::Start, DIGITS, Step::End])),
        ..rules(2, Some(3))
    };
    assert_eq!(broken(&rules, "ab"), ["pattern"]);
    assert_eq!(broken(&rules, "abc"), ["pattern"]);
    assert_eq!(broken(&rules, "1"), ["minLength", "pattern"]);
    assert_eq!(broken(&rules, "1234"), ["maxLength", "pattern"]);
    assert!(broken(&rules, "12").is_empty() && broken(&rules, "123").is_empty());
}

#[test]
fn anchors_match_the_ends() {
    let cases: [(&[Step], &[&str], &[&str]); 4] = [
        (
            &[Step::Start, DIGITS, Step::End],
            &["12", "123"],
            &["", "1", "1234", "12x", "x12", "12\n"],
        ),
        (
            &[Step::Start, DIGITS],
            &["12", "1234", "12x"],
            &["x12", "", "1x2"],
        ),
        (
            &[DIGITS, Step::End],
            &["12", "1234", "x12"],
            &["12x", "", "1"],
        ),
        (&[DIGITS], &["x12y", "1 234", "é12"], &["1 2 3", "", "é"]),
    ];
    for (steps, valid, invalid) in cases {
        let pattern = pattern(steps);
        for text in valid {
            assert!(pattern.matches(text), "{text:?} {steps:?}");
        }
        for text in invalid {
            assert!(!pattern.matches(text), "{text:?} {steps:?}");
        }
    }
}

#[test]
fn steps_follow_one_another() {
    const WHOLE: &[Step] = &[
        Step::Start,
        Step::Literal("é-".as_bytes()),
        Step::Repeat(b"09AFaf", 0, u32::MAX),
        Step::Literal(b"z"),
        Step::Repeat(b"09AZ__az", 1, 1),
        Step::End,
    ];
    for valid in ["é-z_", "é-00ffFFz9", "é-zz"] {
        assert!(pattern(WHOLE).matches(valid), "{valid}");
    }
    for invalid in ["é-z", "e-z_", "é-gz_", "é-z-", "é-zé"] {
        assert!(!pattern(WHOLE).matches(invalid), "{invalid}");
    }
    let [Step::Start, part @ .., Step::End] = WHOLE else {
        panic!("the pattern has both anchors");
    };
    assert!(pattern(part).matches("é-é-0zAB"));
    // An empty pattern matches everything.
    assert!(pattern(&[]).matches(""));
    let empty = pattern(&[Step::Start, Step::End]);
    assert!(empty.matches("") && !empty.matches("a"));
}

#[test]
fn classes_match_their_characters_only() {
    let of = |ranges: &'static [u8]| -> Vec<u8> {
        let steps = [Step::Start, Step::Repeat(ranges, 1, 1), Step::End];
        let pattern = pattern(steps.to_vec().leak());
        let matches = |byte: &u8| pattern.matches(&char::from(*byte).to_string());
        (0..128).filter(matches).collect()
    };
    assert_eq!(of(b"09"), b"0123456789");
    assert_eq!(of(b"09AFaf"), b"0123456789ABCDEFabcdef");
    assert_eq!(of(b"09AZ__az").len(), 63);
    assert_eq!(of(b""), b"");
    assert_eq!(of(b"\x00\x7f").len(), 128);
}

#[test]
fn constants_can_be_validated() {
    const GOOD: bool = rules(1, Some(2)).accept_literal("é");
    const BAD: Option<bool> = pattern(&[Step::Start, DIGITS, Step::End]).verdict("1");
    assert_eq!((GOOD, BAD), (true, Some(false)));
}
